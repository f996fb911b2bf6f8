/** Chooses where lines end, before the engine lays them out, and corrects them afterwards. */
@NullMarked
package org.studypack.print.line;

import org.jspecify.annotations.NullMarked;
