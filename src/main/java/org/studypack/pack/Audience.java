package org.studypack.pack;

/** Who an edition is for: a participant sees no leader's notes in any format. */
public enum Audience {
    PARTICIPANT,
    LEADER
}
