/** Writes the objects of PDF files; knows nothing of books. */
@NullMarked
package org.studypack.print.file;

import org.jspecify.annotations.NullMarked;
