package org.studypack.edition;

import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Cover;
import org.studypack.pack.Design;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Labels;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Metadata;
import org.studypack.pack.Pack;
import org.studypack.pack.Part;
import org.studypack.pack.QuestionPlacement;
import org.studypack.pack.TimelineEntry;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;

/**
 * What goes into one publication, selected, ordered and numbered. An edition is data: the same
 * edition makes the same bytes.
 *
 * @param pack where everything comes from
 * @param name what the names of the published files end with; empty for the pack itself
 * @param branch for whom it is; only the front matter shows it
 * @param labels the words that the tool itself prints
 * @param layout how its pages are made
 * @param masthead the room above the text of a handout, where it has a masthead
 * @param parts those that are made, in order; none is empty
 * @param sections with their questions, numbered from 1 through all sections
 * @param transcripts those that are printed whole
 */
public record Edition(
        Pack pack,
        String name,
        Branch branch,
        Labels labels,
        Audience audience,
        Layout layout,
        MastheadRoom masthead,
        QuestionPlacement questions,
        List<Part> parts,
        List<NumberedSection> sections,
        List<QuotedExcerpt> excerpts,
        List<QuotedTranscript> transcripts) {

    public Edition {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
        excerpts = List.copyOf(excerpts);
        transcripts = List.copyOf(transcripts);
    }

    /** The same selection for another branch: nothing else but names changes. */
    public Edition forBranch(String otherName, Branch other) {
        return new Edition(
                pack,
                otherName,
                other,
                labels,
                audience,
                layout,
                masthead,
                questions,
                parts,
                sections,
                excerpts,
                transcripts);
    }

    /** The same on other pages, with the same room above its text if it is a handout there too. */
    public Edition laidOut(Layout other) {
        return new Edition(
                pack,
                name,
                branch,
                labels,
                audience,
                other,
                masthead,
                questions,
                parts,
                sections,
                excerpts,
                transcripts);
    }

    public Metadata metadata() {
        return pack.metadata();
    }

    /** The published files' name without its ending. */
    public String slug() {
        return pack.fileName(name);
    }

    /** A URI. */
    public String identifier() {
        return pack.identifier(name);
    }

    /** The talks that the excerpts quote, each once. */
    public List<Transcript> quotedTalks() {
        return excerpts.stream().map(QuotedExcerpt::transcript).distinct().toList();
    }

    public List<GlossaryEntry> glossary() {
        return pack.glossary();
    }

    public List<TimelineEntry> timeline() {
        return pack.timeline();
    }

    /**
     * The designed cover of print; empty where the pack has a picture, and nobody chose another.
     */
    public Optional<Cover> cover() {
        Optional<Cover> chosen = layout.chosen(LayoutKey.COVER);
        return pack.cover().isPresent() ? chosen : Optional.of(layout.of(LayoutKey.COVER));
    }

    /**
     * Whether a book has a masthead for its cover: its title page is the first page then, with note
     * and contents, since a cover before it would say the same.
     */
    public boolean opensWithTitle() {
        return layout.design() != Design.HANDOUT && cover().equals(Optional.of(Cover.MASTHEAD));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    /**
     * Whether the meeting is so long that nothing stands beside it on the title page, or goes over
     * line by line, as below a masthead of large letters on half a sheet, so that the branch stands
     * on the first page.
     */
    public boolean isMeetingTall() {
        return AddressRoom.of(layout()).isTall(branch)
                || (opensWithTitle()
                        && layout().design() == Design.LARGE_PRINT
                        && layout().paper().isHalf());
    }

    /** How long a word of the meeting may be that is kept whole. */
    public int wholeWordOfMeeting() {
        return AddressRoom.of(layout()).wholeWord(isMeetingTall());
    }

    /** Whether the cover has room for where the branch meets. */
    public boolean isPlaceOnCover() {
        return AddressRoom.of(layout()).isOnCover(metadata(), branch);
    }

    /** Whether questions stand at the end of their section in the guide. */
    public boolean listsQuestions() {
        return has(Part.GUIDE) && questions != QuestionPlacement.NONE;
    }

    /** Whether the space for their answers stands there too. */
    public boolean listsAnswerSpaces() {
        return listsQuestions() && questions == QuestionPlacement.WITH_SPACE;
    }

    /** Whether the guide and the worksheets have room for the same answers. */
    public boolean hasRoomTwice() {
        return listsAnswerSpaces() && has(Part.WORKSHEETS) && questionCount() > 0;
    }

    /** How many questions are shown; the last one's number. */
    public int questionCount() {
        return !listsQuestions() && !has(Part.WORKSHEETS)
                ? 0
                : sections.stream().mapToInt(section -> section.questions().size()).sum();
    }
}
