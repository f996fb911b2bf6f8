/** Options, one call to {@code publish}, and printing. */
@NullMarked
package org.studypack.cli;

import org.jspecify.annotations.NullMarked;
