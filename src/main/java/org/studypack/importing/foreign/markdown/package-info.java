/** Reads Markdown that nobody wrote for a pack as blocks. */
@NullMarked
package org.studypack.importing.foreign.markdown;

import org.jspecify.annotations.NullMarked;
