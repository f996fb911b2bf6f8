/** Collects what an import noted, and writes the report. */
@NullMarked
package org.studypack.importing.report;

import org.jspecify.annotations.NullMarked;
