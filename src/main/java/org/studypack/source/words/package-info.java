/** Compares words and names as people do, and makes ids from them. */
@NullMarked
package org.studypack.source.words;

import org.jspecify.annotations.NullMarked;
