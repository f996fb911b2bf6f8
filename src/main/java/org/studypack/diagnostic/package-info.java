/** What is wrong, where, and what to do. */
@NullMarked
package org.studypack.diagnostic;

import org.jspecify.annotations.NullMarked;
