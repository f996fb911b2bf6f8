/** Lines of text, and the marks with which people begin them. */
@NullMarked
package org.studypack.importing.foreign.line;

import org.jspecify.annotations.NullMarked;
