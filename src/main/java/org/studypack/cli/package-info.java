/** The command line: options, one call to publish, and printing. */
@NullMarked
package org.studypack.cli;

import org.jspecify.annotations.NullMarked;
