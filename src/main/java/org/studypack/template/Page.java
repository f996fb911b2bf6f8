package org.studypack.template;

import org.studypack.edition.CorrectionGroup;
import org.studypack.edition.Credits.Credit;
import org.studypack.edition.Locator;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.QuotedTranscript;
import org.studypack.pack.Block;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Inline;
import org.studypack.pack.Inline.Footnote;
import org.studypack.pack.TimelineEntry;

import java.util.List;
import java.util.Optional;

/**
 * The root of one template's data: a kind of page and what stands on it. {@code notes} are always
 * the footnotes of the page, in the order of their calls.
 */
public sealed interface Page {

    Frame frame();

    /** The template's file name. */
    default String template() {
        return switch (this) {
            case CoverPage ignored -> "cover.ftlx";
            case TitlePage ignored -> "title-page.ftlx";
            case ImprintPage ignored -> "imprint.ftlx";
            case NotePage ignored -> "note.ftlx";
            case ContentsPage ignored -> "contents.ftlx";
            case SectionPage ignored -> "section.ftlx";
            case ExcerptsPage ignored -> "excerpts.ftlx";
            case TranscriptPage ignored -> "transcript.ftlx";
            case WorksheetPage ignored -> "worksheet.ftlx";
            case GlossaryPage ignored -> "glossary.ftlx";
            case TimelinePage ignored -> "timeline.ftlx";
            case FurtherReadingPage ignored -> "further-reading.ftlx";
            case BackCoverPage ignored -> "back-cover.ftlx";
            case SlipPage ignored -> "slip.ftlx";
            case CardPage ignored -> "card.ftlx";
            case CardBackPage ignored -> "card-back.ftlx";
        };
    }

    /**
     * The cover: an EPUB shows the picture, and print the words in their design.
     *
     * @param design what print shows, in small letters
     * @param size of the title, from 1 for a short one to 4
     * @param image the path of the picture
     * @param alternative what the picture says
     * @param forLeader whether it is the leader's edition
     * @param credits one for each way people took part
     * @param meeting of the branch that the pack is made for, where it is made for one
     */
    record CoverPage(
            Frame frame,
            String design,
            int size,
            String image,
            String alternative,
            boolean forLeader,
            List<Credit> credits,
            Optional<Meeting> meeting)
            implements Page {}

    /**
     * The title page.
     *
     * @param size of the title, from 1 for a short one to 4
     * @param masthead whether it is the first page of print, which has no cover before it
     * @param forLeader whether it is the leader's edition
     * @param credits one for each way people took part
     * @param meeting of the branch that the pack is made for, where it is made for one
     */
    record TitlePage(
            Frame frame,
            int size,
            boolean masthead,
            boolean forLeader,
            List<Credit> credits,
            Optional<Meeting> meeting)
            implements Page {}

    /** What the organizer has to say to those who get the pack. */
    record NotePage(Frame frame, List<Block> text) implements Page {}

    /**
     * The imprint: rights, publisher, date and identifier, and the pack's own words; and the
     * colophon: how the book was made.
     *
     * @param date empty where nobody gave one
     * @param identifier a URI
     * @param generator the tool's name and version
     * @param setsCode whether the book has code, which is set in a typeface of its own
     */
    record ImprintPage(
            Frame frame,
            Optional<Credit> publisher,
            String date,
            String identifier,
            String generator,
            boolean setsCode,
            List<Footnote> notes)
            implements Page {}

    /**
     * The table of contents.
     *
     * @param grouped whether its first level are the groups of what is below them
     */
    record ContentsPage(Frame frame, List<Entry> entries, boolean grouped) implements Page {

        /**
         * A line of the contents, and those below it.
         *
         * @param inPrint whether print lists it too
         */
        public record Entry(String label, String target, boolean inPrint, List<Entry> children) {}
    }

