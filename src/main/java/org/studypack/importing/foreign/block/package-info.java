/** What every foreign document is made of: blocks with inline content that know their origin. */
@NullMarked
package org.studypack.importing.foreign.block;

import org.jspecify.annotations.NullMarked;
