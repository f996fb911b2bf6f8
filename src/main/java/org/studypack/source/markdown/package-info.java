/** Turns CommonMark into blocks and lines of the content model. */
@NullMarked
package org.studypack.source.markdown;

import org.jspecify.annotations.NullMarked;
