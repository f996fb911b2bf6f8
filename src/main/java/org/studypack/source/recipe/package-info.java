/** Reads recipes: files of their own, and rows of a spreadsheet. */
@NullMarked
package org.studypack.source.recipe;

import org.jspecify.annotations.NullMarked;
