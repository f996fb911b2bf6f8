/** Sets a book on pages and joins them; reads its own PDF back. */
@NullMarked
package org.studypack.print;

import org.jspecify.annotations.NullMarked;
