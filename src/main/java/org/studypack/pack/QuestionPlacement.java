package org.studypack.pack;

/** How questions stand at the end of their guide section. */
public enum QuestionPlacement {
    LISTED,
    WITH_SPACE,
    NONE
}
