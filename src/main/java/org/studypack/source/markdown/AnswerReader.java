package org.studypack.source.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.words.Composed;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the answer space of one question: its kind and size from the braces, and the words of a
 * kind that has some from the braces or from the block directly below the question.
 */
final class AnswerReader {
    /** The kinds as people write them; a test compares them with the type. */
    static final SequencedMap<String, Kind> KINDS = kinds();

    private static final String USUAL = "ruled";
    private static final int USUAL_STEPS = 5;

    private final MarkdownDocument document;
    private final BlockReader blocks;
    private final Attributes attributes;
    private final List<Node> after;
    private int taken;

    /**
     * A kind.
     *
     * @param names of the values in the braces that say more of it
     */
    record Kind(List<String> names, Function<AnswerReader, AnswerSpace> reader) {
        static Kind sized(Function<AnswerSize, AnswerSpace> maker, String... more) {
            List<String> names =
                    Stream.concat(AnswerSizes.NAMES.stream(), Arrays.stream(more)).toList();
            return new Kind(names, answer -> maker.apply(answer.size()));
        }
    }

    /**
     * @param after the blocks of the item that follow the question
     */
    AnswerReader(
            MarkdownDocument document,
            BlockReader blocks,
            Attributes attributes,
            List<Node> after) {
        this.document = document;
        this.blocks = blocks;
        this.attributes = attributes;
        this.after = after;
    }

    private static SequencedMap<String, Kind> kinds() {
        SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("ruled", Kind.sized(AnswerSpace.Ruled::new));
        kinds.put("dotted", Kind.sized(AnswerSpace.Dotted::new));
        kinds.put("grid", Kind.sized(AnswerSpace.Grid::new));
        kinds.put("box", Kind.sized(AnswerSpace.Box::new));
        kinds.put("blank", Kind.sized(AnswerSpace.Blank::new));
        kinds.put("fill", Kind.sized(AnswerSpace.Fill::new));
        kinds.put("for-against", headed(AnswerReader::forAgainst));
        kinds.put("claim-evidence-source", headed(AnswerReader::claims));
        kinds.put("scale", new Kind(List.of("from", "to", "steps"), AnswerReader::scale));
        kinds.put("ticks", new Kind(List.of(), AnswerReader::ticks));
        kinds.put("match", new Kind(List.of(), AnswerReader::match));
        kinds.put("time-strip", stripped());
        kinds.put("close-reading", new Kind(List.of("of"), AnswerReader::closeReading));
        return Collections.unmodifiableSequencedMap(kinds);
    }

    private static Kind headed(Function<AnswerReader, AnswerSpace> reader) {
        List<String> names = new ArrayList<>(AnswerSizes.NAMES);
        names.add("heads");
        return new Kind(names, reader);
    }

    private static Kind stripped() {
        List<String> names = new ArrayList<>(AnswerSizes.NAMES);
        names.addAll(List.of("from", "to", "steps"));
        return new Kind(names, AnswerReader::timeStrip);
    }

    /** Whether the kind shows a block of the item that the braces belong to. */
    static boolean showsBlock(Attributes attributes) {
        String kind = attributes.values().getOrDefault("answer", USUAL);
        return List.of("ticks", "match").contains(kind) || readsQuotation(attributes);
    }

    /** Whether a quotation below the question is what is read closely. */
    private static boolean readsQuotation(Attributes attributes) {
        return attributes.values().getOrDefault("answer", USUAL).equals("close-reading")
                && !attributes.values().containsKey("of");
    }

    /** The answer space; what cannot be read becomes lines. */
    AnswerSpace read() {
        return kind().reader().apply(this);
    }

    /** The names of the values that the kind has. */
    List<String> names() {
        return kind().names();
    }

    /** How many of the blocks after the question belong to its answer space. */
    int taken() {
        return taken;
    }

    private Kind kind() {
        return KINDS.getOrDefault(written(), KINDS.firstEntry().getValue());
    }

    private String written() {
        return attributes.values().getOrDefault("answer", USUAL);
    }

    /** Reports a kind that there is not. */
    void requireKnownKind() {
        if (!KINDS.containsKey(written())) {
            report(
                    "answer",
                    "unknown answer space `%s`".formatted(written()),
                    Spelling.hint(written(), KINDS.keySet()));
        }
    }

