package org.studypack.importing.foreign.block;

import org.studypack.importing.foreign.line.WrappedLines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers running text: white space becomes single spaces, and texts side by side one text. */
public final class InlineBuilder {
    private static final Pattern SPACES =
            Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private final List<ForeignInline> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** Whether something stood after the word that was added last. */
    private boolean gap;

    /** Adds words as they stand in the file. */
    public void text(String text) {
        String folded = folded(text);
        if (gap && !folded.isEmpty()) {
            words.append(Character.isLetterOrDigit(folded.codePointAt(0)) ? " " : "");
            gap = false;
        }
        boolean twice = folded.startsWith(" ") && endsWithSpace();
        words.append(folded, twice ? 1 : 0, folded.length());
    }

    /** Words as they are gathered: their white space is folded. */
    public static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Something that is shown went from here: words on either side of it are not one word. */
    public void gap() {
        gap = endsWithWord();
    }

    private boolean endsWithWord() {
        CharSequence before =
                words.isEmpty() && !pieces.isEmpty()
                        ? ForeignInline.plain(List.of(pieces.getLast()))
                        : words;
        return !before.isEmpty()
                && Character.isLetterOrDigit(Character.codePointBefore(before, before.length()));
    }

    /** Ends a line that the file wrapped: a space, but none after a hyphen of a word. */
    public void lineEnd() {
        if (!WrappedLines.isGlued(words)) {
            text(" ");
        }
    }

    public void add(ForeignInline piece) {
        String plain = gap ? ForeignInline.plain(List.of(piece)) : "";
        if (!plain.isEmpty() && Character.isLetterOrDigit(plain.codePointAt(0))) {
            text(" ");
        }
        gap = false;
        flush();
        pieces.add(piece);
    }

    public void addAll(List<ForeignInline> others) {
        for (ForeignInline other : others) {
            if (other instanceof ForeignInline.Text text) {
                text(text.text());
            } else {
                add(other);
            }
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty() && isBlank(words);
    }

    /** All that was gathered, as it is within other text; the builder is empty again. */
    public List<ForeignInline> within() {
        flush();
        List<ForeignInline> built = List.copyOf(pieces);
        pieces.clear();
        return built;
    }

    /** All that was gathered as a paragraph, without white space around it. */
    public List<ForeignInline> paragraph() {
        List<ForeignInline> built = new ArrayList<>(within());
        while (!built.isEmpty() && isSpace(built.getFirst())) {
            built.removeFirst();
        }
        while (!built.isEmpty() && isSpace(built.getLast())) {
            built.removeLast();
        }
        if (!built.isEmpty() && built.getFirst() instanceof ForeignInline.Text first) {
            built.set(0, new ForeignInline.Text(first.text().stripLeading()));
        }
        if (!built.isEmpty() && built.getLast() instanceof ForeignInline.Text last) {
            built.set(built.size() - 1, new ForeignInline.Text(last.text().stripTrailing()));
        }
        return List.copyOf(built);
    }

    private static boolean isSpace(ForeignInline piece) {
        return switch (piece) {
            case ForeignInline.Text text -> isBlank(text.text());
            case ForeignInline.Break ignored -> true;
            default -> false;
        };
    }

    /** Whether a text shows nothing: no-break and zero-width spaces show nothing either. */
    public static boolean isBlank(CharSequence text) {
        return text.chars()
                .allMatch(
                        c ->
                                Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || c == '\u200B'
                                        || c == '\uFEFF');
    }

    private boolean endsWithSpace() {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(new ForeignInline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
