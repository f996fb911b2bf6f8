/** Reads foreign files of every kind into blocks, and captions as they are. */
@NullMarked
package org.studypack.importing.foreign;

import org.jspecify.annotations.NullMarked;
