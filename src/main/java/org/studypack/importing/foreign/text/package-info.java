/** Reads plain text as blocks. */
@NullMarked
package org.studypack.importing.foreign.text;

import org.jspecify.annotations.NullMarked;
