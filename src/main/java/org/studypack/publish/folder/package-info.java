/** The folder for finished files: who may write into it, and what may be replaced there. */
@NullMarked
package org.studypack.publish.folder;

import org.jspecify.annotations.NullMarked;
