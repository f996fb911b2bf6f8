/** Knows the kinds of foreign files, and gives each file to the reader of its kind. */
@NullMarked
package org.studypack.importing.foreign;

import org.jspecify.annotations.NullMarked;
