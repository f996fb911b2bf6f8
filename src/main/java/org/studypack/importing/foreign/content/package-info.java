/** A file as somebody saved it, what it holds, and what a reader of a kind does. */
@NullMarked
package org.studypack.importing.foreign.content;

import org.jspecify.annotations.NullMarked;
