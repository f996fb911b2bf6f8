package org.studypack.check;

import org.studypack.check.MeantLine.Text;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Bracketed;
import org.studypack.edition.CorrectionGroup;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.QuotedExcerpt.Piece;
import org.studypack.edition.Run;
import org.studypack.edition.Targets;
import org.studypack.edition.Turn;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that one page of a book must show, and its footnotes in the order of their calls. */
final class PackWords {
    private final Names names;
    private final Shown shown;
    private final List<MeantLine> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Which footnotes a page has: those of what it repeats stand elsewhere. */
    enum Shown {
        NONE,
        OF_QUOTATIONS_READ,
        ALL
    }

    /** A footnote. */
    record Note(String id, List<MeantLine> lines, Location location) {}

    /** What the book calls the pieces of a pack; looked up when it is first asked. */
    static final class Names {
        private final Edition edition;
        private Optional<Map<String, String>> shown = Optional.empty();
        private Optional<Map<String, String>> absent = Optional.empty();

        Names(Edition edition) {
            this.edition = edition;
        }

        /** By id, those that are in the edition. */
        Map<String, String> shown() {
            if (shown.isEmpty()) {
                shown = Optional.of(Targets.of(edition));
            }
            return shown.get();
        }

        /** By id, those that are not. */
        List<String> unmissed() {
            return Targets.unmissed(edition);
        }

        Map<String, String> absent() {
            if (absent.isEmpty()) {
                absent = Optional.of(Targets.absent(edition));
            }
            return absent.get();
        }

        Labels labels() {
            return edition.labels();
        }
    }

    PackWords(Names names, Shown shown) {
        this.names = names;
        this.shown = shown;
    }

    List<MeantLine> lines() {
        return List.copyOf(lines);
    }

