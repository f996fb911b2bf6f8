/** Reads transcripts, and finds words and times in them. */
@NullMarked
package org.studypack.source.transcript;

import org.jspecify.annotations.NullMarked;
