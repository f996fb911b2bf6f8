package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the items of a list on a page are counted with. */
final class PageNumbering {
    private static final Pattern STYLE =
            Pattern.compile(
                    "list-style(?:-type)?\\s*:[^;]*?\\b(lower|upper)-(roman|alpha|latin)",
                    Pattern.CASE_INSENSITIVE);

    private static final int MOST_ROMAN = 399;
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc"};
    private static final String[] TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

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
        String type = type(list);
        Optional<String> letters =
                type.equalsIgnoreCase("a")
                        ? letter(value)
                        : type.equalsIgnoreCase("i") ? roman(value) : Optional.empty();
        if (letters.isPresent()) {
            boolean small = type.equals(type.toLowerCase(Locale.ROOT));
            return (small ? letters.get() : letters.get().toUpperCase(Locale.ROOT)) + ".";
        }
        if (list.hasAttr("reversed")) {
            return "(" + value + ")"; // lists of a pack count upwards
        }
        return value < 0 ? "" : value + ".";
    }

    /**
     * How a list is counted, in the letters of HTML: {@code a}, {@code A}, {@code i}, {@code I}.
     */
    private static String type(Element list) {
        Matcher style = STYLE.matcher(list.attr("style"));
        if (!style.find()) {
            return list.attr("type");
        }
        String letter = style.group(2).equalsIgnoreCase("roman") ? "i" : "a";
        boolean small = style.group(1).equalsIgnoreCase("lower");
        return small ? letter : letter.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> letter(int value) {
        return value > 0 && value <= 26
                ? Optional.of(String.valueOf((char) ('a' + value - 1)))
                : Optional.empty();
    }

    private static Optional<String> roman(int value) {
        if (value <= 0 || value > MOST_ROMAN) {
            return Optional.empty();
        }
        return Optional.of(HUNDREDS[value / 100] + TENS[value / 10 % 10] + ONES[value % 10]);
    }

    private static int integer(String digits, int otherwise) {
        return digits.matches("-?\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
