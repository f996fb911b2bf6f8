/** JSON values, and their text by Jackson. */
@NullMarked
package org.studypack.publish.json;

import org.jspecify.annotations.NullMarked;
