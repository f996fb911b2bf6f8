/**
 * One run of the program: its budget and who watches it, its threads, its progress and what came of
 * it.
 */
@NullMarked
package org.studypack.publish.run;

import org.jspecify.annotations.NullMarked;
