package org.studypack.importing.foreign;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.Set;

/**
 * The text that a saved web page shows, a block a line: headings with hashes, list items with
 * hyphens. Scripts and styles show nothing; all else is kept, so that what is left out of it can be
 * listed.
 */
final class SavedPage {
    private static final Set<String> INVISIBLE =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");
    private final StringBuilder text = new StringBuilder();

    private SavedPage() {}

    static String text(String html) {
        Document document = Jsoup.parse(html);
        SavedPage page = new SavedPage();
        page.add(document.body());
        return page.text.toString().strip() + "\n";
    }

    private void add(Element element) {
        String name = element.normalName();
        if (INVISIBLE.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            text.append('\n');
            return;
        }
        boolean block = element.isBlock();
        if (block) {
            breakBlock();
            text.append(opening(element, name));
        }
        for (Node child : element.childNodes()) {
            addNode(child);
        }
        if (block) {
            breakBlock();
        }
    }

    private void addNode(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private static String opening(Element element, String name) {
        if (name.matches("h[1-6]")) {
            return "#".repeat(name.charAt(1) - '0') + " ";
        }
        return name.equals("li") && !element.text().isBlank() ? "- " : "";
    }

    private void breakBlock() {
        int length = text.length();
        boolean opened = length >= 2 && text.substring(length - 2).equals("- ");
        if (!opened && length > 0) {
            text.append("\n\n");
        }
    }
}
