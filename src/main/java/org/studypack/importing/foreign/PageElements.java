package org.studypack.importing.foreign;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the elements of a web page mean for a reader of the page. */
final class PageElements {
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "(^|[;\\s])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLANTED =
            Pattern.compile("font-style\\s*:\\s*(italic|oblique)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "svg",
                    "iframe",
                    "object",
                    "embed",
                    "video",
                    "audio",
                    "canvas",
                    "nav",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "datalist",
                    "dialog",
                    "map",
                    "noframes",
                    "noembed",
                    "title",
                    "frameset",
                    "applet");
    private static final Set<String> BLOCKS =
            Set.of(
                    "main",
                    "summary",
                    "search",
                    "hgroup",
                    "center",
                    "dd",
                    "dl",
                    "dt",
                    "dir",
                    "menu",
                    "figcaption",
                    "legend",
                    "td",
                    "th",
                    "tr",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "listing",
                    "xmp");

    /** Those of them in whose place a browser shows something. */
    private static final Set<String> SHOWN =
            Set.of(
                    "svg",
                    "iframe",
                    "object",
                    "embed",
                    "video",
                    "audio",
                    "canvas",
                    "button",
                    "select",
                    "textarea",
                    "input");

    /** Tags that a page or a program names itself. */
    private static final Pattern OWN_TAG = Pattern.compile("[-:]");

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Map<String, String> WORDLESS =
            Map.of(
                    "script", "script",
                    "style", "style sheet",
                    "svg", "drawing in the page",
                    "canvas", "drawing in the page",
                    "iframe", "frame with another page",
                    "object", "frame with another page",
                    "embed", "frame with another page",
                    "video", "recording",
                    "audio", "recording");
    private static final String RAISED_FROM = "0123456789+-()n";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";

    private PageElements() {}

    /** Whether a browser shows no text of it to its readers. */
    static boolean isUnshown(Element element) {
        String role = element.attr("role");
        boolean menu = LISTS.contains(element.normalName()) && isMenu(element);
        return menu
                || NO_TEXT.contains(element.normalName())
                || (element.normalName().equals("rp") && hasWords(element))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || role.equals("navigation")
                || role.equals("search")
                || UNSEEN.matcher(element.attr("style")).find();
    }

