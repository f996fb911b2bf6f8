/** The content model: guide, section, question, transcript, cue, excerpt, glossary. */
@NullMarked
package org.studypack.pack;

import org.jspecify.annotations.NullMarked;
