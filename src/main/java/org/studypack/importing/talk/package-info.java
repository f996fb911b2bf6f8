/** Reads a foreign document as a transcript and writes it. */
@NullMarked
package org.studypack.importing.talk;

import org.jspecify.annotations.NullMarked;
