/** Selects, orders and numbers: a pack and a recipe in, one edition out. */
@NullMarked
package org.studypack.edition;

import org.jspecify.annotations.NullMarked;
