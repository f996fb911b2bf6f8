/**
 * The publication model: content documents as parsed XHTML, navigation, page map; and the rules of
 * what may reach out of it.
 */
@NullMarked
package org.studypack.book;

import org.jspecify.annotations.NullMarked;
