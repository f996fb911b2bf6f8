/** Selects, orders and numbers: a pack in, one edition out. */
@NullMarked
package org.studypack.edition;

import org.jspecify.annotations.NullMarked;
