/**
 * The content model: guide, section, question, transcript, cue, excerpt, glossary; and the recipe,
 * what an organizer asks for.
 */
@NullMarked
package org.studypack.pack;

import org.jspecify.annotations.NullMarked;
