/** Reads and writes book folders. */
@NullMarked
package org.studypack.source;

import org.jspecify.annotations.NullMarked;
