/** Puts finished files into the output folder, judged first where that is asked for. */
@NullMarked
package org.studypack.publish.delivery;

import org.jspecify.annotations.NullMarked;
