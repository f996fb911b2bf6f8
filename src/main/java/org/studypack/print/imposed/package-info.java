/** Imposes pages that were set: says where they stand on sheets of paper, and draws the sheets. */
@NullMarked
package org.studypack.print.imposed;

import org.jspecify.annotations.NullMarked;
