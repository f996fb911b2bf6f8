package org.studypack.edition;

import org.studypack.pack.Block;
import org.studypack.pack.Branch;
import org.studypack.pack.Inline;
import org.studypack.pack.Layout;
import org.studypack.pack.Metadata;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much room the first page of a handout leaves above its text for what a pack says there. The
 * text stands below it, so that packs share a body only where they have the same room; that is why
 * there are few. What a masthead needs is estimated by its characters, and one that needs a little
 * more than it gets is drawn smaller. One that needs more than the highest has pages of its own.
 */
public enum MastheadRoom {
    /** There is no masthead. */
    NONE(0),

    /** For the title of a pack that is for nobody in particular. */
    LOW(5),

    /** For a few lines more. */
    MIDDLE(8),

    /** For who meets, when, where and how to reach them, with the code of a link: 45 mm. */
    FULL(10),

    /** For all that with a note of a few lines. */
    NOTED(13),

    /** For a subtitle, names, an address or a note of many lines. */
    HIGH(20),

    /** For an address of many lines, or long titles on half a sheet. */
    TALL(25),

    /** For more of that, as long as some text stands below it. */
    HIGHEST(30);

    // Heights in points, as the style sheet of handouts has them; a test compares them.

    /** Rules, and what is free around the text. */
    private static final double FRAME = 22;

    /** A rule, and what is free around it, above who meets. */
    private static final double MEETING = 6;

    private static final double LINE = 13;
    private static final double SMALL_LINE = 11;
    private static final double CODE = 51;

    /** The line of an address of a link. */
    private static final double LINK_LINE = 10;

    /** The type of a note, and what is free above it. */
    private static final double NOTE_LINE = 12;

    private static final double ABOVE_NOTE = 3;

    /** A note of more is no part of a masthead. */
    private static final int NOTE_LINES = 6;

    /** What a full masthead is estimated to need at most beyond its room. */
    private static final double SPARE = 12;

    /** The lines of the text are as far apart. */
    private static final double TEXT_LINE = 12.5;

    // Characters on a line of whole paper.

    private static final int ABOUT = 95;
    private static final int ADDRESS = 66;
    private static final int WHOLE_ADDRESS = 100;
    private static final int NAME = 50;
    private static final int LINK = 26;
    private static final int WHOLE_LINK = 70;
    private static final int NOTE = 105;

    /** Characters of the heading of a note, which stands before its words. */
    private static final int NOTE_HEADING = 26;

    /** How many of them half a sheet has. */
    private static final double HALF = 0.65;

    private final int lines;

    MastheadRoom(int lines) {
        this.lines = lines;
    }

    /** In lines of the text. */
    public int lines() {
        return lines;
    }

    /** What a pack needs. */
    public static MastheadRoom of(Metadata metadata, Branch branch, Layout layout) {
        double share = share(layout);
        if (isTooHigh(metadata, branch, layout)) {
            return NONE;
        }
        double height = height(metadata, branch, layout);
        if (holdsNote(metadata, branch, layout)) {
            height += note(branch, share);
        }
        for (MastheadRoom room : List.of(LOW, MIDDLE, FULL, NOTED, HIGH, TALL)) {
            if (height <= room.lines * TEXT_LINE + (room == FULL ? SPARE : 0)) {
                return room;
            }
        }
        return HIGHEST;
    }

    /** Whether what a masthead says has pages of its own, since no room is as high. */
    static boolean isTooHigh(Metadata metadata, Branch branch, Layout layout) {
        return height(metadata, branch, layout) > HIGHEST.lines * TEXT_LINE;
    }

    /**
     * Whether the organizer's note is part of the masthead: it is paragraphs of six lines or fewer,
     * and there is room for them.
     */
    static boolean holdsNote(Metadata metadata, Branch branch, Layout layout) {
        double share = share(layout);
        int lines = noteLines(branch, share);
        return lines > 0
                && lines <= NOTE_LINES
                && height(metadata, branch, layout) + note(branch, share)
                        <= HIGHEST.lines * TEXT_LINE;
    }

    private static double share(Layout layout) {
        return layout.paper().isHalf() ? HALF : 1;
    }

    /** Without a note. */
    private static double height(Metadata metadata, Branch branch, Layout layout) {
        double share = share(layout);
        double height = FRAME + title(metadata.title(), share) + about(metadata, share);
        return isNobody(branch) ? height : height + MEETING + meeting(branch, layout);
    }

    private static double note(Branch branch, double share) {
        return ABOVE_NOTE + NOTE_LINE * noteLines(branch, share);
    }

    /** With its heading, which stands on its first line; 0 where it is more than paragraphs. */
    private static int noteLines(Branch branch, double share) {
        int lines = 0;
        int heading = NOTE_HEADING;
        for (Block block : branch.note()) {
            if (!(block instanceof Block.Paragraph paragraph)
                    || !paragraph.content().stream().allMatch(MastheadRoom::isText)) {
                return 0;
            }
            int length = Inline.plain(paragraph.content()).length();
            lines += lines(heading + length, NOTE * share);
            heading = 0;
        }
        return lines;
    }

    /** Whether it is words alone, which are as high as a line. */
    private static boolean isText(Inline inline) {
        boolean high =
                inline instanceof Inline.Image
                        || inline instanceof Inline.LineBreak
                        || inline instanceof Inline.Footnote;
        return !high && inline.children().orElse(List.of()).stream().allMatch(MastheadRoom::isText);
    }

    private static boolean isNobody(Branch branch) {
        return branch.name().isEmpty()
                && branch.date().isEmpty()
                && branch.time().isEmpty()
                && branch.place().isEmpty()
                && branch.contact().isEmpty()
                && branch.link().isEmpty()
                && branch.logo().isEmpty();
    }

    /** Long titles are set smaller, in steps. */
    private static double title(String title, double share) {
        int length = title.length();
        if (length <= 36) {
            return 23 * lines(length, 34 * share);
        }
        if (length <= 72) {
            return 21 * lines(length, 38 * share);
        }
        return length <= 120 ? 17.5 * lines(length, 45 * share) : 14 * lines(length, 56 * share);
    }

    private static double about(Metadata metadata, double share) {
        int length =
                Stream.concat(
                                Stream.of(metadata.subtitle()),
                                Credits.of(metadata).stream()
                                        .map(credit -> credit.names() + "by, "))
                        .mapToInt(String::length)
                        .sum();
        int whole = length + metadata.publisher().length();
        return whole == 0 ? 0 : LINE * lines(whole, ABOUT * share);
    }

    private static double meeting(Branch branch, Layout layout) {
        double share = share(layout);
        boolean tall = AddressRoom.of(layout).isTall(branch);
        double height = LINE * lines(branch.name().length(), NAME * share);
        height += branch.date().isEmpty() && branch.time().isEmpty() ? 0 : LINE;
        for (List<String> address : List.of(branch.place(), branch.contact())) {
            int length = String.join(", ", address).length();
            double onALine = (tall ? WHOLE_ADDRESS : ADDRESS) * share;
            height += length == 0 ? 0 : SMALL_LINE * lines(length + 9, onALine);
        }
        if (branch.link().isEmpty()) {
            return height;
        }
        int address =
                lines(branch.link().orElseThrow().length(), (tall ? WHOLE_LINK : LINK) * share);
        double link = Math.max(CODE, LINK_LINE * (address + 1));
        return tall ? height + link : Math.max(height, link);
    }

    private static int lines(int characters, double onALine) {
        return (int) Math.ceil(characters / onALine);
    }
}
