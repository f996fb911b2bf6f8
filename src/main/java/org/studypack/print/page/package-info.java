/** Sets a manuscript on pages: the engine lays it out and draws it, and its tags are corrected. */
@NullMarked
package org.studypack.print.page;

import org.jspecify.annotations.NullMarked;
