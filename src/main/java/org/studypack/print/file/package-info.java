/**
 * Writes the objects of PDF files, and adds objects to those of another. Knows nothing of books.
 */
@NullMarked
package org.studypack.print.file;

import org.jspecify.annotations.NullMarked;
