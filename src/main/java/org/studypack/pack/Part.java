package org.studypack.pack;

/** A part of the publication, named as in pack.yaml with hyphens for underscores. */
public enum Part {
    GUIDE,
    EXCERPTS,
    TRANSCRIPTS,
    WORKSHEETS,
    GLOSSARY,
    TIMELINE,
    FURTHER_READING
}
