/**
 * What is asked of an import, and what came of it; front ends know these and nothing else of it.
 */
@NullMarked
package org.studypack.importing.request;

import org.jspecify.annotations.NullMarked;
