/** Runs the phases and returns plain results; the one entry point of every front end. */
@NullMarked
package org.studypack.publish;

import org.jspecify.annotations.NullMarked;
