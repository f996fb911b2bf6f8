package org.studypack.source.transcript;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Cue;
import org.studypack.pack.Subhead;
import org.studypack.pack.Timestamp;
import org.studypack.source.markdown.MarkdownBounds;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.words.ControlCharacters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a transcript written as Markdown: each paragraph is one cue, and headings of the second
 * level are subheads. Marks of emphasis and links go, their words stay. A line that begins with a
 * number or a hyphen is speech, not a list.
 */
final class MarkdownTranscriptReader {
    /** The first that begins a block does so. */
    private static final List<Class<? extends Block>> BLOCKS =
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class);

    /** The level of its headings: the first is the title's. */
    private static final int SUBHEAD = 2;

    private static final Parser PARSER = parser().build();
    private static final Pattern TIME =
            Pattern.compile(
                    "\\[([0-9][0-9:.,]*)(?:\\s*(?:[-–—]|--|-->)\\s*([0-9][0-9:.,]*))?]\\s*");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final WrittenWords written = new WrittenWords();
    private Optional<String> speaker = Optional.empty();

    MarkdownTranscriptReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The cues that could be read. Only malice nests marks so deeply that none can. */
    List<CueDraft> read() {
        try {
            return paragraphs();
        } catch (StackOverflowError e) {
            diagnostics.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    Location.of(source.file()),
                    "marks are nested too deeply");
            return List.of();
        }
    }

    /** The words of the file's blocks; to be asked for when the cues were read. */
    WrittenWords written() {
        return written;
    }

    private static Parser.Builder parser() {
        return MarkdownBounds.bound(Parser.builder())
                .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(20);
    }

    private List<CueDraft> paragraphs() {
        List<CueDraft> cues = new ArrayList<>();
        List<Subhead> subheads = new ArrayList<>();
        MarkdownText text = MarkdownText.of(source);
        Node root =
                PARSER.parse(
                        MarkdownBounds.bounded(
                                text, MarkdownTranscriptReader::parser, diagnostics));
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            written.add(words(node), at(node));
            if (node instanceof Paragraph) {
                Optional<CueDraft> cue = cue(node, subheads);
                if (cue.isPresent()) {
                    cues.add(cue.get());
                    subheads.clear();
                }
            } else if (node instanceof Heading heading && heading.getLevel() == SUBHEAD) {
                subhead(heading).ifPresent(subheads::add);
            } else {
                reportBlock(node);
            }
        }
        SubheadRules.check(subheads, diagnostics);
        return cues;
    }

    private Optional<Subhead> subhead(Heading heading) {
        refuse(heading);
        String words = PlainSpeech.of(heading).strip();
        if (words.isEmpty()) {
            SubheadRules.refuse(SubheadRules.SIGN, at(heading), diagnostics);
        }
        return Optional.of(words)
                .filter(text -> !text.isEmpty())
                .map(text -> new Subhead(text, at(heading)));
    }

    private Optional<CueDraft> cue(Node paragraph, List<Subhead> subheads) {
        Location at = at(paragraph);
        refuse(paragraph);
        Opening opening = opening(paragraph, at);
        opening.speaker().ifPresent(label -> speaker = Optional.of(label));
        String words = opening.words();
        if (words.isBlank()) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    at,
                    "a paragraph without words",
                    "write what is said in the same paragraph");
            return Optional.empty();
        }
        Optional<String> sound =
                opening.speaker().isPresent() ? Optional.empty() : Sounds.in(words);
        return Optional.of(
                new CueDraft(
                        opening.start(),
                        opening.end(),
                        sound.isPresent() ? Optional.empty() : speaker,
                        opening.speaker().isPresent(),
                        sound.isPresent() ? Cue.Kind.SOUND : Cue.Kind.SPEECH,
                        true,
                        sound.orElse(words),
                        subheads,
                        at));
    }

    /** What a paragraph opens with, and its words without that. */
    private record Opening(
            Optional<Timestamp> start,
            Optional<Timestamp> end,
            Optional<String> speaker,
            String words) {}

    private Opening opening(Node paragraph, Location at) {
        String all = PlainSpeech.of(paragraph);
        Matcher time = TIME.matcher(all);
        int from = 0;
        Optional<Timestamp> start = Optional.empty();
        Optional<Timestamp> end = Optional.empty();
        if (!isEscaped(paragraph) && time.lookingAt()) {
            from = time.end();
            start = time(time.group(1), at);
            end = Optional.ofNullable(time.group(2)).flatMap(text -> time(text, at));
            if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
                diagnostics.report(
                        Code.TIMES_REVERSED,
                        at,
                        "the range of times ends before it begins",
                        "write the earlier time first");
                end = Optional.empty();
            }
        }
        Optional<Label> label = label(paragraph, from);
        int words = label.map(Label::end).orElse(from);
        return new Opening(start, end, label.map(Label::name), all.substring(words).strip());
    }

    /** What a block says, without the time that a paragraph opens with. */
    private String words(Node block) {
        String all = PlainSpeech.of(block);
        Matcher time = TIME.matcher(all);
        boolean timed = block instanceof Paragraph && !isEscaped(block) && time.lookingAt();
        return timed ? all.substring(time.end()) : all;
    }

    /** Whether a block begins with a backslash: brackets after it are words. */
    private boolean isEscaped(Node block) {
        SourceSpan span = span(block);
        String line = source.lines().get(span.getLineIndex());
        return line.substring(span.getColumnIndex()).stripLeading().startsWith("\\");
    }

    private Optional<Timestamp> time(String written, Location at) {
        Optional<Timestamp> time = Times.parse(written);
        if (time.isEmpty()) {
            diagnostics.report(
                    Code.MALFORMED_TIME, at, "`%s` is not a time".formatted(written), Times.HINT);
        }
        return time;
    }

    /**
     * A speaker's label in bold with a colon.
     *
     * @param end where the words begin, in the paragraph's plain text
     */
    private record Label(String name, int end) {}

    private static Optional<Label> label(Node paragraph, int from) {
        int before = 0;
        Node node = paragraph.getFirstChild();
        while (node != null && before < from) {
            before += PlainSpeech.of(node).length();
            node = node.getNext();
        }
        if (before != from || !(node instanceof StrongEmphasis)) {
            return Optional.empty();
        }
        String name = PlainSpeech.of(node);
        if (name.endsWith(":")) {
            String label = name.substring(0, name.length() - 1).strip();
            return Optional.of(new Label(label, from + name.length()));
        }
        return node.getNext() instanceof Text text && text.getLiteral().startsWith(":")
                ? Optional.of(new Label(name.strip(), from + name.length() + 1))
                : Optional.empty();
    }

    private void refuse(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                diagnostics.report(
                        Code.RAW_HTML,
                        at(node),
                        "raw HTML cannot stand here",
                        "take it out, or write `\\<` for the sign itself");
            }
            if (node instanceof Text text) {
                refuseControls(text);
            }
            refuse(node);
        }
    }

    private void refuseControls(Text text) {
        ControlCharacters.flaw(text.getLiteral())
                .ifPresent(
                        flaw ->
                                diagnostics.report(
                                        Code.CONTROL_CHARACTER,
                                        at(text),
                                        flaw,
                                        ControlCharacters.HINT));
    }

    private void reportBlock(Node node) {
        diagnostics.report(
                Code.UNSUPPORTED_MARKDOWN,
                at(node),
                node instanceof LinkReferenceDefinition
                        ? "words that Markdown takes for the address of a link, and nobody sees"
                        : "a transcript has paragraphs and subheads, and nothing else",
                switch (node) {
                    case Heading heading when heading.getLevel() < SUBHEAD ->
                            "write `##` before a subhead, and the title into the file of the same"
                                    + " name that ends in `.yaml`";
                    case Heading ignored -> "write `##` before it: all subheads are of one level";
                    case LinkReferenceDefinition definition ->
                            "write `**%s:**` for a speaker, or a backslash before the bracket"
                                    .formatted(definition.getLabel());
                    default -> "write it as a paragraph";
                });
    }

    private Location at(Node node) {
        SourceSpan span = span(node);
        return source.at(span.getLineIndex() + 1, span.getColumnIndex() + 1, span.getLength());
    }

    /**
     * Where a node begins. A definition of a link takes the places of words below it that look like
     * its title and are none.
     */
    private static SourceSpan span(Node node) {
        List<SourceSpan> own = node.getSourceSpans();
        Node before = node.getPrevious();
        if (own.isEmpty() && before != null) {
            return before.getSourceSpans().getLast();
        }
        return own.getFirst();
    }
}
