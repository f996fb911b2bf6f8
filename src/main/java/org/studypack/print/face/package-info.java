/** The typefaces: their files, measures, kerning, and which characters they have. */
@NullMarked
package org.studypack.print.face;

import org.jspecify.annotations.NullMarked;
