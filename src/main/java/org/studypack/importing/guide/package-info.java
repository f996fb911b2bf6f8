/** Reads a foreign document as a reading guide and writes its sections. */
@NullMarked
package org.studypack.importing.guide;

import org.jspecify.annotations.NullMarked;
