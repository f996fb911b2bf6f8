package org.studypack.source.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks whether a {@code <} can begin an address or HTML before the parser does, which looks to the
 * end of the paragraph from each of them. What can is left to the parser.
 */
final class AngleBrackets implements InlineContentParser {
    /** The most characters of a tag or an address; what is longer is HTML, and refused. */
    private static final int LONGEST = 10_000;

    /** What begins HTML that is no tag, and what ends it; longer beginnings first. */
    private static final List<Declaration> DECLARATIONS =
            List.of(
                    new Declaration("!--", "-->"),
                    new Declaration("![CDATA[", "]]>"),
                    new Declaration("?", "?>"),
                    new Declaration("!", ">"));

    private record Declaration(String start, String end) {}

    /** What ends HTML and does not stand between here and the end of the paragraph. */
    private final Set<String> missing = new HashSet<>();

    /** Makes one for each paragraph. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBrackets();
        }
    }

    private enum Kind {
        LEFT_TO_THE_PARSER,
        TEXT,
        TOO_LONG
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position after = scanner.position();
        return switch (kind(scanner)) {
            case LEFT_TO_THE_PARSER -> ParsedInline.none();
            case TEXT -> ParsedInline.of(new Text("<"), after);
            case TOO_LONG -> {
                HtmlInline html = new HtmlInline();
                html.setLiteral("<");
                yield ParsedInline.of(html, scanner.position());
            }
        };
    }

    private Kind kind(Scanner scanner) {
        for (Declaration declaration : DECLARATIONS) {
            if (scanner.next(declaration.start())) {
                return find(scanner, declaration.end()) ? Kind.LEFT_TO_THE_PARSER : Kind.TEXT;
            }
        }
        return Character.isLetter(scanner.peek()) || scanner.peek() == '/'
                ? tag(scanner)
                : Kind.TEXT;
    }

    private boolean find(Scanner scanner, String end) {
        if (missing.contains(end)) {
            return false;
        }
        while (scanner.find(end.charAt(0)) >= 0) {
            if (scanner.next(end)) {
                return true;
            }
            scanner.next();
        }
        missing.add(end);
        return false;
    }

    /** A tag, or an address: ends with {@code >} before another {@code <} that is not in quotes. */
    private static Kind tag(Scanner scanner) {
        char quote = 0;
        char before = 0;
        boolean spaced = false;
        for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
            char c = scanner.peek();
            spaced |= Character.isWhitespace(c);
            if (c == '>' && !spaced) {
                return Kind.LEFT_TO_THE_PARSER;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (before == '=' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                return Kind.LEFT_TO_THE_PARSER;
            } else if (c == '<') {
                return Kind.TEXT;
            }
            before = Character.isWhitespace(c) ? before : c;
            scanner.next();
        }
        return scanner.hasNext() ? Kind.TOO_LONG : Kind.TEXT;
    }
}
