package org.studypack.importing.foreign;

import org.studypack.importing.foreign.ForeignBlock.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown document defines in one place and uses in others: footnotes and the addresses of
 * links. A pack has a file a section, so a note goes to each section that calls it, and an address
 * to each link.
 *
 * @param footnotes the words of each by its label; those that are never called are not among them
 * @param addresses the address of each by its label in small letters
 * @param text the blocks without what was taken out of them
 */
public record MarkdownNotes(
        Map<String, String> footnotes, Map<String, String> addresses, List<ForeignBlock> text) {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:\\s+(.+)");
    private static final Pattern ADDRESS =
            Pattern.compile("\\[([^\\]^][^\\]]*)\\]:\\s+<?(\\S+?)>?(\\s+[\"'(].*[\"')])?");
    private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)\\]");
    private static final Pattern USE =
            Pattern.compile(
                    "(?<![\\\\!])\\[([^\\[\\]^][^\\[\\]]*)\\](?:\\[([^\\[\\]]*)\\])?(?![(:])");

    public MarkdownNotes {
        footnotes = new LinkedHashMap<>(footnotes);
        addresses = Map.copyOf(addresses);
        text = List.copyOf(text);
    }

    /** A document without any. */
    public static MarkdownNotes none(List<ForeignBlock> text) {
        return new MarkdownNotes(Map.of(), Map.of(), text);
    }

    /** Whether a line defines something and is no part of the paragraph before it. */
    static boolean isDefinition(String line) {
        return NOTE.matcher(line).matches() || ADDRESS.matcher(line).matches();
    }

    /** Takes the definitions out of a document. */
    public static MarkdownNotes in(List<ForeignBlock> blocks) {
        Set<String> called = new HashSet<>();
        for (ForeignBlock block : blocks) {
            Matcher note = NOTE.matcher(block.text());
            CALL.matcher(note.matches() ? note.group(2) : block.text())
                    .results()
                    .forEach(call -> called.add(call.group(1)));
        }
        Map<String, String> footnotes = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        List<ForeignBlock> text = new ArrayList<>();
        for (ForeignBlock block : blocks) {
            Matcher note = NOTE.matcher(block.text());
            Matcher address = ADDRESS.matcher(block.text());
            boolean paragraph = block instanceof Paragraph;
            if (paragraph && note.matches() && called.contains(note.group(1))) {
                if (footnotes.putIfAbsent(note.group(1), note.group(2)) == null) {
                    continue;
                }
            } else if (paragraph && address.matches()) {
                addresses.putIfAbsent(small(address.group(1)), address.group(2));
                continue;
            }
            text.add(block);
        }
        return new MarkdownNotes(footnotes, addresses, text);
    }

    /** Words with the addresses of their links, and with the calls of notes that there are. */
    public String resolved(String words) {
        String linked = USE.matcher(words).replaceAll(this::link);
        return CALL.matcher(linked)
                .replaceAll(
                        call ->
                                Matcher.quoteReplacement(
                                        footnotes.containsKey(call.group(1))
                                                ? call.group()
                                                : "\\" + call.group()));
    }

    private String link(java.util.regex.MatchResult use) {
        String label = use.group(2) == null || use.group(2).isEmpty() ? use.group(1) : use.group(2);
        String address = addresses.get(small(label));
        return Matcher.quoteReplacement(
                address == null ? use.group() : "[" + use.group(1) + "](" + address + ")");
    }

    /** The labels of the notes that a text calls, in the order of the calls. */
    public List<String> calledIn(String text) {
        return CALL.matcher(text)
                .results()
                .map(call -> call.group(1))
                .filter(footnotes::containsKey)
                .distinct()
                .toList();
    }

    private static String small(String label) {
        return label.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
