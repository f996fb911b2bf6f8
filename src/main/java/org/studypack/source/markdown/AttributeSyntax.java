package org.studypack.source.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a pack's Markdown has beyond CommonMark: attributes in braces, spans with attributes, and
 * footnote calls that lead nowhere. Braces that hold anything else are text.
 */
final class AttributeSyntax implements Parser.ParserExtension {
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\s*(?:[#.]\\S|[\\p{L}-]+\\s*=).*", Pattern.DOTALL);

    /** The most characters between braces; what is longer is text. */
    private static final int LONGEST = 1000;

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(new Braces());
        MarkdownBounds.bound(builder);
        builder.linkProcessor(AttributeSyntax::process);
    }

    private static LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.marker() != null) {
            return LinkResult.none();
        }
        if (link.text().startsWith("^")) {
            return lostCall(link, context);
        }
        scanner.setPosition(link.afterTextBracket());
        Optional<String> attributes = braces(scanner);
        return attributes.isPresent()
                ? LinkResult.wrapTextIn(new SpanNode(attributes.get()), scanner.position())
                : LinkResult.none();
    }

    private static LinkResult lostCall(LinkInfo link, InlineParserContext context) {
        String label = link.text().substring(1);
        if (label.isBlank() || context.getDefinition(FootnoteDefinition.class, label) != null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new LostCallNode(label), link.afterTextBracket());
    }

    /** What stands between braces, where the scanner is before such; moves it past them. */
    private static Optional<String> braces(Scanner scanner) {
        if (!scanner.next('{')) {
            return Optional.empty();
        }
        Position from = scanner.position();
        if (!findEnd(scanner)) {
            return Optional.empty();
        }
        String content = scanner.getSource(from, scanner.position()).getContent();
        scanner.next();
        return Optional.of(content).filter(text -> ATTRIBUTES.matcher(text).matches());
    }

    /** Moves to the closing brace, where one is near. */
    private static boolean findEnd(Scanner scanner) {
        for (int i = 0; i <= LONGEST && scanner.hasNext(); i++) {
            if (scanner.peek() == '}') {
                return true;
            }
            scanner.next();
        }
        return false;
    }

    /** What stands from a brace that is never closed to the end of its line. */
    private static String line(Scanner scanner, Position brace) {
        scanner.setPosition(brace);
        scanner.next();
        Position from = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '\n') {
            scanner.next();
        }
        return scanner.getSource(from, scanner.position()).getContent();
    }

    private static final class Braces implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            Optional<String> content = braces(scanner);
            if (content.isPresent()) {
                return ParsedInline.of(new AttributesNode(content.get(), true), scanner.position());
            }
            scanner.setPosition(start);
            if (scanner.next("{#") && !findEnd(scanner)) {
                return ParsedInline.of(
                        new AttributesNode(line(scanner, start), false), scanner.position());
            }
            return ParsedInline.none();
        }
    }
}
