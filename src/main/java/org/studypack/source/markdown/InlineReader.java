package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Inline;
import org.studypack.pack.LanguageTag;
import org.studypack.words.Composed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads running text. */
final class InlineReader {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");

    private final MarkdownDocument document;
    private final Footnotes footnotes;
    private final BlockReader blocks;

    InlineReader(MarkdownDocument document, Footnotes footnotes, BlockReader blocks) {
        this.document = document;
        this.footnotes = footnotes;
        this.blocks = blocks;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** The inlines in a node, with neighbouring texts joined and single spaces in them. */
    List<Inline> read(Node parent) {
        List<Inline> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node : MarkdownDocument.children(parent)) {
            for (Inline inline : inline(node)) {
                if (inline instanceof Inline.Text words) {
                    text.append(words.text());
                } else {
                    flush(text, content);
                    content.add(inline);
                }
            }
        }
        flush(text, content);
        return List.copyOf(content);
    }

    /** White space means no more than one space, as in a cell of a spreadsheet. */
    private static void flush(StringBuilder text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(folded(text.toString())));
            text.setLength(0);
        }
    }

    private static String folded(String text) {
        boolean single = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
        return single ? text : SPACES.matcher(text).replaceAll(" ");
    }

    private List<Inline> inline(Node node) {
        if (!document.isShallow(node)) {
            return List.of();
        }
        return switch (node) {
            case org.commonmark.node.Text text -> text(text);
            case SoftLineBreak ignored -> List.of(new Inline.Text(" "));
            case HardLineBreak ignored -> List.of(new Inline.LineBreak());
            case org.commonmark.node.Emphasis ignored -> List.of(new Inline.Emphasis(read(node)));
            case StrongEmphasis ignored -> List.of(new Inline.Strong(read(node)));
            case org.commonmark.node.Code code -> List.of(new Inline.Code(code.getLiteral()));
            case org.commonmark.node.Link link -> link(link);
            case org.commonmark.node.Image image -> image(image);
            case SpanNode span -> span(span);
            case FootnoteReference call -> footnotes.read(call, blocks::within).stream().toList();
            default -> refused(node);
        };
    }

    private List<Inline> text(org.commonmark.node.Text text) {
        return List.of(new Inline.Text(document.checked(text, text.getLiteral())));
    }

    private List<Inline> refused(Node node) {
        switch (node) {
            case LostCallNode call -> footnotes.lost(call, call.label());
            case HtmlInline html -> RawHtml.report(document, node, html.getLiteral());
            case AttributesNode braces -> reportBraces(braces);
            default ->
                    document.report(
                            Code.UNSUPPORTED_MARKDOWN,
                            node,
                            "this cannot stand in a line of text",
                            "see docs/pack-format.md for what can");
        }
        return List.of();
    }

    private void reportBraces(AttributesNode braces) {
        document.report(
                Code.MALFORMED_ATTRIBUTES,
                braces,
                braces.isClosed()
                        ? "attributes cannot stand here"
                        : "a brace opens that is never closed",
                braces.isClosed()
                        ? "they end a heading, a question or words in brackets; write `\\{` for a"
                                + " brace"
                        : "write `}` after the attributes");
    }

    private List<Inline> span(SpanNode node) {
        Location location = document.at(node);
        Attributes attributes =
                Attributes.parse(node.attributes(), location, document.diagnostics());
        attributes.refuseOthers(Set.of(), Set.of("lang"), document.diagnostics());
        Optional<String> language = Optional.ofNullable(attributes.values().get("lang"));
        if (language.isEmpty() || attributes.id().isPresent()) {
            document.report(
                    Code.MALFORMED_ATTRIBUTES,
                    node,
                    "words in brackets can have a language and nothing else",
                    "write `[words]{lang=fr}`");
        }
        language.flatMap(LanguageTag::flaw)
                .ifPresent(
                        hint ->
                                document.report(
                                        Code.MALFORMED_ATTRIBUTES,
                                        node,
                                        "`%s` is not a language".formatted(language.get()),
                                        hint));
        List<Inline> content = read(node);
        return language.isPresent() ? List.of(new Inline.Span(language.get(), content)) : content;
    }

    private List<Inline> link(org.commonmark.node.Link link) {
        String destination = document.checked(link, link.getDestination());
        List<Inline> content = read(link);
        if (destination.startsWith("#") && destination.length() > 1) {
            String target = Composed.of(Links.decode(destination.substring(1)));
            document.references().refer(target, document.at(link));
            return List.of(new Inline.Reference(target, content, document.at(link)));
        }
        Optional<String> flaw = Links.flaw(destination);
        if (flaw.isPresent()) {
            document.report(
                    Code.FORBIDDEN_LINK,
                    link,
                    "a link cannot lead to `%s`".formatted(destination),
                    flaw.get());
        }
        return List.of(
                new Inline.Link(
                        destination,
                        content.isEmpty() ? List.of(new Inline.Text(destination)) : content));
    }

    private List<Inline> image(org.commonmark.node.Image image) {
        Optional<String> path = imagePath(image);
        String alternative = alternative(image);
        return path.isEmpty()
                ? List.of()
                : List.of(new Inline.Image(path.get(), alternative, document.at(image)));
    }

    /** The path of an image that is shown; empty where it is outside the book. */
    Optional<String> imagePath(org.commonmark.node.Image image) {
        String written = document.checked(image, Links.decode(image.getDestination()));
        String path = Composed.of(written);
        if (Links.hasScheme(path) || path.isBlank()) {
            document.report(
                    Code.FORBIDDEN_LINK,
                    image,
                    "an image cannot come from `%s`".formatted(path),
                    "put the file into the folder `images`, and write `images/…`");
            return Optional.empty();
        }
        document.references().show(path, document.at(image));
        return Optional.of(path);
    }

    /** What an image shows, in words; reports where nobody says. */
    String alternative(org.commonmark.node.Image image) {
        String words = Inline.plain(read(image)).strip();
        if (words.isEmpty()) {
            document.report(
                    Code.NO_ALTERNATIVE_TEXT,
                    image,
                    "the image has no alternative text",
                    "say between the brackets what it shows: `![A line that rises](%s)`"
                            .formatted(image.getDestination()));
        }
        return words;
    }
}
