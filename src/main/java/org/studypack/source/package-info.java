/** Reads and writes book folders, recipes and spreadsheets. */
@NullMarked
package org.studypack.source;

import org.jspecify.annotations.NullMarked;
