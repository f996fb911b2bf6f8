package org.studypack.diagnostic;

import static org.studypack.diagnostic.Severity.ERROR;
import static org.studypack.diagnostic.Severity.WARNING;

/**
 * The stable codes of diagnostics. A code never changes its meaning; each has a page in
 * docs/diagnostics and a test case. The letters name the area: FIL files, PCK pack.yaml and other
 * YAML, GDE the guide, TRN transcripts, EXC excerpts, IMG images, REF references, TPL templates,
 * SET typesetting, CHK checks of what was made, IMP importing, ENV the environment.
 */
public enum Code {
    MISSING_FILE("FIL-001", ERROR),
    NOT_UTF8("FIL-002", ERROR),
    PATH_LEAVES_BOOK("FIL-003", ERROR),
    NO_BOOK("FIL-004", ERROR),
    UNREADABLE_FILE("FIL-005", ERROR),
    MISSPELT_FILE("FIL-006", WARNING),
    FILE_TOO_LARGE("FIL-007", ERROR),
    CONTROL_CHARACTER("FIL-008", ERROR),

    BROKEN_YAML("PCK-001", ERROR),
    WRONG_TYPE("PCK-002", ERROR),
    DUPLICATE_KEY("PCK-003", ERROR),
    UNKNOWN_KEY("PCK-004", ERROR),
    MISSING_KEY("PCK-005", ERROR),
    WRONG_VALUE("PCK-006", ERROR),
    NEWER_FORMAT("PCK-007", ERROR),
    LANGUAGE_UNKNOWN("PCK-008", WARNING),
    DUPLICATE_ID("PCK-009", ERROR),
    MALFORMED_ID("PCK-010", ERROR),
    FILE_LEFT_OUT("PCK-011", WARNING),

    NO_SECTION_TITLE("GDE-001", ERROR),
    EMPTY_SECTION("GDE-002", ERROR),
    QUESTION_WITHOUT_ID("GDE-003", WARNING),
    AFTER_QUESTIONS("GDE-004", ERROR),
    NO_QUESTION_LIST("GDE-005", ERROR),
    MALFORMED_ATTRIBUTES("GDE-006", ERROR),
    RAW_HTML("GDE-007", ERROR),
    HEADING_SKIPS_LEVEL("GDE-008", ERROR),
    FOOTNOTE_WITHOUT_TEXT("GDE-009", ERROR),
    FOOTNOTE_UNUSED("GDE-010", WARNING),
    SECOND_TITLE("GDE-011", ERROR),
    EMPTY_QUESTION("GDE-012", ERROR),
    UNSUPPORTED_MARKDOWN("GDE-013", ERROR),

    MALFORMED_TIME("TRN-001", ERROR),
    TIMES_REVERSED("TRN-002", ERROR),
    TIMES_OVERLAP("TRN-003", ERROR),
    MALFORMED_CUE("TRN-004", ERROR),
    UNKNOWN_SPEAKER("TRN-005", ERROR),
    CORRECTION_NOT_FOUND("TRN-006", ERROR),
    EMPTY_TRANSCRIPT("TRN-007", ERROR),
    CORRECTIONS_OVERLAP("TRN-008", ERROR),

    WORDS_NOT_FOUND("EXC-001", ERROR),
    WORDS_AMBIGUOUS("EXC-002", ERROR),
    PASSAGES_OVERLAP("EXC-003", ERROR),
    PASSAGE_EMPTY("EXC-004", ERROR),
    UNKNOWN_TRANSCRIPT("EXC-005", ERROR),

    NO_ALTERNATIVE_TEXT("IMG-001", ERROR),
    NOT_AN_IMAGE("IMG-002", ERROR),
    IMAGE_TOO_LARGE("IMG-003", ERROR),
    SVG_REACHES_OUT("IMG-004", ERROR),

    DANGLING_REFERENCE("REF-001", ERROR),
    FORBIDDEN_LINK("REF-002", ERROR),

    TEMPLATE_ERROR("TPL-001", ERROR),
    TEMPLATE_NOT_XHTML("TPL-002", ERROR),
    TEMPLATE_FORBIDDEN("TPL-003", ERROR),
    STYLESHEET_ERROR("TPL-004", ERROR),

    MISSING_GLYPH("SET-001", ERROR),
    RESOURCE_FORBIDDEN("SET-002", ERROR),
    BLOCK_TOO_TALL("SET-003", WARNING),

    TEXT_CHANGED("CHK-001", ERROR),
    EPUBCHECK("CHK-002", ERROR),
    VERAPDF("CHK-003", ERROR),
    NOT_A_PUBLICATION("CHK-004", ERROR),
    EPUBCHECK_REMARK("CHK-005", WARNING),

    UNKNOWN_KIND("IMP-001", ERROR),
    CHANGED_SINCE_IMPORT("IMP-002", ERROR),
    NOTHING_FOUND("IMP-003", ERROR),
    FRAME_RATE_GUESSED("IMP-004", WARNING),
    LANGUAGE_GUESSED("IMP-005", WARNING),

    ENVIRONMENT("ENV-001", ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** For instance {@code PCK-004}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
