package org.studypack.edition;

import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.Part;
import org.studypack.pack.Worksheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of a publication: one page of the front matter, one section, one worksheet. The list of
 * all stretches is the one place that says what an edition consists of, in which order, and where
 * each piece begins in print.
 *
 * @param opening where it begins in print; in an EPUB each stretch is a file of its own
 * @param <C> the kinds of content that are possible
 */
public record Stretch<C extends Stretch.Content>(C content, Opening opening) {

    /** What is looked up, and not read through. */
    private static final Set<Part> REFERENCE =
            EnumSet.of(Part.GLOSSARY, Part.TIMELINE, Part.FURTHER_READING);

    /** Where a stretch begins in print. */
    public enum Opening {
        /** On the same page, below what comes before. */
        RUN_ON,
        NEW_PAGE,
        /** On a page at the right. */
        RECTO,
        /** On a page at the left. */
        VERSO,
        /** At the head of the body's first page, which many packs share: a masthead. */
        OVER_TEXT,
        /** On a page of its own after the body. */
        LAST,
        /** In no print: an EPUB alone has it. */
        NOWHERE
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

    /**
     * The front matter of an edition, in order. Paper that is handed out has none: its first page
     * opens with what it says.
     */
    public static List<Stretch<Front>> front(Edition edition) {
        List<Stretch<Front>> front = wholeFront(edition);
        return switch (edition.layout().design()) {
            case BOOK -> front;
            case LARGE_PRINT, CLEAR_PRINT -> isWorksheetsAlone(edition) ? none(front) : front;
            case HANDOUT -> front.stream().map(each -> handedOut(each, edition)).toList();
        };
    }

    /** Worksheets to be handed out say at their heads whose they are; a note stays, before them. */
    private static List<Stretch<Front>> none(List<Stretch<Front>> front) {
        return front.stream()
                .map(
                        each ->
                                new Stretch<>(
                                        each.content(),
                                        each.content() == Front.NOTE
                                                ? Opening.NEW_PAGE
                                                : Opening.NOWHERE))
                .toList();
    }

    /** Whether an edition consists of worksheets and nothing else. */
    public static boolean isWorksheetsAlone(Edition edition) {
        return edition.parts().equals(List.of(Part.WORKSHEETS));
    }

    /**
     * What a title page says opens the first page, with a note below it that is short; a longer one
     * is the last page. One that is higher than any masthead has pages before the text. A worksheet
     * says at its head whose it is, and begins with nothing else.
     */
    private static Stretch<Front> handedOut(Stretch<Front> stretch, Edition edition) {
        boolean sheets = openWithWorksheets(edition.parts());
        Opening title = isMastheadTooHigh(edition) ? Opening.NEW_PAGE : Opening.OVER_TEXT;
        Opening opening =
                switch (stretch.content()) {
                    case TITLE_PAGE -> sheets ? Opening.NOWHERE : title;
                    case NOTE -> sheets ? Opening.LAST : note(edition, title);
                    case COVER, IMPRINT, CONTENTS -> Opening.NOWHERE;
                };
        return new Stretch<>(stretch.content(), opening);
    }

    private static Opening note(Edition edition, Opening title) {
        if (title == Opening.NEW_PAGE) {
            return title;
        }
        return isNoteShort(edition) ? Opening.OVER_TEXT : Opening.LAST;
    }

    private static boolean isMastheadTooHigh(Edition edition) {
        return MastheadRoom.isTooHigh(edition.metadata(), edition.branch(), edition.layout());
    }

    static boolean openWithWorksheets(List<Part> parts) {
        return parts.stream().limit(1).anyMatch(Part.WORKSHEETS::equals);
    }

    private static boolean isNoteShort(Edition edition) {
        return MastheadRoom.holdsNote(edition.metadata(), edition.branch(), edition.layout());
    }

