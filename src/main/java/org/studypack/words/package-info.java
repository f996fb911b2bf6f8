/** Compares words and names as people do, finds words in speech, and makes ids and hashes. */
@NullMarked
package org.studypack.words;

import org.jspecify.annotations.NullMarked;
