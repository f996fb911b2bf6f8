/** Makes one edition of a pack. */
@NullMarked
package org.studypack.publish.build;

import org.jspecify.annotations.NullMarked;
