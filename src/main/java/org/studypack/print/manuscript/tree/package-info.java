/** The tree that the engine walks: a DOM (DOM Level 3 Core) whose nodes know their order. */
@NullMarked
package org.studypack.print.manuscript.tree;

import org.jspecify.annotations.NullMarked;
