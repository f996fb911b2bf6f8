/** Lints a pack, compares what was read back with the book, runs validators. */
@NullMarked
package org.studypack.check;

import org.jspecify.annotations.NullMarked;
