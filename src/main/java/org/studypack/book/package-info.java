/**
 * The publication model: content documents as parsed XHTML, spine, navigation, landmarks, page map.
 */
@NullMarked
package org.studypack.book;

import org.jspecify.annotations.NullMarked;
