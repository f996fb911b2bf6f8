package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.pack.LanguageTag;
import org.studypack.source.MarkdownEscape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes running text as the Markdown of a pack that reads back as the same words. Emphasis that
 * Markdown could not read where it stands, such as that of half a word's marks, is left away.
 */
final class InlineWriter {
    private final Map<String, String> labels;

    /** The marks of emphasis that is being written: none stands within itself. */
    private final Set<String> open = new HashSet<>();

    private boolean inCell;

    /**
     * @param labels of notes that may be called, by the labels of the document
     */
    InlineWriter(Map<String, String> labels) {
        this.labels = labels;
    }

    /** One line, such as a heading or a cell: ends of lines become spaces. */
    String line(List<ForeignInline> content) {
        return String.join(" ", lines(content));
    }

    /** A cell of a table: a stroke in code would end it, even there. */
    String cell(List<ForeignInline> content) {
        inCell = true;
        String line = line(content);
        inCell = false;
        return line;
    }

    /** A paragraph by its lines, each of which would read as text where it stands; never empty. */
    List<String> lines(List<ForeignInline> content) {
        List<String> lines = new ArrayList<>();
        divided(content).forEach(line -> lines.add(guarded(line)));
        lines.removeIf(String::isEmpty);
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Pieces by lines; one that reaches over the end of a line becomes one in each. */
    private static List<List<ForeignInline>> divided(List<ForeignInline> content) {
        List<List<ForeignInline>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (ForeignInline piece : content) {
            if (piece instanceof ForeignInline.Break) {
                lines.add(new ArrayList<>());
            } else if (piece.children().isEmpty()) {
                lines.getLast().add(piece);
            } else {
                List<List<ForeignInline>> inner = divided(piece.children());
                lines.getLast().add(piece.around(inner.getFirst()));
                for (List<ForeignInline> line : inner.subList(1, inner.size())) {
                    lines.add(new ArrayList<>(List.of(piece.around(line))));
                }
            }
        }
        return lines;
    }

    private String guarded(List<ForeignInline> line) {
        String written = write(line, ' ', ' ').strip();
        String text = written.startsWith("[^") ? written.replaceFirst("]:", "]\\\\:") : written;
        return MarkdownEscape.atStart(text);
    }

    /**
     * @param before the character before these pieces
     * @param after the one after them
     */
    private String write(List<ForeignInline> pieces, char before, char after) {
        StringBuilder text = new StringBuilder();
        List<ForeignInline> all = AlikePieces.joined(pieces);
        for (int i = 0; i < all.size(); i++) {
            char last = text.isEmpty() ? before : text.charAt(text.length() - 1);
            char next = i + 1 < all.size() ? first(all.get(i + 1), after) : after;
            text.append(piece(all.get(i), last, next));
        }
        return text.toString();
    }

    private String piece(ForeignInline piece, char before, char after) {
        return switch (piece) {
            case ForeignInline.Text text -> text(text.text(), before, after);
            case ForeignInline.Code code ->
                    code(inCell ? code.text().replace("|", "\\|") : code.text());
            case ForeignInline.Emphasis emphasis -> marked("*", emphasis.content(), before, after);
            case ForeignInline.Strong strong -> marked("**", strong.content(), before, after);
            case ForeignInline.Link link -> link(link);
            case ForeignInline.InLanguage other -> inLanguage(other, before, after);
            case ForeignInline.Call call ->
                    Optional.ofNullable(labels.get(call.label()))
                            .map(label -> "[^" + label + "]")
                            .orElse("");
            case ForeignInline.Picture picture -> picture(picture, "");
            case ForeignInline.Break ignored -> " ";
        };
    }

    /** Words; a bracket after the call of a note would be the address of a link. */
    private static String text(String text, char before, char after) {
        String piece = MarkdownEscape.piece(text);
        String escaped = before == ']' && piece.startsWith("(") ? "\\" + piece : piece;
        return after == '[' && escaped.endsWith("!")
                ? escaped.substring(0, escaped.length() - 1) + "\\!"
                : escaped;
    }

    /** Emphasis with its marks directly at its words, and none where the marks would be words. */
    private String marked(String mark, List<ForeignInline> content, char before, char after) {
        if (open.contains(mark)) {
            return write(content, before, after);
        }
        open.add(mark);
        String inner = write(content, '*', '*');
        open.remove(mark);
        String words = inner.strip();
        if (words.isEmpty()) {
            return inner;
        }
        String lead = inner.substring(0, inner.indexOf(words));
        String tail = inner.substring(lead.length() + words.length());
        char outside = lead.isEmpty() ? before : ' ';
        char beyond = tail.isEmpty() ? after : ' ';
        boolean opens = isMark(outside) || !isMark(words.charAt(0));
        boolean closes = isMark(beyond) || !isMark(words.charAt(words.length() - 1));
        boolean joined = outside == '*' || beyond == '*';
        boolean nested = words.startsWith("*") || (words.endsWith("*") && !words.endsWith("\\*"));
        if (joined || (nested && mark.length() == 1)) {
            return inner;
        }
        if (opens && closes) {
            return lead + mark + words + mark + tail;
        }
        return content.size() == 1 && content.getFirst() instanceof ForeignInline.Text text
                ? inside(mark, text.text().strip(), lead, tail)
                : inner;
    }

    /** Emphasis of the words alone, with the punctuation around them outside of it. */
    private static String inside(String mark, String text, String lead, String tail) {
        int start = 0;
        int end = text.length();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        String words = MarkdownEscape.piece(text.substring(start, end));
        String before = MarkdownEscape.piece(text.substring(0, start));
        String after = MarkdownEscape.piece(text.substring(end));
        return words.isEmpty()
                ? lead + before + after + tail
                : lead + before + mark + words + mark + after + tail;
    }

    private String link(ForeignInline.Link link) {
        boolean first = open.add("[");
        String inner = write(link.content(), '[', ']');
        if (first) {
            open.remove("[");
        }
        String words = inner.strip();
        if (words.isEmpty()) {
            return inner;
        }
        int start = inner.indexOf(words);
        String lead = inner.substring(0, start);
        String tail = inner.substring(start + words.length());
        String address = link.address().replace("(", "%28").replace(")", "%29");
        return lead + "[" + words + "](" + MarkdownEscape.piece(address) + ")" + tail;
    }

    /** Words with their language, which is a mark of its own that holds no other of its kind. */
    private String inLanguage(ForeignInline.InLanguage piece, char before, char after) {
        if (open.contains("[") || LanguageTag.flaw(piece.tag()).isPresent()) {
            return write(piece.content(), before, after);
        }
        if (!isPlain(piece)) {
            return write(divided(piece), before, after);
        }
        open.add("[");
        String inner = write(piece.content(), '[', ']');
        open.remove("[");
        String words = inner.strip();
        if (words.isEmpty()) {
            return inner;
        }
        int start = inner.indexOf(words);
        String tail = inner.substring(start + words.length());
        return inner.substring(0, start) + "[" + words + "]{lang=" + piece.tag() + "}" + tail;
    }

    /**
     * Each piece that may be marked for itself: a link, a picture or a call is no part of a mark.
     */
    private static List<ForeignInline> divided(ForeignInline.InLanguage piece) {
        List<ForeignInline> pieces = new ArrayList<>();
        for (ForeignInline inner : piece.content()) {
            ForeignInline marked = new ForeignInline.InLanguage(piece.tag(), List.of(inner));
            boolean words = isPlain(marked) && !ForeignInline.plain(List.of(inner)).isBlank();
            pieces.add(words ? marked : inner);
        }
        return pieces;
    }

    private static boolean isPlain(ForeignInline piece) {
        return ForeignInline.all(piece.children()).stream()
                .noneMatch(
                        inner ->
                                inner instanceof ForeignInline.Link
                                        || inner instanceof ForeignInline.Picture
                                        || inner instanceof ForeignInline.Call);
    }

    /** A picture that stands in a line, or with a caption one that stands by itself. */
    static String picture(ForeignInline.Picture picture, String caption) {
        String title =
                caption.isBlank()
                        ? ""
                        : " \"" + MarkdownEscape.piece(caption).replace("\"", "\\\"") + "\"";
        String shows = MarkdownEscape.piece(MarkdownEscape.oneLine(picture.alternative()));
        return "![" + shows + "](" + picture.source() + title + ")";
    }

    private static String code(String text) {
        String plain = MarkdownEscape.oneLine(text);
        if (plain.isEmpty()) {
            return "";
        }
        String fence = "`";
        while (plain.contains(fence)) {
            fence += "`";
        }
        boolean apart = plain.startsWith("`") || plain.endsWith("`");
        return fence + (apart ? " " + plain + " " : plain) + fence;
    }

    /** The first character that a piece will write, as far as its neighbour has to know it. */
    private static char first(ForeignInline piece, char after) {
        return switch (piece) {
            case ForeignInline.Text text -> text.text().isEmpty() ? after : text.text().charAt(0);
            case ForeignInline.Code ignored -> '`';
            case ForeignInline.Emphasis ignored -> '*';
            case ForeignInline.Strong ignored -> '*';
            case ForeignInline.Link ignored -> '[';
            case ForeignInline.InLanguage ignored -> '[';
            case ForeignInline.Call ignored -> '[';
            case ForeignInline.Picture ignored -> '!';
            case ForeignInline.Break ignored -> ' ';
        };
    }

    /** White space or punctuation, as the rules of emphasis see it (CommonMark 0.31.2, 6.2). */
    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