    /**
     * A section of the guide.
     *
     * @param showsQuestions whether its questions are listed at its end
     * @param showsSpace whether their answer space stands under them
     * @param forLeader whether the leader's notes stand under them
     * @param hasWorksheet whether each question stands on a worksheet too
     * @param listingId the id of the list of questions
     */
    record SectionPage(
            Frame frame,
            NumberedSection section,
            boolean showsQuestions,
            boolean showsSpace,
            boolean forLeader,
            boolean hasWorksheet,
            String listingId,
            List<Footnote> notes)
            implements Page {}

    /**
     * All excerpts.
     *
     * @param talks what they quote
     */
    record ExcerptsPage(
            Frame frame,
            String id,
            List<Locator> talks,
            List<PrintedExcerpt> excerpts,
            List<Footnote> notes)
            implements Page {}

    /**
     * An excerpt as it is printed.
     *
     * @param talk the title of the talk, where the excerpts are of several
     * @param clock when the words begin and end; empty where nobody knows
     * @param corrections what is printed otherwise than the transcript has it
     */
    record PrintedExcerpt(
            QuotedExcerpt quoted,
            String talk,
            String clock,
            boolean abridged,
            List<CorrectionGroup> corrections) {}

    /** A whole transcript. */
    record TranscriptPage(
            Frame frame,
            QuotedTranscript quoted,
            Locator locator,
            List<CorrectionGroup> corrections,
            List<Footnote> notes)
            implements Page {}

    /**
     * A section's questions with room to answer them.
     *
     * @param repeats whether the questions are listed in the guide too; then their footnotes stand
     *     only there, but those of what the guide has not
     * @param forLeader whether the leader's notes stand under them; never where the guide has them,
     *     so that the sheet can be copied for all
     */
    record WorksheetPage(
            Frame frame,
            String id,
            NumberedSection section,
            boolean repeats,
            boolean forLeader,
            List<Footnote> notes)
            implements Page {}

    /** The glossary. */
    record GlossaryPage(Frame frame, String id, List<GlossaryEntry> entries, List<Footnote> notes)
            implements Page {}

    /** The timeline. */
    record TimelinePage(Frame frame, String id, List<DatedEvent> events, List<Footnote> notes)
            implements Page {}

    /**
     * A timeline entry with its dates written out.
     *
     * @param oldStyle empty where nobody gave it
     */
    record DatedEvent(String date, String oldStyle, TimelineEntry entry) {}

    /** Further reading. */
    record FurtherReadingPage(Frame frame, String id, List<Block> text, List<Footnote> notes)
            implements Page {}

    /**
     * The outside of a booklet's back: what the pack is about, and who made it for whom. Texts that
     * nobody gave are empty.
     *
     * @param branch the name
     * @param contact a line each
     * @param link an address
     * @param code the path of its QR code
     * @param codeText its alternative text
     */
    record BackCoverPage(
            Frame frame,
            String id,
            String branch,
            List<String> contact,
            String link,
            String code,
            String codeText)
            implements Page {}

    /**
     * How a booklet is printed and folded.
     *
     * @param paper of its sheets, as people call it
     * @param sheets how many, the one with this page not among them
     * @param pages how many fill them, blank ones among them
     * @param first how many sheets the first of two bundles has; 0 where there is one bundle alone
     */
    record SlipPage(Frame frame, String id, String paper, int sheets, int pages, int first)
            implements Page {}

    /**
     * A question on a card.
     *
     * @param section the title of its section
     * @param label of the question, on one line
     * @param step by how many steps its type is smaller than that of a short question
     * @param folio the printed page on which it stands in the pack; empty where it is on none
     */
    record CardPage(
            Frame frame,
            String id,
            List<Inline> section,
            NumberedQuestion numbered,
            String label,
            int step,
            String folio,
            List<Footnote> notes)
            implements Page {}

    /** The back of a card: which question is on its front, and of which pack it is. */
    record CardBackPage(Frame frame, String id, List<Inline> section, NumberedQuestion numbered)
            implements Page {}
}