    /** Ruby has its marks in elements for browsers that do not know it; other words are hidden. */
    private static boolean hasWords(Element marks) {
        return marks.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The language that a page names for all of it. */
    static Optional<String> language(Document page) {
        return Stream.of("lang", "xml:lang")
                .map(name -> page.select("html").attr(name).strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }

    /** The language of most of a page: what it says of itself, else what most of its parts say. */
    static Optional<String> mainLanguage(Document page) {
        Optional<String> named = language(page).or(() -> language(page.body()));
        if (named.isPresent()) {
            return named;
        }
        Map<String, Integer> words = new TreeMap<>();
        for (Element element : page.select("[lang]")) {
            words.merge(element.attr("lang").strip(), element.text().length(), Integer::sum);
        }
        return words.entrySet().stream()
                .filter(tag -> tag.getValue() > page.text().length() / 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether two tags name one language, whatever the country or script. */
    static boolean isOneLanguage(String tag, String other) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** The language that an element names for itself; empty where it names none. */
    static Optional<String> language(Element element) {
        return Stream.of("lang", "xml:lang")
                .map(name -> element.attr(name).strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }

    /** Whether each term of a list of definitions asks, so that they are questions with answers. */
    static boolean asks(Element definitions) {
        List<Element> terms =
                definitions.select("> dt, > div > dt").stream()
                        .filter(term -> !isUnshown(term))
                        .toList();
        return !terms.isEmpty()
                && terms.stream().allMatch(term -> term.text().strip().matches("(?s).*[?;？؟]"));
    }

    /** Why words that are not shown are left out. */
    static String reason(Element element) {
        String name = element.normalName();
        if (name.equals("nav")
                || (LISTS.contains(name) && isMenu(element))
                || element.attr("role").equals("navigation")) {
            return "the navigation of the page";
        }
        if (Set.of("button", "select", "textarea", "datalist").contains(name)) {
            return "a control of the page";
        }
        if (WORDLESS.containsKey(name)) {
            return "words of a drawing, a frame or a recording, which cannot be taken over";
        }
        if (element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return "decoration: the page has it not read aloud";
        }
        return "hidden in the page: a browser does not show it";
    }

    /**
     * The words of what HTML knows no tag of, as {@code <the mill>}; empty for a tag, and for those
     * of formulas.
     */
    static Optional<String> words(Element element) {
        boolean known =
                Tag.isKnownTag(element.normalName())
                        || OWN_TAG.matcher(element.normalName()).find();
        boolean valued =
                element.attributes().asList().stream().anyMatch(a -> !a.getValue().isEmpty());
        boolean formula = element.closest("math") != null;
        return known || valued || formula
                ? Optional.empty()
                : Optional.of(
                        "<"
                                + element.normalName()
                                + element.attributes().asList().stream()
                                        .map(a -> " " + a.getKey())
                                        .collect(Collectors.joining())
                                + ">");
    }

    /** Whether a browser shows something in its place, so that it stands between words. */
    static boolean takesRoom(Element element) {
        return SHOWN.contains(element.normalName());
    }

    /** What an element is that holds no words of the text; empty for any other. */
    static Optional<String> wordless(Element element) {
        return Optional.ofNullable(WORDLESS.get(element.normalName()));
    }

    /** The words of an element that is not shown; what scripts and styles hold is none. */
    static String unshownWords(Element element) {
        List<String> words =
                element.nodeStream(TextNode.class)
                        .filter(text -> !text.isBlank())
                        .map(text -> text.text().strip())
                        .toList();
        return String.join(" ", words);
    }

    /** Whether it stands by itself; a formula does where it says so. */
    static boolean isBlock(Element element) {
        if (element.normalName().equals("math")) {
            return element.attr("display").equals("block");
        }
        return element.isBlock() || BLOCKS.contains(element.normalName());
    }

    /** Whether blocks stand in an element of running text, as careless pages have it. */
    static boolean holdsBlocks(Element element) {
        return element.stream().skip(1).anyMatch(PageElements::isBlock);
    }

    static boolean isBold(Element element) {
        return BOLD.matcher(element.attr("style")).find();
    }

    static boolean isSlanted(Element element) {
        return SLANTED.matcher(element.attr("style")).find();
    }

    /**
     * Whether a list leads through the site and is no text: one of nothing but links, outside of
     * the text.
     */
    static boolean isMenu(Element list) {
        boolean outside = list.closest("footer, aside, header, [role=contentinfo]") != null;
        return outside
                && list.closest("article, main, blockquote") == null
                && list.select("a").text().equals(list.text());
    }

    /** A picture; empty for one that shows nothing, as counters of visits do. */
    static Optional<ForeignInline.Picture> picture(Element image) {
        String source = image.attr("src").strip();
        boolean speck = image.attr("width").equals("1") && image.attr("height").equals("1");
        return source.isEmpty() || speck
                ? Optional.empty()
                : Optional.of(
                        new ForeignInline.Picture(
                                source, image.attr("alt").strip().replaceAll("\\s+", " "), ""));
    }

    /** Raised words: figures have raised forms, and without those 10² would be 102. */
    static List<ForeignInline> raised(List<ForeignInline> content) {
        if (content.size() != 1 || !(content.getFirst() instanceof ForeignInline.Text text)) {
            return content;
        }
        boolean known = text.text().chars().allMatch(c -> RAISED_FROM.indexOf(c) >= 0);
        if (!known) {
            return content;
        }
        StringBuilder raised = new StringBuilder();
        text.text().chars().forEach(c -> raised.append(RAISED_TO.charAt(RAISED_FROM.indexOf(c))));
        return List.of(new ForeignInline.Text(raised.toString()));
    }

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

    /** The words of an element without those of another in it. */
    static String wordsWithout(Element element, @Nullable Element other) {
        List<String> words = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.text());
            } else if (child instanceof Element inner && !inner.equals(other)) {
                words.add(wordsWithout(inner, other));
            }
        }
        return String.join(" ", words);
    }
}
