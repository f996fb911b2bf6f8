/** Turns elements of an edition into XHTML. */
@NullMarked
package org.studypack.template;

import org.jspecify.annotations.NullMarked;
