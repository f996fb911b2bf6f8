/** YAML with the place of each key and value, and with typed access that reports what is wrong. */
@NullMarked
package org.studypack.source.yaml;

import org.jspecify.annotations.NullMarked;
