/** Finds the notes of a web page, and where it calls them. */
@NullMarked
package org.studypack.importing.foreign.note;

import org.jspecify.annotations.NullMarked;
