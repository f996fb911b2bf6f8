package org.studypack.edition;

import org.studypack.pack.Part;
import org.studypack.pack.Worksheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a publication: one page of the front matter, one section, one worksheet. The list of
 * all stretches is the one place that says what an edition consists of, in which order, and where
 * each piece begins in print.
 *
 * @param start where it begins in print; in an EPUB each stretch is a file of its own
 * @param <C> the kinds of content that are possible
 */
public record Stretch<C extends Stretch.Content>(C content, Start start) {

    /** Where a stretch begins in print. */
    public enum Start {
        /** On the same page, below what comes before. */
        RUN_ON,
        NEW_PAGE,
        /** On a page at the right. */
        RECTO,
        /** On a page at the left. */
        VERSO
    }

    /** What stands in a stretch. */
    public sealed interface Content {}

    /** The front matter: each branch has its own. */
    public enum Front implements Content {
        COVER,
        /** With the colophon. */
        IMPRINT,
        TITLE_PAGE,
        NOTE,
        CONTENTS
    }

    /** The body: nothing of a branch stands in it, so that many packs share one. */
    public sealed interface Body extends Content {}

    /** What there is once at most. */
    public enum Chapter implements Body {
        EXCERPTS,
        GLOSSARY,
        TIMELINE,
        FURTHER_READING
    }

    /** A section of the guide. */
    public record GuideSection(NumberedSection section) implements Body {}

    /** The questions of a section, with room for answers. */
    public record Worksheet(NumberedSection section) implements Body {}

    /** A transcript that is printed whole. */
    public record WholeTranscript(QuotedTranscript transcript) implements Body {}

    /** The front matter of an edition, in order. */
    public static List<Stretch<Front>> front(Edition edition) {
        List<Stretch<Front>> front = new ArrayList<>();
        front.add(new Stretch<>(Front.COVER, Start.NEW_PAGE));
        front.add(new Stretch<>(Front.IMPRINT, Start.NEW_PAGE));
        front.add(new Stretch<>(Front.TITLE_PAGE, Start.RECTO));
        if (!edition.branch().note().isEmpty()) {
            front.add(new Stretch<>(Front.NOTE, Start.RUN_ON));
        }
        front.add(new Stretch<>(Front.CONTENTS, Start.RUN_ON));
        return List.copyOf(front);
    }

    /** The body of an edition, in order; it comes after the front matter. */
    public static List<Stretch<Body>> body(Edition edition) {
        return edition.parts().stream().flatMap(part -> part(part, edition)).toList();
    }

    private static Stream<Stretch<Body>> part(Part part, Edition edition) {
        return switch (part) {
            case GUIDE -> each(edition.sections().stream().map(GuideSection::new), Start.NEW_PAGE);
            case WORKSHEETS ->
                    each(
                            edition.sections().stream()
                                    .filter(section -> !section.questions().isEmpty())
                                    .map(Worksheet::new),
                            worksheetStart(edition.layout().worksheets()));
            case TRANSCRIPTS ->
                    each(edition.transcripts().stream().map(WholeTranscript::new), Start.NEW_PAGE);
            case EXCERPTS -> each(Stream.of(Chapter.EXCERPTS), Start.NEW_PAGE);
            case GLOSSARY -> each(Stream.of(Chapter.GLOSSARY), Start.NEW_PAGE);
            case TIMELINE -> each(Stream.of(Chapter.TIMELINE), Start.NEW_PAGE);
            case FURTHER_READING -> each(Stream.of(Chapter.FURTHER_READING), Start.NEW_PAGE);
        };
    }

    private static Start worksheetStart(Worksheets worksheets) {
        return switch (worksheets) {
            case ALONE -> Start.RECTO;
            case RUN_ON -> Start.NEW_PAGE;
        };
    }

    private static Stream<Stretch<Body>> each(Stream<? extends Body> contents, Start start) {
        return contents.map(content -> new Stretch<>(content, start));
    }
}
