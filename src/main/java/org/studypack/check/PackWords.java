package org.studypack.check;

import org.studypack.book.WordingFlow;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Run;
import org.studypack.edition.Turn;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a pack in runs that a book must show unbroken: a paragraph is one run, but a
 * reference to which the book puts words parts it in two. Footnotes are left out.
 */
final class PackWords {
    private final Set<String> ids;
    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean afterGap;

    /**
     * @param ids those of the book; behind a reference that leads to none of them, the book says so
     */
    PackWords(Set<String> ids) {
        this.ids = ids;
    }

    /**
     * Words that belong together, never empty, and where they stand in the pack.
     *
     * @param afterGap whether the book puts words of its own before them
     */
    record Stretch(List<String> words, Location location, boolean afterGap) {}

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    PackWords plain(String text, Location location) {
        open.append(text);
        return close(location);
    }

    PackWords inlines(List<Inline> content, Location location) {
        content.forEach(inline -> inline(inline, location));
        return close(location);
    }

    PackWords blocks(List<Block> prose) {
        prose.forEach(this::block);
        return this;
    }

    /**
     * A paragraph of speech, or a sound in brackets; what is corrected is checked by its reading.
     */
    PackWords turn(Turn turn) {
        String spoken =
                turn.runs().stream()
                        .map(run -> run instanceof Run.Words words ? words.text() : reading(run))
                        .collect(Collectors.joining());
        return plain(turn.isSound() ? "[" + spoken + "]" : spoken, turn.location());
    }

    private static String reading(Run run) {
        return run instanceof Run.Corrected corrected && !corrected.reading().isEmpty()
                ? "[" + corrected.reading() + "]"
                : "";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.content(), paragraph.location());
            case Block.Heading heading -> inlines(heading.content(), heading.location());
            case Block.Quotation quotation -> {
                blocks(quotation.content());
                inlines(quotation.source(), quotation.location());
            }
            case Block.BulletList list -> list.items().forEach(this::blocks);
            case Block.NumberedList list -> list.items().forEach(this::blocks);
            case Block.Table table -> {
                table.columns().forEach(column -> inlines(column.heading(), table.location()));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell, table.location())));
            }
            case Block.Figure figure -> inlines(figure.caption(), figure.location());
            case Block.Verbatim verbatim -> plain(verbatim.text(), verbatim.location());
            case Block.ThematicBreak ignored -> {}
        }
    }

    private void inline(Inline inline, Location location) {
        switch (inline) {
            case Inline.Text text -> open.append(text.text());
            case Inline.Code code -> open.append(code.text());
            case Inline.LineBreak ignored -> open.append(' ');
            case Inline.Footnote ignored -> {}
            case Inline.Image ignored -> open.append(' ');
            case Inline.Reference reference when reference.content().isEmpty() -> gap(location);
            case Inline.Reference reference -> {
                nested(reference.content(), location);
                if (!ids.contains(reference.target())) {
                    part(location);
                }
            }
            case Inline.Emphasis emphasis -> nested(emphasis.content(), location);
            case Inline.Strong strong -> nested(strong.content(), location);
            case Inline.Span span -> nested(span.content(), location);
            case Inline.Link link -> nested(link.content(), location);
        }
    }

    private void nested(List<Inline> content, Location location) {
        content.forEach(inline -> inline(inline, location));
    }

    /** The book puts words here. What touches them, a comma for instance, is not looked for. */
    private void gap(Location location) {
        int end = open.length();
        while (end > 0 && !Character.isWhitespace(open.charAt(end - 1))) {
            end--;
        }
        open.setLength(end);
        part(location);
    }

    /** The book puts words behind these. */
    private void part(Location location) {
        close(location);
        afterGap = true;
    }

    private String untouched() {
        int start = 0;
        while (afterGap && start < open.length() && !Character.isWhitespace(open.charAt(start))) {
            start++;
        }
        return open.substring(start);
    }

    private PackWords close(Location location) {
        WordingFlow flow = new WordingFlow();
        flow.add(untouched());
        open.setLength(0);
        List<String> words = flow.words();
        if (!words.isEmpty()) {
            stretches.add(new Stretch(words, location, afterGap));
        }
        afterGap = false;
        return this;
    }
}
