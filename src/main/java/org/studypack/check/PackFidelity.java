package org.studypack.check;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.QuotedExcerpt;
import org.studypack.edition.QuotedTranscript;
import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.Part;
import org.studypack.pack.QuestionPlacement;
import org.studypack.pack.TimelineEntry;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a book with the edition it was made from: each word of the pack is there, in the pack's
 * order and no more often, and each question's number stands directly before it. What templates add
 * around the words does not matter.
 */
public final class PackFidelity {
    /** A stretch of fewer words may well stand twice by chance. */
    private static final int TELLING = 8;

    private final Diagnostics diagnostics;
    private final Set<String> ids;
    private final List<String> shown;
    private int next;

    /**
     * @param ids all of the book
     */
    private PackFidelity(ContentDocument document, Set<String> ids, Diagnostics diagnostics) {
        this.ids = ids;
        this.shown = Wording.of(document.body());
        this.diagnostics = diagnostics;
    }

    /** Reports what is missing, displaced, doubled or misnumbered. */
    public static void compare(Edition edition, Book book, Diagnostics diagnostics) {
        List<PackFidelity> sections = readers(book, Kind.GUIDE_SECTION, diagnostics);
        List<PackFidelity> worksheets = readers(book, Kind.WORKSHEET, diagnostics);
        List<PackFidelity> transcripts = readers(book, Kind.TRANSCRIPT, diagnostics);
        if (edition.has(Part.GUIDE)) {
            pairs(
                    edition.sections(),
                    sections,
                    (section, r) -> r.section(section, edition.questions()));
        }
        if (edition.has(Part.WORKSHEETS)) {
            List<NumberedSection> asked =
                    edition.sections().stream().filter(s -> !s.questions().isEmpty()).toList();
            pairs(asked, worksheets, (section, reader) -> reader.questions(section.questions()));
        }
        pairs(edition.transcripts(), transcripts, (quoted, reader) -> reader.transcript(quoted));
        if (edition.has(Part.EXCERPTS)) {
            readers(book, Kind.EXCERPTS, diagnostics).forEach(r -> r.excerpts(edition.excerpts()));
        }
        readers(book, Kind.GLOSSARY, diagnostics).forEach(r -> r.glossary(edition.glossary()));
        readers(book, Kind.TIMELINE, diagnostics).forEach(r -> r.timeline(edition.timeline()));
        readers(book, Kind.FURTHER_READING, diagnostics)
                .forEach(r -> r.find(r.words().blocks(edition.pack().furtherReading())));
    }

    private static List<PackFidelity> readers(Book book, Kind kind, Diagnostics diagnostics) {
        Set<String> ids = ids(book);
        return book.documents().stream()
                .filter(document -> document.kind() == kind)
                .map(document -> new PackFidelity(document, ids, diagnostics))
                .toList();
    }

    private static Set<String> ids(Book book) {
        Set<String> ids = new HashSet<>();
        for (ContentDocument document : book.documents()) {
            document.body().walk(element -> element.attribute("id").ifPresent(ids::add));
        }
        return ids;
    }

    private PackWords words() {
        return new PackWords(ids);
    }

    private interface Pairing<T> {
        void compare(T meant, PackFidelity reader);
    }

    private static <T> void pairs(List<T> meant, List<PackFidelity> readers, Pairing<T> pairing) {
        if (meant.size() != readers.size()) {
            throw new IllegalStateException(
                    meant.size() + " pieces became " + readers.size() + " documents");
        }
        for (int i = 0; i < meant.size(); i++) {
            pairing.compare(meant.get(i), readers.get(i));
        }
    }

    private void section(NumberedSection numbered, QuestionPlacement placement) {
        var section = numbered.section();
        find(words().inlines(section.title(), section.location()).blocks(section.body()));
        if (placement != QuestionPlacement.NONE && !numbered.questions().isEmpty()) {
            find(words().inlines(section.questionsTitle(), section.location()));
            questions(numbered.questions());
        }
    }

    private void questions(List<NumberedQuestion> questions) {
        for (NumberedQuestion numbered : questions) {
            List<PackWords.Stretch> stretches =
                    words().blocks(numbered.question().text()).stretches();
            for (int i = 0; i < stretches.size(); i++) {
                int at = find(stretches.get(i));
                if (i == 0 && at >= 0) {
                    number(numbered, at);
                }
            }
        }
    }

    private void number(NumberedQuestion numbered, int at) {
        String before = at > 0 ? shown.get(at - 1) : "";
        if (!before.equals(numbered.number() + ".") && !before.equals("" + numbered.number())) {
            report(
                    numbered.question().location(),
                    "question %d is not preceded by its number but by `%s`"
                            .formatted(numbered.number(), before));
        }
    }

    private void excerpts(List<QuotedExcerpt> excerpts) {
        for (QuotedExcerpt quoted : excerpts) {
            PackWords words = words();
            words.plain(quoted.excerpt().title(), quoted.excerpt().location());
            words.blocks(quoted.excerpt().introduction());
            quoted.turns().forEach(words::turn);
            find(words);
        }
    }

    private void transcript(QuotedTranscript quoted) {
        PackWords words = words();
        words.plain(quoted.transcript().title(), quoted.transcript().location());
        words.blocks(quoted.transcript().note());
        quoted.turns().forEach(words::turn);
        find(words);
    }

    private void glossary(List<GlossaryEntry> entries) {
        PackWords words = words();
        entries.forEach(e -> words.plain(e.term(), e.location()).blocks(e.definition()));
        find(words);
    }

    private void timeline(List<TimelineEntry> entries) {
        PackWords words = words();
        entries.forEach(e -> words.blocks(e.event()).inlines(e.source(), e.location()));
        find(words);
    }

    private void find(PackWords words) {
        words.stretches().forEach(this::find);
        words.stretches().stream()
                .filter(s -> s.words().size() >= TELLING)
                .forEach(s -> once(s, words));
    }

    /** Finds a stretch behind the one before it. */
    private int find(PackWords.Stretch stretch) {
        int at = Collections.indexOfSubList(shown.subList(next, shown.size()), stretch.words());
        if (at < 0) {
            boolean elsewhere = Collections.indexOfSubList(shown, stretch.words()) >= 0;
            report(
                    stretch.location(),
                    "the book %s these words: “%s”"
                            .formatted(
                                    elsewhere ? "displaces" : "has lost or changed",
                                    String.join(" ", stretch.words().stream().limit(12).toList())));
            return -1;
        }
        int found = next + at;
        next = found + stretch.words().size();
        return found;
    }

    private void once(PackWords.Stretch stretch, PackWords words) {
        long meant =
                words.stretches().stream().filter(s -> s.words().equals(stretch.words())).count();
        long there =
                Stream.iterate(
                                Collections.indexOfSubList(shown, stretch.words()),
                                at -> at >= 0,
                                at -> after(at, stretch))
                        .limit(meant + 1)
                        .count();
        if (there > meant) {
            report(stretch.location(), "the book has these words more often than the pack");
        }
    }

    private int after(int at, PackWords.Stretch stretch) {
        int from = at + 1;
        int more = Collections.indexOfSubList(shown.subList(from, shown.size()), stretch.words());
        return more < 0 ? -1 : from + more;
    }

    private void report(Location location, String message) {
        diagnostics.report(Code.TEXT_CHANGED, location, "the text changed: " + message);
    }
}
