/** Writes what a document became into a book folder, all of it or nothing. */
@NullMarked
package org.studypack.importing.folder;

import org.jspecify.annotations.NullMarked;
