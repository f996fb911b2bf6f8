/** How people word what an import looks for, in several languages. */
@NullMarked
package org.studypack.importing.wording;

import org.jspecify.annotations.NullMarked;
