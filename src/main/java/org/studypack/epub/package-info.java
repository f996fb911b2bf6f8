/** Writes a book as EPUB; reads it back. */
@NullMarked
package org.studypack.epub;

import org.jspecify.annotations.NullMarked;
