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
import org.studypack.pack.Transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
    private final List<PackWords.Stretch> meant = new ArrayList<>();
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
            each(book, Kind.EXCERPTS, diagnostics, r -> r.excerpts(edition.excerpts()));
        }
        each(book, Kind.GLOSSARY, diagnostics, r -> r.glossary(edition.glossary()));
        each(book, Kind.TIMELINE, diagnostics, r -> r.timeline(edition.timeline()));
        each(
                book,
                Kind.FURTHER_READING,
                diagnostics,
                r -> r.find(r.words().blocks(edition.pack().furtherReading())));
    }

    private static void each(
            Book book, Kind kind, Diagnostics diagnostics, Consumer<PackFidelity> comparison) {
        for (PackFidelity reader : readers(book, kind, diagnostics)) {
            comparison.accept(reader);
            reader.once();
        }
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
            readers.get(i).once();
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
                boolean opens = i == 0 && !stretches.getFirst().afterGap();
                if (!opens || !findNumbered(numbered, stretches.getFirst())) {
                    find(stretches.get(i));
                }
            }
        }
    }

    /**
     * Finds a question with its number directly before it. The number is looked for too, since the
     * words of a short question may stand elsewhere as well.
     */
    private boolean findNumbered(NumberedQuestion numbered, PackWords.Stretch first) {
        for (String number : List.of(numbered.number() + ".", "" + numbered.number())) {
            List<String> words = new ArrayList<>(List.of(number));
            words.addAll(first.words());
            int at = Collections.indexOfSubList(shown.subList(next, shown.size()), words);
            if (at >= 0) {
                next += at + words.size();
                meant.add(first);
                return true;
            }
        }
        report(
                numbered.question().location(),
                "question %d is not preceded by its number".formatted(numbered.number()));
        return false;
    }

    private void excerpts(List<QuotedExcerpt> excerpts) {
        for (QuotedExcerpt quoted : excerpts) {
            PackWords words = words();
            words.plain(quoted.excerpt().title(), quoted.excerpt().location());
            words.blocks(quoted.excerpt().introduction());
            quoted.turns().forEach(words::turn);
            find(words);
            allow(quoted.transcript());
        }
    }

    private void transcript(QuotedTranscript quoted) {
        PackWords words = words();
        words.plain(quoted.transcript().title(), quoted.transcript().location());
        words.blocks(quoted.transcript().note());
        quoted.turns().forEach(words::turn);
        find(words);
        allow(quoted.transcript());
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
    }

    /** Finds a stretch behind the one before it. */
    private void find(PackWords.Stretch stretch) {
        int at = Collections.indexOfSubList(shown.subList(next, shown.size()), stretch.words());
        if (at < 0) {
            boolean elsewhere = Collections.indexOfSubList(shown, stretch.words()) >= 0;
            report(
                    stretch.location(),
                    "the book %s these words: “%s”"
                            .formatted(
                                    elsewhere ? "displaces" : "has lost or changed",
                                    String.join(" ", stretch.words().stream().limit(12).toList())));
        } else {
            next += at + stretch.words().size();
        }
        meant.add(stretch);
    }

    /** What stands in a line under the words, which they may say too. */
    private void allow(Transcript transcript) {
        Location location = transcript.location();
        PackWords words = words().plain(transcript.title(), location);
        words.plain(transcript.event(), location).plain(transcript.place(), location);
        meant.addAll(words.stretches());
    }

    /** Reports what the book has more often than the pack: a stretch is known by its beginning. */
    private void once() {
        Map<List<String>, Integer> surplus = new HashMap<>();
        List<PackWords.Stretch> telling =
                meant.stream().filter(s -> s.words().size() >= TELLING).toList();
        telling.forEach(stretch -> surplus.put(beginning(stretch), 0));
        count(shown, surplus, 1);
        count(meant.stream().flatMap(s -> s.words().stream()).toList(), surplus, -1);
        for (PackWords.Stretch stretch : telling) {
            if (surplus.getOrDefault(beginning(stretch), 0) > 0) {
                report(stretch.location(), "the book has these words more often than the pack");
            }
        }
    }

    private static List<String> beginning(PackWords.Stretch stretch) {
        return stretch.words().subList(0, TELLING);
    }

    private static void count(List<String> text, Map<List<String>, Integer> counts, int by) {
        for (int i = 0; i + TELLING <= text.size(); i++) {
            counts.computeIfPresent(text.subList(i, i + TELLING), (words, count) -> count + by);
        }
    }

    private void report(Location location, String message) {
        diagnostics.report(Code.TEXT_CHANGED, location, "the text changed: " + message);
    }
}
