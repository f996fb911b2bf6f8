/**
 * Makes a pack for each row of a spreadsheet, knows which are there, and joins what shards made.
 */
@NullMarked
package org.studypack.publish.batch;

import org.jspecify.annotations.NullMarked;
