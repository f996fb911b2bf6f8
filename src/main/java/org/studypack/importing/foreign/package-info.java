/** Reads foreign files of every kind into blocks. */
@NullMarked
package org.studypack.importing.foreign;

import org.jspecify.annotations.NullMarked;