    /** Those of them that print shows; it has all footnotes. */
    PackWords printed() {
        PackWords printed = new PackWords(names, shown);
        lines.forEach(line -> line.printed().ifPresent(printed.lines::add));
        printed.notes.addAll(notes);
        return printed;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** How a format marks a footnote's call within a word. */
    static String call(String id, String number) {
        return "[^" + id + ":" + number + "]";
    }

    PackWords line(Location location, Text... texts) {
        List<Text> worded = Stream.of(texts).filter(text -> !text.words().isEmpty()).toList();
        if (worded.stream().anyMatch(text -> !text.optional())) {
            lines.add(new MeantLine(worded, location));
        }
        return this;
    }

    /** Several texts of the pack that the book puts in one line. */
    PackWords composed(Location location, Stream<String> texts) {
        return line(location, texts.map(Text::of).toArray(Text[]::new));
    }

    PackWords plain(String text, Location location) {
        return line(location, Text.of(text));
    }

    PackWords inlines(List<Inline> content, Location location) {
        return line(location, text(content));
    }

    PackWords blocks(List<Block> prose) {
        prose.forEach(this::block);
        return this;
    }

    /** A quotation that is to be read closely. */
    PackWords quoted(List<Block> prose) {
        PackWords words =
                new PackWords(names, shown == Shown.OF_QUOTATIONS_READ ? Shown.ALL : shown);
        words.blocks(prose);
        lines.addAll(words.lines);
        notes.addAll(words.notes);
        return this;
    }

    /** The number stands directly before the question's words, the minutes after them. */
    PackWords question(NumberedQuestion numbered) {
        var question = numbered.question();
        String minutes =
                question.minutes().isPresent()
                        ? "(" + label("minutes", question.minutes().getAsInt()) + ")"
                        : "";
        String label = numbered.label().map(id -> " · " + id).orElse("");
        String number = numbered.number() + label;
        return numbered(
                number, number + ".", question.text(), Text.of(minutes), question.location());
    }

    /**
     * @param alone how a number stands in a line of its own, before what is no paragraph
     */
    private PackWords numbered(
            String number, String alone, List<Block> prose, Text end, Location location) {
        if (!prose.isEmpty() && prose.getFirst() instanceof Block.Paragraph first) {
            line(first.location(), Text.of(number), text(first.content()), end);
            return blocks(prose.subList(1, prose.size()));
        }
        return plain(alone, location).blocks(prose);
    }

    /** A paragraph of speech after its speaker's name, or a sound in brackets. */
    PackWords turn(Turn turn) {
        String spoken =
                turn.runs().stream()
                        .map(run -> run instanceof Run.Words words ? words.text() : reading(run))
                        .collect(Collectors.joining());
        if (turn.isSound()) {
            return plain("[" + spoken + "]", turn.location());
        }
        return line(
                turn.location(),
                Text.of(turn.clock()),
                Text.of(turn.speaker().map(speaker -> speaker.name()).orElse("")),
                Text.of(spoken));
    }

    /** What is said of a cut between passages. */
    PackWords elision(Piece.Cut cut, Location location) {
        return plain(
                cut.description().isEmpty()
                        ? label("elided")
                        : label("elided.described", cut.description()),
                location);
    }

    private static String reading(Run run) {
        return run instanceof Run.Corrected corrected && !corrected.reading().isEmpty()
                ? bracketed(corrected.bracketed())
                : "";
    }

    private static String bracketed(Bracketed words) {
        return words.before() + "[" + words.within() + "]" + words.after();
    }

    /** What is printed otherwise than the transcript has it, and why. */
    PackWords corrections(List<CorrectionGroup> groups, Location location) {
        for (CorrectionGroup group : groups) {
            plain(corrected(group), location);
        }
        return this;
    }

    private String corrected(CorrectionGroup group) {
        Run.Corrected first = group.corrections().getFirst();
        if (group.corrections().size() == 1) {
            return group.omits()
                    ? label("correction.omitted", first.original(), first.reason())
                    : label("correction", first.original(), first.reading(), first.reason());
        }
        StringBuilder all = new StringBuilder();
        for (Run.Corrected each : group.corrections()) {
            String key =
                    group.omits()
                            ? "corrections.word"
                            : all.isEmpty() ? "corrections.first" : "corrections.next";
            all.append(all.isEmpty() ? "" : ", ")
                    .append(label(key, each.original(), each.reading()));
        }
        return label(group.omits() ? "corrections.omitted" : "corrections", all, group.reason());
    }

    /** A line that leads to other pieces, as far as the edition has them. */
    PackWords see(List<String> targets, Location location) {
        List<String> shown = targets.stream().filter(names.shown()::containsKey).toList();
        return shown.isEmpty()
                ? this
                : composed(
                        location,
                        Stream.concat(
                                Stream.of(label("see")), shown.stream().map(names.shown()::get)));
    }

    /** What leads back to a section, where the edition has it. */
    Stream<Text> section(Optional<String> section) {
        return section.filter(names.shown()::containsKey)
                .map(names.shown()::get)
                .map(title -> Stream.of(Text.onScreen(label("to-section") + ":"), Text.of(title)))
                .orElseGet(Stream::of);
    }

    String label(String key, Object... arguments) {
        return names.labels().text(key, arguments);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.content(), paragraph.location());
            case Block.Heading heading -> inlines(heading.content(), heading.location());
            case Block.Quotation quotation -> {
                blocks(quotation.content());
                line(quotation.location(), Text.optional("—"), text(quotation.source()));
            }
            case Block.BulletList list -> list.items().forEach(this::blocks);
            case Block.NumberedList list -> list.items().forEach(this::blocks);
            case Block.Table table -> {
                table.columns().forEach(column -> inlines(column.heading(), table.location()));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell, table.location())));
            }
            case Block.Figure figure ->
                    plain(figure.alternative(), figure.location())
                            .inlines(figure.caption(), figure.location());
            case Block.Verbatim verbatim -> plain(verbatim.text(), verbatim.location());
            case Block.ThematicBreak ignored -> {}
        }
    }

    /** Running text; its footnotes count as called. */
    Text text(List<Inline> content) {
        return Text.of(wording(content));
    }

    private String wording(List<Inline> content) {
        return content.stream().map(this::wording).collect(Collectors.joining());
    }

    private String wording(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Code code -> code.text();
            case Inline.LineBreak ignored -> " ";
            case Inline.Image image -> " " + image.alternative() + " ";
            case Inline.Footnote footnote -> shown == Shown.ALL ? note(footnote) : "";
            case Inline.Reference reference -> reference(reference);
            case Inline.Emphasis emphasis -> wording(emphasis.content());
            case Inline.Strong strong -> wording(strong.content());
            case Inline.Span span -> wording(span.content());
            case Inline.Link link -> wording(link.content());
        };
    }

    private String note(Inline.Footnote note) {
        PackWords words = new PackWords(names, shown);
        String number = "" + note.number();
        words.numbered(number, number, note.content(), Text.of(""), note.location());
        notes.add(new Note(note.id(), words.lines(), note.location()));
        return call(note.id(), number);
    }

    private String reference(Inline.Reference reference) {
        String target = reference.target();
        String own = wording(reference.content());
        if (names.shown().containsKey(target)) {
            return own.isEmpty() ? names.shown().getOrDefault(target, "") : own;
        }
        String name = own.isEmpty() ? names.absent().getOrDefault(target, "") : own;
        return names.unmissed().contains(target)
                ? name
                : name + " (" + label("not-in-this-pack") + ")";
    }
}
