/** Orders everything into one book; draws its cover and codes. */
@NullMarked
package org.studypack.assemble;

import org.jspecify.annotations.NullMarked;
