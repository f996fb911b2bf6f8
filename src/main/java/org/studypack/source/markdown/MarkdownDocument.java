package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Inline;
import org.studypack.words.ControlCharacters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One Markdown text, parsed, and all that reading it needs. */
final class MarkdownDocument {
    /** How many nodes there may be around one: a list within a list is two. */
    private static final int DEEPEST = 25;

    /** A character by its number. */
    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

    private final MarkdownText text;
    private final CrossReferences references;
    private final Diagnostics diagnostics;
    private final String content;
    private final Node root;
    private boolean mayHaveControls;

    MarkdownDocument(MarkdownText text, CrossReferences references, Diagnostics diagnostics) {
        this.text = text;
        this.references = references;
        this.diagnostics = diagnostics;
        this.content = MarkdownBounds.bounded(text, MarkdownDocument::parser, diagnostics);
        this.root = parser().build().parse(content);
        this.mayHaveControls = mayHaveControls(content);
    }

    /** Whether any of them stands in a text, or may be written as a reference or in an address. */
    private static boolean mayHaveControls(String content) {
        return content.indexOf('&') >= 0
                || content.indexOf('%') >= 0
                || ControlCharacters.first(content, 0) >= 0;
    }

    /** A parser for one text: what begins a block depends on what stands above it. */
    private static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), new AttributeSyntax()))
                .customBlockParserFactory(new BlockStarts())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(100);
    }

    /** Reports what Markdown takes for the address of a link that is nowhere. */
    void reportUnusedLinks() {
        for (LinkReferenceDefinition definition : new LinkDefinitions(root).unused()) {
            report(
                    Code.LINK_UNUSED,
                    definition,
                    "`[%s]:` names the address of a link, but no link uses it"
                            .formatted(definition.getLabel()),
                    "write `\\[%s]:` where these are words of the text, or take the line out"
                            .formatted(definition.getLabel()));
        }
    }

    /** Reports a title or a heading that no page could have at its head. */
    void requireShort(Node heading, List<Inline> words) {
        int length = Inline.plain(words).length();
        if (length > MarkdownBounds.LONGEST_TITLE) {
            report(
                    Code.BEYOND_LIMITS,
                    heading,
                    "a heading of %d characters".formatted(length),
                    "a heading has at most %d; write the rest as a paragraph"
                            .formatted(MarkdownBounds.LONGEST_TITLE));
        }
    }

    CrossReferences references() {
        return references;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Node root() {
        return root;
    }

    /** The blocks that stand by themselves, without definitions of footnotes and links. */
    List<Node> blocks() {
        return children(root).stream()
                .filter(n -> !(n instanceof FootnoteDefinition))
                .filter(n -> !(n instanceof LinkReferenceDefinition))
                .toList();
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The texts in a node, without their marks. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child : children(node)) {
            words.append(child instanceof Text text ? text.getLiteral() : words(child));
        }
        return words.toString();
    }

    /** Whether a node may be read; reports one within so many others that no page would hold it. */
    boolean isShallow(Node node) {
        int depth = 0;
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            depth++;
        }
        if (depth > DEEPEST) {
            report(
                    Code.UNSUPPORTED_MARKDOWN,
                    node,
                    "marks are nested too deeply",
                    "write it with fewer lists or quotations within each other");
        }
        return depth <= DEEPEST;
    }

    /** Where a node begins, as far as its first line goes; its parent's place where it has none. */
    Location at(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            Node parent = node.getParent();
            return parent == null ? text.positions().at(1, 1, 1) : at(parent);
        }
        SourceSpan span = spans.getFirst();
        return text.positions()
                .at(span.getLineIndex() + 1, span.getColumnIndex() + 1, span.getLength());
    }

    /** The first line of a node as it is written, as far as it is the node's. */
    String written(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        int start = spans.getFirst().getInputIndex();
        return content.substring(start, start + spans.getFirst().getLength());
    }

    /** The place of a stretch of {@link #written}, in UTF-16 units from 0. */
    Location at(Node node, int start, int length) {
        SourceSpan span = node.getSourceSpans().getFirst();
        return text.positions()
                .at(span.getLineIndex() + 1, span.getColumnIndex() + start + 1, length);
    }

    /** The place of words with which a node ends; the node's where it is written otherwise. */
    Location atEnd(Node node, String words) {
        int start = written(node).lastIndexOf(words);
        return start < 0 ? at(node) : at(node, start, words.length());
    }

    /**
     * A text of a node, as it is; reports control characters, which references may stand for: those
     * of a document once, at the place of the first.
     */
    String checked(Node node, String text) {
        Optional<String> flaw = mayHaveControls ? ControlCharacters.flaw(text) : Optional.empty();
        if (flaw.isPresent()) {
            mayHaveControls = false;
            long more = REFERENCE.matcher(content).results().filter(this::isControl).count() - 1;
            report(
                    Code.CONTROL_CHARACTER,
                    node,
                    more > 0
                            ? flaw.get() + ", and " + more + " more such in this text"
                            : flaw.get(),
                    ControlCharacters.HINT);
        }
        return text;
    }

    private boolean isControl(MatchResult reference) {
        String number = reference.group(1);
        int codePoint =
                number == null
                        ? Integer.parseInt(reference.group(2))
                        : Integer.parseInt(number, 16);
        return Character.isValidCodePoint(codePoint)
                && ControlCharacters.flaw(Character.toString(codePoint)).isPresent();
    }

    void report(Code code, Node node, String message, String hint) {
        diagnostics.report(code, at(node), message, hint);
    }
}
