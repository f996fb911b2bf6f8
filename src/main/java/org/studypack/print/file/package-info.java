/** Writes objects as stretches of PDF files, and joins two stretches. Knows nothing of books. */
@NullMarked
package org.studypack.print.file;

import org.jspecify.annotations.NullMarked;
