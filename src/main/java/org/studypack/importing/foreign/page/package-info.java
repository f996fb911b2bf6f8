/** Reads web pages, and HTML within other texts, as blocks. */
@NullMarked
package org.studypack.importing.foreign.page;

import org.jspecify.annotations.NullMarked;
