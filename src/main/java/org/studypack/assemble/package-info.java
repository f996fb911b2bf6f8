/** Orders everything into one book; draws its cover. */
@NullMarked
package org.studypack.assemble;

import org.jspecify.annotations.NullMarked;
