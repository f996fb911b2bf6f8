/** What elements of HTML stand for, and which of them a browser shows. */
@NullMarked
package org.studypack.importing.foreign.html;

import org.jspecify.annotations.NullMarked;
