/** Times single steps by JMH. {@code bench/run jmh} runs them; no build does. */
@NullMarked
package org.studypack.bench;

import org.jspecify.annotations.NullMarked;