    private AnswerSize size() {
        return AnswerSizes.read(attributes, document.diagnostics());
    }

    private AnswerSpace forAgainst() {
        return new AnswerSpace.ForAgainst(size(), heads("Yes | No", 2));
    }

    private AnswerSpace claims() {
        return new AnswerSpace.ClaimEvidenceSource(size(), heads("Claim | Evidence | Page", 3));
    }

    private List<String> heads(String example, int count) {
        String value = attributes.values().getOrDefault("heads", "");
        if (value.isEmpty() && !attributes.values().containsKey("heads")) {
            return List.of();
        }
        List<String> heads =
                Arrays.stream(value.split("\\|", -1)).map(head -> checked(head.strip())).toList();
        if (heads.size() != count || heads.contains("")) {
            report(
                    "heads",
                    "`heads` is `%s`".formatted(value),
                    "write %d heads with a bar, `|`, between them, for instance `heads=\"%s\"`"
                            .formatted(count, example));
            return List.of();
        }
        return heads;
    }

    private String checked(String text) {
        return document.checked(document.root(), text);
    }

    private AnswerSpace scale() {
        OptionalInt steps =
                attributes.integer(
                        "steps",
                        AnswerSpace.FEWEST_STEPS,
                        AnswerSpace.MOST_STEPS,
                        document.diagnostics());
        String from = checked(attributes.values().getOrDefault("from", "").strip());
        String to = checked(attributes.values().getOrDefault("to", "").strip());
        if (from.isEmpty() || to.isEmpty()) {
            report(
                    "answer",
                    "a scale has no words at its ends",
                    "say what the first and the last step mean, for instance"
                            + " `from=\"not at all\" to=\"wholly\"`");
        }
        return new AnswerSpace.Scale(steps.orElse(USUAL_STEPS), from, to);
    }

    private AnswerSpace timeStrip() {
        OptionalInt steps =
                attributes.integer("steps", 1, TimeMarks.MOST_STEPS, document.diagnostics());
        String from = checked(attributes.values().getOrDefault("from", "").strip());
        String to = checked(attributes.values().getOrDefault("to", "").strip());
        if (from.isEmpty() || to.isEmpty()) {
            report(
                    "answer",
                    "a strip of time has no words at its ends",
                    "say where it begins and ends, for instance `from=1790 to=1800`");
        }
        if (TimeMarks.areReversed(from, to)) {
            report(
                    "to",
                    "the strip of time ends before it begins",
                    "write the earlier year as `from`");
        }
        return new AnswerSpace.TimeStrip(size(), TimeMarks.of(from, to, steps));
    }

    /** Whether there is such an excerpt is seen when all are read. */
    private AnswerSpace closeReading() {
        if (readsQuotation(attributes)
                && !after.isEmpty()
                && after.getFirst() instanceof BlockQuote quote) {
            return content(
                    blocks.parts(List.of(quote)).stream()
                            .filter(Block.Quotation.class::isInstance)
                            .map(Block.Quotation.class::cast)
                            .map(AnswerSpace.CloseQuotation::new)
                            .findFirst());
        }
        String excerpt = Composed.of(attributes.values().getOrDefault("of", "").strip());
        if (excerpt.isEmpty()) {
            report(
                    "answer",
                    "a close reading does not say of what",
                    "name an excerpt by its id, for instance `of=price`, or write a quotation"
                            + " below the question, indented by two spaces");
        }
        return new AnswerSpace.CloseReading(
                excerpt.startsWith("#") ? excerpt.substring(1) : excerpt);
    }

    private AnswerSpace ticks() {
        return content(new AnswerBlocks(document, blocks).ticks(attributes, after));
    }

    private AnswerSpace match() {
        return content(new AnswerBlocks(document, blocks).match(attributes, after));
    }

    private AnswerSpace content(Optional<? extends AnswerSpace> read) {
        if (read.isEmpty()) {
            return new AnswerSpace.Ruled(new AnswerSize.Usual());
        }
        taken = 1;
        return read.get();
    }

    private void report(String name, String message, String hint) {
        document.diagnostics()
                .report(Code.MALFORMED_ATTRIBUTES, attributes.place(name), message, hint);
    }
}
