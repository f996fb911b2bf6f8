/** Content streams of pages: written lean, and read back as text. */
@NullMarked
package org.studypack.print.content;

import org.jspecify.annotations.NullMarked;
