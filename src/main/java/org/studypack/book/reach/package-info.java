/**
 * What may stand in a book that a stranger wrote, so that nothing of it runs or fetches: one set of
 * rules for style sheets, drawings and XHTML. It knows tokens and names, and reads no file; readers
 * of packs, templates and publications hand it what they read.
 */
@NullMarked
package org.studypack.book.reach;

import org.jspecify.annotations.NullMarked;