    private static List<Stretch<Front>> wholeFront(Edition edition) {
        List<Stretch<Front>> below = new ArrayList<>();
        if (!edition.branch().note().isEmpty()) {
            below.add(new Stretch<>(Front.NOTE, Opening.RUN_ON));
        }
        below.add(new Stretch<>(Front.CONTENTS, Opening.RUN_ON));
        Stretch<Front> imprint = new Stretch<>(Front.IMPRINT, Opening.NEW_PAGE);
        List<Stretch<Front>> front = new ArrayList<>();
        if (edition.opensWithTitle()) {
            front.add(new Stretch<>(Front.COVER, Opening.NOWHERE));
            front.add(new Stretch<>(Front.TITLE_PAGE, Opening.NEW_PAGE));
            front.addAll(below);
            front.add(imprint);
        } else {
            front.add(new Stretch<>(Front.COVER, Opening.NEW_PAGE));
            front.add(imprint);
            front.add(new Stretch<>(Front.TITLE_PAGE, Opening.RECTO));
            front.addAll(below);
        }
        return List.copyOf(front);
    }

    /** The body of an edition, in order; it comes after the front matter. */
    public static List<Stretch<Body>> body(Edition edition) {
        List<Stretch<Body>> body =
                edition.parts().stream().flatMap(part -> part(part, edition)).toList();
        return areWorksheetsAlone(edition) ? apartFromWorksheets(body) : body;
    }

    /** Nothing else stands on the back of a worksheet that is handed in. */
    private static List<Stretch<Body>> apartFromWorksheets(List<Stretch<Body>> body) {
        List<Stretch<Body>> apart = new ArrayList<>();
        boolean after = false;
        for (Stretch<Body> each : body) {
            boolean sheet = each.content() instanceof Worksheet;
            apart.add(after && !sheet ? new Stretch<>(each.content(), Opening.RECTO) : each);
            after = sheet;
        }
        return List.copyOf(apart);
    }

    /** Whether each worksheet has a sheet of its own. */
    private static boolean areWorksheetsAlone(Edition edition) {
        return edition.layout().worksheets() == Worksheets.ALONE && canHaveBlanks(edition);
    }

    /** Whether each worksheet was to have a sheet of its own, and has none. */
    public static boolean areWorksheetsJoined(Edition edition) {
        return edition.layout().worksheets() == Worksheets.ALONE
                && edition.has(Part.WORKSHEETS)
                && !canHaveBlanks(edition);
    }

    /** In two columns pages follow each other without blanks. */
    private static boolean canHaveBlanks(Edition edition) {
        return edition.layout().design() != Design.HANDOUT
                || edition.layout().paper().isHalf()
                || isWorksheetsAlone(edition);
    }

    /** Sections have pages of their own in a book, which a group takes evening by evening. */
    private static Opening sectionOpening(Edition edition) {
        return switch (edition.layout().design()) {
            case BOOK -> Opening.NEW_PAGE;
            case HANDOUT, LARGE_PRINT, CLEAR_PRINT -> Opening.RUN_ON;
        };
    }

    private static Stream<Stretch<Body>> part(Part part, Edition edition) {
        Opening opening = sectionOpening(edition);
        return switch (part) {
            case GUIDE -> each(edition.sections().stream().map(GuideSection::new), opening);
            case WORKSHEETS ->
                    each(
                            edition.sections().stream()
                                    .filter(section -> !section.questions().isEmpty())
                                    .map(Worksheet::new),
                            areWorksheetsAlone(edition) ? Opening.RECTO : Opening.NEW_PAGE);
            case TRANSCRIPTS ->
                    each(edition.transcripts().stream().map(WholeTranscript::new), opening);
            case EXCERPTS -> each(Stream.of(Chapter.EXCERPTS), opening);
            case GLOSSARY -> each(Stream.of(Chapter.GLOSSARY), referenceOpening(part, edition));
            case TIMELINE -> each(Stream.of(Chapter.TIMELINE), referenceOpening(part, edition));
            case FURTHER_READING ->
                    each(Stream.of(Chapter.FURTHER_READING), referenceOpening(part, edition));
        };
    }

    /** On half a sheet what is looked up runs on, since half of its pages would be half empty. */
    private static Opening referenceOpening(Part part, Edition edition) {
        int place = edition.parts().indexOf(part);
        boolean follows = place > 0 && REFERENCE.contains(edition.parts().get(place - 1));
        return follows && isHalf(edition.layout()) ? Opening.RUN_ON : sectionOpening(edition);
    }

    private static boolean isHalf(Layout layout) {
        return layout.design() == Design.BOOK && layout.paper().isHalf();
    }

    private static Stream<Stretch<Body>> each(Stream<? extends Body> contents, Opening opening) {
        return contents.map(content -> new Stretch<>(content, opening));
    }
}
