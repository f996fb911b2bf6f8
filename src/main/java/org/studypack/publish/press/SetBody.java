package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.edition.Edition;
import org.studypack.print.PrintedBody;

/**
 * A body on pages of another size than the pack's own, for products that are imposed.
 *
 * @param edition the same edition on those pages, for nobody
 * @param text as it was assembled for them
 * @param printed the pages
 */
record SetBody(Edition edition, AssembledBody text, PrintedBody printed) {}
