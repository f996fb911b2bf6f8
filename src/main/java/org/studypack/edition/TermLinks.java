package org.studypack.edition;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Inline;
import org.studypack.pack.Part;
import org.studypack.pack.Rewriting;
import org.studypack.pack.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads from words of the guide to the glossary: the first time in a section that a term occurs as
 * such, in a paragraph or a list. A term to which the section leads by itself is left alone, and so
 * are quotations, headings, tables, and words that are a link, in italics or in another language.
 */
public final class TermLinks {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}’'-])\\p{L}+");

    /** What may stand before the first word of a sentence. */
    private static final String ENDS = ".!?…:“”„«»‘(";

    private final Map<String, List<TermPattern>> terms = new HashMap<>();

    /** To the glossary of an edition; to nothing where that is not part of it. */
    public TermLinks(Edition edition) {
        this(
                edition.has(Part.GLOSSARY) ? edition.glossary() : List.of(),
                edition.metadata().language());
    }

    /**
     * @param language of the pack
     */
    TermLinks(List<GlossaryEntry> glossary, String language) {
        for (GlossaryEntry entry : glossary) {
            for (TermPattern term : TermPattern.of(entry, language)) {
                terms.computeIfAbsent(term.key(), unknown -> new ArrayList<>()).add(term);
            }
        }
    }

    /** The section with links. */
    public NumberedSection in(NumberedSection numbered) {
        return terms.isEmpty()
                ? numbered
                : new NumberedSection(
                        in(numbered.section()), numbered.questions(), numbered.notes());
    }

    /** The section with links. */
    Section in(Section section) {
        Set<String> linked = new HashSet<>();
        new Rewriting() {
            @Override
            protected List<Inline> inline(Inline inline) {
                if (inline instanceof Inline.Reference reference) {
                    linked.add(reference.target());
                }
                return super.inline(inline);
            }
        }.blocks(section.body());
        return new Section(
                section.id(),
                section.title(),
                new Marking(linked, section.location()).blocks(section.body()),
                section.questionsTitle(),
                section.questions(),
                section.notes(),
                section.location());
    }

    /** One section while its terms are linked. */
    private final class Marking extends Rewriting {
        private final Set<String> linked;
        private Location place;

        Marking(Set<String> linked, Location place) {
            this.linked = linked;
            this.place = place;
        }

        @Override
        protected Block block(Block each) {
            place = each.location();
            return switch (each) {
                case Block.Paragraph paragraph -> super.block(paragraph);
                case Block.BulletList list -> super.block(list);
                case Block.NumberedList list -> super.block(list);
                case Block.Heading heading -> heading;
                case Block.Quotation quotation -> quotation;
                case Block.Table table -> table;
                case Block.Figure figure -> figure;
                case Block.Verbatim verbatim -> verbatim;
                case Block.ThematicBreak mark -> mark;
            };
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            return inline instanceof Inline.Text text ? linked(text.text()) : List.of(inline);
        }

        private List<Inline> linked(String text) {
            List<Inline> pieces = new ArrayList<>();
            int from = 0;
            Matcher word = WORD.matcher(text);
            for (int at = 0; word.find(at); ) {
                Optional<Found> found = found(text, word.start(), word.group());
                at = word.end();
                if (found.isPresent()) {
                    at = found.get().end();
                    if (word.start() > from) {
                        pieces.add(new Inline.Text(text.substring(from, word.start())));
                    }
                    Inline.Text words = new Inline.Text(text.substring(word.start(), at));
                    pieces.add(new Inline.Reference(found.get().id(), List.of(words), place));
                    from = at;
                }
            }
            if (from < text.length()) {
                pieces.add(new Inline.Text(text.substring(from)));
            }
            return pieces;
        }

        /** The longest term that begins at a word, where it was not found before. */
        private Optional<Found> found(String text, int at, String word) {
            Optional<Found> longest = Optional.empty();
            List<TermPattern> alike = terms.getOrDefault(TermPattern.key(word), List.of());
            boolean opens = !alike.isEmpty() && opens(text, at);
            for (TermPattern term : alike) {
                int end = term.end(text, at, opens);
                if (end > longest.map(Found::end).orElse(at)) {
                    longest = Optional.of(new Found(term.id(), end));
                }
            }
            return longest.filter(found -> linked.add(found.id()));
        }
    }

    private record Found(String id, int end) {}

    private static boolean opens(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
    }
}
