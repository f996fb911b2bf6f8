package org.studypack.importing.foreign.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that stand in the source of HTML and in no text of it: comments, scripts, and the titles
 * that show where one points at something.
 */
public final class UnseenWords {
    public static final String COMMENT = "a comment, which no page shows";
    public static final String TITLE =
            "a title, which shows where one points at a link or a picture";
    private static final String SCRIPT = "a script or a style sheet";
    private static final Pattern MARKS =
            Pattern.compile("^<(!--|!\\[CDATA\\[|[!?])|(--|]]|\\?)?>$");

    private UnseenWords() {}

    /** All of an element, which stands at some place. */
    public static List<Unread> in(Element body, Origin origin) {
        List<Unread> found = new ArrayList<>();
        body.nodeStream().forEach(node -> add(node, origin, found));
        return found;
    }

    private static void add(Node node, Origin origin, List<Unread> to) {
        String words =
                switch (node) {
                    case Comment comment -> comment.getData();
                    case DataNode data -> data.getWholeData();
                    default -> node.attr("title");
                };
        String reason =
                switch (node) {
                    case Comment ignored -> COMMENT;
                    case DataNode ignored -> SCRIPT;
                    default -> TITLE;
                };
        if (!words.isBlank()) {
            to.add(new Unread(origin, words.strip(), reason));
        }
    }

    /** What a page has of them, each in words of ours: their places are not known. */
    public static List<String> of(Element body) {
        List<String> found = new ArrayList<>();
        long comments = body.nodeStream(Comment.class).count();
        if (comments > 0) {
            found.add(comments + (comments == 1 ? " comment" : " comments"));
        }
        for (Element titled : body.select("[title]")) {
            String words = titled.attr("title").strip();
            if (!words.isEmpty() && !words.equals(titled.text().strip())) {
                found.add("the title “%s” of %s".formatted(oneLine(words), what(titled)));
            }
        }
        return found;
    }

    private static String what(Element titled) {
        return switch (titled.normalName()) {
            case "a" -> "a link";
            case "img" -> "a picture";
            default -> "a piece of the page";
        };
    }

    /** The title of a tag of HTML; empty where it has none. */
    public static String title(String tag) {
        return tag.contains("title")
                ? Jsoup.parseBodyFragment(tag).select("[title]").attr("title").strip()
                : "";
    }

    /** The words of a comment or another declaration of HTML. */
    public static String comment(String html) {
        return MARKS.matcher(html.strip()).replaceAll("");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
