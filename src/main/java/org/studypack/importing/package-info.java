/** Turns foreign documents into a book folder, with a report of what it left out. */
@NullMarked
package org.studypack.importing;

import org.jspecify.annotations.NullMarked;
