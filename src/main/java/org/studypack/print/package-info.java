/**
 * Sets a book on pages and joins them; reads its own PDF back. The parts of a book are set each by
 * itself, written, and joined to one file.
 */
@NullMarked
package org.studypack.print;

import org.jspecify.annotations.NullMarked;
