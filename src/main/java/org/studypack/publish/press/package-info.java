/**
 * Makes packs: what they share once, what is a pack's own for each, and every product of it, held
 * against the book.
 */
@NullMarked
package org.studypack.publish.press;

import org.jspecify.annotations.NullMarked;
