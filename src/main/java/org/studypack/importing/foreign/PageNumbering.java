package org.studypack.importing.foreign;

import org.jsoup.nodes.Element;

import java.util.Locale;

/** What the items of a list on a page are counted with. */
final class PageNumbering {
    private PageNumbering() {}

    /** What the first item of a list is counted with. */
    static int start(Element list) {
        boolean reversed = list.hasAttr("reversed");
        return integer(list.attr("start"), reversed ? list.select("> li").size() : 1);
    }

    /** The number of an item, which it may name. */
    static int value(Element item, int count) {
        return integer(item.attr("value"), count);
    }

    /** What an item is counted with; empty for a bullet. */
    static String number(Element list, int value) {
        if (!list.normalName().equals("ol")) {
            return "";
        }
        String type = list.attr("type");
        if (type.equalsIgnoreCase("a") && value > 0 && value <= 26) {
            char letter = (char) ('a' + value - 1);
            String own = String.valueOf(letter);
            return (type.equals("A") ? own.toUpperCase(Locale.ROOT) : own) + ".";
        }
        if (list.hasAttr("reversed")) {
            return "(" + value + ")"; // lists of a pack count upwards
        }
        return value < 0 ? "" : value + ".";
    }

    private static int integer(String digits, int otherwise) {
        return digits.matches("-?\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
