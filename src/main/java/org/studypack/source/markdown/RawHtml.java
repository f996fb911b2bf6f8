package org.studypack.source.markdown;

import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;

/** Refuses raw HTML, with what to write instead. */
final class RawHtml {
    private RawHtml() {}

    static void report(MarkdownDocument document, Node node, String html) {
        document.report(
                Code.RAW_HTML,
                node,
                html.startsWith("<!--") ? "a comment is raw HTML" : "raw HTML cannot stand here",
                hint(html));
    }

    private static String hint(String html) {
        if (html.startsWith("<!--")) {
            return "take it out";
        }
        if (html.startsWith("<br")) {
            return "end the line with a backslash";
        }
        return "write it in Markdown, or `\\<` for the sign itself";
    }
}
