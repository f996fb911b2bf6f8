package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock.Item;

/** Whether numbers of items follow each other, as those of one list of questions do. */
final class ItemNumbers {
    /** How many numbers may be missing between two questions, and one more. */
    private static final int MOST_MISSING = 10;

    private ItemNumbers() {}

    /** Whether an item is counted after another; where numbers are missing, it must ask. */
    static boolean isNext(String number, Item item) {
        return follows(number, item.number()) || (asksFor(item) && isLater(number, item.number()));
    }

    /** Whether an item asks, or announces with a colon what it asks. */
    static boolean asksFor(Item item) {
        return QuestionRuns.asks(item) || item.text().endsWith(":");
    }

    /** Whether numbers between the two are missing. */
    private static boolean isLater(String number, String next) {
        String before = number.replaceAll("\\D", "");
        String after = next.replaceAll("\\D", "");
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        long step = Long.parseLong(after) - Long.parseLong(before);
        return sameMark(number, next) && step > 1 && step <= MOST_MISSING;
    }

    private static boolean sameMark(String number, String next) {
        return number.replaceAll("\\d", "").equals(next.replaceAll("\\d", ""));
    }

    private static boolean follows(String number, String next) {
        String before = number.replaceAll("\\D", "");
        String after = next.replaceAll("\\D", "");
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        boolean allOne = before.equals("1") && after.equals("1");
        long step = Long.parseLong(after) - Long.parseLong(before);
        boolean inTurn = step == 1 || (step == -1 && number.startsWith("("));
        return sameMark(number, next) && (inTurn || allOne);
    }
}
