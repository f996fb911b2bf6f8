package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.InlineBuilder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Room to write that a page draws and does not type: spaces that are underlined, fields and boxes
 * to fill in. Print and e-books show it as a line of {@code ______}, or as a box.
 */
public final class PageBlanks {
    private static final String LINE = "______";

    /** Fewer spaces between underlined words are spaces. */
    private static final int FEWEST_SPACES = 2;

    /** More elements within each other than a word processor sets around spaces. */
    private static final int DEEPEST = 4;

    private static final Pattern UNDERLINED =
            Pattern.compile(
                    "text-decoration[a-z-]*\\s*:[^;]*\\bunderline|"
                            + "border-bottom(-width)?\\s*:\\s*(?!\\s|none|hidden|0)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE =
            Pattern.compile("(^|[;\\s])(min-)?width\\s*:\\s*[1-9]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> IN_LINE = Set.of("u", "ins", "span", "font", "b", "i", "em");
    private static final Set<String> WRITTEN = Set.of("", "text", "number", "date", "time");

    /** What holds the words that a box is ticked for. */
    private static final String AROUND = "li, p, td, th, dt, dd, label, div, fieldset";

    private static final String PAGE = "nav, header, footer, aside, [role=search]";
    private static final String PAGE_FIELDS =
            "[type=email], [type=url], [type=search], [type=password], [type=tel]";

    /** How programs name the fields with which readers search a site, sign in, or comment. */
    private static final Pattern PAGE_NAME =
            Pattern.compile(
                    "(?i)(^|.*[\\W_])(q|s|search|query|e?mail|url|author|comments?|newsletter|"
                            + "subscribe|login|user(name)?|password|toggle|menu|nav)([\\W_].*|$)");

    private PageBlanks() {}

    /** What stands for an element that is room to write; empty for any other. */
    public static Optional<String> of(Element element) {
        boolean may =
                switch (element.normalName()) {
                    case "input", "textarea" -> true;
                    default -> isRuled(element) && isShallow(element, DEEPEST);
                };
        return may ? of(element, element.wholeText()) : Optional.empty();
    }

    /**
     * The same of an element whose words are known.
     *
     * @param words all that the element holds, with its spaces
     */
    public static Optional<String> of(Element element, String words) {
        Optional<String> blank =
                switch (element.normalName()) {
                    case "input" -> field(element);
                    case "textarea" -> words.isBlank() ? Optional.of(LINE) : Optional.empty();
                    default -> isDrawn(element, words) ? Optional.of(LINE) : Optional.empty();
                };
        return blank.filter(shown -> !PageVisibility.isHidden(element) && !isOfPage(element));
    }

    private static Optional<String> field(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean checked = input.hasAttr("checked");
        if (WRITTEN.contains(type)) {
            String value = input.attr("value").strip();
            return Optional.of(value.isEmpty() ? LINE : value);
        }
        return switch (type) {
            case "checkbox" ->
                    isTicked(input) ? Optional.of(checked ? "☑" : "☐") : Optional.empty();
            case "radio" -> isTicked(input) ? Optional.of(checked ? "◉" : "○") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether there are words to a box: pages have others that open their menus. */
    private static boolean isTicked(Element box) {
        Element around = box.closest(AROUND);
        if (around == null) {
            return box.parent() == null;
        }
        String words = around.normalName().equals("div") ? around.ownText() : around.text();
        return !words.isBlank();
    }

    /** Whether a field serves the site and not its text. */
    private static boolean isOfPage(Element field) {
        Element form = field.closest("form");
        boolean alone =
                form != null
                        && form.select("input:not([type]), input[type=text], textarea").size() == 1
                        && !form.select("button, [type=submit], [type=image]").isEmpty();
        return alone
                || field.closest(PAGE) != null
                || (form != null && form.selectFirst(PAGE_FIELDS) != null)
                || PAGE_NAME.matcher(field.attr("name")).matches()
                || PAGE_NAME.matcher(field.id()).matches()
                || PAGE_NAME.matcher(field.className()).matches();
    }

    private static boolean isDrawn(Element element, String words) {
        return isRuled(element)
                && InlineBuilder.isBlank(words)
                && element.selectFirst("img, br, input, textarea") == null
                && (words.codePoints().filter(PageBlanks::isFixedSpace).count() >= FEWEST_SPACES
                        || WIDE.matcher(element.attr("style")).find());
    }

    private static boolean isRuled(Element element) {
        return element.normalName().equals("u")
                || (IN_LINE.contains(element.normalName())
                        && UNDERLINED.matcher(element.attr("style")).find());
    }

    /** Whether few elements stand within each other, so that a page is walked once. */
    private static boolean isShallow(Element element, int levels) {
        return levels > 0
                && element.children().stream().allMatch(inner -> isShallow(inner, levels - 1));
    }

    /** Whether a space is one that a page shows beside others. */
    private static boolean isFixedSpace(int c) {
        return Character.isSpaceChar(c) && c != ' ';
    }
}
