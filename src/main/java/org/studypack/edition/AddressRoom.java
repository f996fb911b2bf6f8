package org.studypack.edition;

import org.studypack.pack.Branch;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.Metadata;

import java.util.Arrays;
import java.util.List;

/**
 * How much of a branch's address has room where it usually stands, estimated by its characters. A
 * meeting of more goes below the title in whole lines and over as many pages as it takes; a place
 * of more is not on the cover, since the title page has it.
 *
 * @param beside characters of a line beside something else on the title page
 * @param lines that there are of those
 * @param cover characters of a line on the cover
 * @param runsOn whether lines of an address follow each other
 */
record AddressRoom(int beside, int lines, int cover, boolean runsOn) {
    /** As many as a place may have. */
    private static final int COVER_LINES = 8;

    /** A word of a masthead is no longer, since its lines are counted by their characters. */
    private static final int WORD_THAT_RUNS_ON = 22;

    /** What else a cover says takes no more of those where a place has room below it. */
    private static final int OTHER_COVER_LINES = 12;

    /** A branch's name is set larger, and bold. */
    private static final double NAME = 1.5;

    static AddressRoom of(Layout layout) {
        return layout.paper().isHalf() ? ofHalf(layout.design()) : ofWhole(layout.design());
    }

    private static AddressRoom ofWhole(Design design) {
        return switch (design) {
            case BOOK -> new AddressRoom(22, 34, 76, /* runsOn= */ false);
            case HANDOUT -> new AddressRoom(66, 6, 76, /* runsOn= */ true);
            case LARGE_PRINT -> new AddressRoom(30, 14, 44, /* runsOn= */ false);
            case CLEAR_PRINT -> new AddressRoom(39, 20, 58, /* runsOn= */ false);
        };
    }

    private static AddressRoom ofHalf(Design design) {
        return switch (design) {
            case BOOK -> new AddressRoom(36, 20, 52, /* runsOn= */ false);
            case HANDOUT -> new AddressRoom(43, 6, 52, /* runsOn= */ true);
            case LARGE_PRINT -> new AddressRoom(20, 8, 30, /* runsOn= */ false);
            case CLEAR_PRINT -> new AddressRoom(26, 12, 38, /* runsOn= */ false);
        };
    }

    /** Whether a meeting has no room beside something else. */
    boolean isTall(Branch branch) {
        int name = lines((int) Math.ceil(branch.name().length() * NAME), beside);
        int link = runsOn ? 0 : lines(branch.link().map(String::length).orElse(0), beside);
        int time = Math.max(1, lines(branch.time().length(), beside)) - 1;
        return name + time + link + address(branch.place()) + address(branch.contact()) > lines
                || branch.contact().stream().anyMatch(this::hasLongMail);
    }

    /** Whether a line has an address of mail that is whole on a line of its own alone. */
    private boolean hasLongMail(String line) {
        return Arrays.stream(line.split(" ", -1))
                .filter(word -> word.indexOf('@') > 0)
                .mapToInt(String::length)
                .anyMatch(length -> length > wholeWord(false) && length <= wholeWord(true));
    }

    /** How long a word may be that is kept whole. */
    int wholeWord(boolean tall) {
        if (runsOn) {
            return WORD_THAT_RUNS_ON;
        }
        return tall ? cover * 2 / 3 : beside;
    }

    private int address(List<String> given) {
        return (runsOn ? List.of(String.join(", ", given)) : given)
                .stream().mapToInt(line -> lines(line.length(), beside)).sum();
    }

    /** Whether a place has room on the cover, beside what must stand there. */
    boolean isOnCover(Metadata metadata, Branch branch) {
        int others =
                metadata.title().length() + metadata.subtitle().length() + branch.name().length();
        return lines(others, cover) <= OTHER_COVER_LINES
                && branch.place().stream().mapToInt(line -> lines(line.length(), cover)).sum()
                        <= COVER_LINES;
    }

    private static int lines(int characters, int onALine) {
        return Math.ceilDiv(characters, onALine);
    }
}
