/**
 * What the engine is given: a part of a book as one HTML document ({@code tree}), and the files it
 * may open.
 */
@NullMarked
package org.studypack.print.manuscript;

import org.jspecify.annotations.NullMarked;
