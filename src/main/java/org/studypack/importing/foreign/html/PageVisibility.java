package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.studypack.importing.foreign.block.InlineBuilder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser shows of a page to its readers, and why it does not show the rest. */
public final class PageVisibility {
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "(^|[;\\s])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_THROUGH =
            Pattern.compile(
                    "text-decoration[a-z-]*\\s*:[^;]*\\bline-through", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OF_READERS =
            Set.of("comments", "respond", "disqus_thread", "comments-area", "sharedaddy");
    private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");
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

    /** What else is not one word with what stands next to it. */
    private static final Set<String> APART =
            Set.of("br", "img", "option", "text", "tspan", "title", "desc", "rt", "rp");

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

    private static final String PICTURE =
            "the words of a picture that names no file, or stands among lines that are kept as they"
                    + " are";

    private PageVisibility() {}

    /** Whether a browser shows no text of it to its readers. */
    public static boolean isUnshown(Element element) {
        String role = element.attr("role");
        boolean menu = LISTS.contains(element.normalName()) && isMenu(element);
        return menu
                || NO_TEXT.contains(element.normalName())
                || (element.normalName().equals("rp") && hasWords(element))
                || (element.normalName().equals("img") && PageInlines.picture(element).isEmpty())
                || isHidden(element)
                || isStruckOut(element)
                || isOfReaders(element)
                || role.equals("navigation")
                || role.equals("search");
    }

    /** Whether an element says of itself that it is not shown, or only decoration. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || UNSEEN.matcher(element.attr("style")).find();
    }

    /** Whether it holds what readers of a blog wrote below the text, or buttons to share it. */
    private static boolean isOfReaders(Element element) {
        return Set.of("div", "section").contains(element.normalName())
                && (OF_READERS.contains(element.id())
                        || element.classNames().stream().anyMatch(OF_READERS::contains));
    }

    /** Whether a line goes through its words, which do not count any more. */
    private static boolean isStruckOut(Element element) {
        return STRUCK_OUT.contains(element.normalName())
                || LINE_THROUGH.matcher(element.attr("style")).find();
    }

    /** Whether a browser shows an element: neither it nor anything around it is unshown. */
    public static boolean isShown(Element element) {
        return element.parents().stream().noneMatch(PageVisibility::isUnshown)
                && !isUnshown(element);
    }

    /** Ruby has its marks in elements for browsers that do not know it; other words are hidden. */
    private static boolean hasWords(Element marks) {
        return marks.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Why words that are not shown are left out. */
    public static String reason(Element element) {
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
        if (name.equals("img")) {
            return PICTURE;
        }
        if (isOfReaders(element) && !isHidden(element)) {
            return "comments of readers, or buttons to share the page";
        }
        if (isStruckOut(element) && !isHidden(element)) {
            return "struck out in the document";
        }
        if (element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return "decoration: the page has it not read aloud";
        }
        return "hidden in the page: a browser does not show it";
    }

    /** Whether a browser shows something in its place, so that it stands between words. */
    public static boolean takesRoom(Element element) {
        return SHOWN.contains(element.normalName());
    }

    /** What an element is that holds no words of the text; empty for any other. */
    static Optional<String> wordless(Element element) {
        return Optional.ofNullable(WORDLESS.get(element.normalName()));
    }

    /** The words of an element that is not shown; what scripts and styles hold is none. */
    static String unshownWords(Element element) {
        StringBuilder words = new StringBuilder();
        element.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            words.append(text.getWholeText());
                        } else if (node instanceof Element inner && standsApart(inner)) {
                            words.append(' ').append(alternative(inner)).append(' ');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        words.append(node instanceof Element e && standsApart(e) ? " " : "");
                    }
                });
        return InlineBuilder.folded(words.toString()).strip();
    }

    private static String alternative(Element element) {
        return element.normalName().equals("img") ? element.attr("alt") : "";
    }

    private static boolean standsApart(Element element) {
        return PageElements.isBlock(element)
                || takesRoom(element)
                || APART.contains(element.normalName());
    }

    /**
     * Whether a list leads through the site and is no text: one of nothing but links, outside of
     * the text.
     */
    private static boolean isMenu(Element list) {
        boolean outside = list.closest("footer, aside, header, [role=contentinfo]") != null;
        return outside
                && list.closest("article, main, blockquote") == null
                && list.select("a").text().equals(list.text());
    }
}
