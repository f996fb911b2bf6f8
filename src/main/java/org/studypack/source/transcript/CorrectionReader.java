package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Correction;
import org.studypack.pack.Cue;
import org.studypack.pack.Place;
import org.studypack.pack.Timestamp;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;
import org.studypack.words.SpokenWords;
import org.studypack.words.WordIndex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the corrections of a transcript, and finds the words they correct. */
public final class CorrectionReader {
    /** Two places are more than one; how many more there are does not matter. */
    private static final int ENOUGH = 2;

    /** How many searches through all cues take less than to note where each word stands. */
    private static final int FEW = 20;

    private static final Pattern NO_LETTERS =
            Pattern.compile("(?:[^\\p{javaLetterOrDigit}]|[\\x{10000}-\\x{10FFFF}])+");

    private final List<Cue> cues;
    private final CueTimes times;
    private final Diagnostics diagnostics;
    private int searches;
    private Optional<SpokenWords> words = Optional.empty();
    private Optional<WordIndex> written = Optional.empty();

    public CorrectionReader(List<Cue> cues, Diagnostics diagnostics) {
        this.cues = cues;
        this.times = new CueTimes(cues);
        this.diagnostics = diagnostics;
    }

    /** The corrections in the order of their places; reports those that overlap. */
    public List<Correction> read(List<YamlMapping> entries) {
        List<Correction> corrections = new ArrayList<>();
        entries.forEach(entry -> correction(entry).ifPresent(corrections::add));
        corrections.sort(Comparator.comparing(Correction::start));
        for (int i = 1; i < corrections.size(); i++) {
            if (corrections.get(i).start().compareTo(corrections.get(i - 1).end()) < 0) {
                diagnostics.report(
                        Code.CORRECTIONS_OVERLAP,
                        corrections.get(i).location(),
                        "the correction concerns words of another one",
                        "the other stands on line " + corrections.get(i - 1).location().line());
            }
        }
        return List.copyOf(corrections);
    }

    private Optional<Correction> correction(YamlMapping entry) {
        Optional<YamlText> was = entry.requiredWords("was");
        Optional<YamlText> now = entry.required("now");
        Optional<YamlText> reason = entry.requiredWords("reason");
        Optional<YamlText> at = entry.text("at");
        entry.refuseOthers();
        if (was.isEmpty() || now.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        Location location = was.get().location();
        return place(was.get(), at)
                .map(
                        match ->
                                new Correction(
                                        match.start(),
                                        match.end(),
                                        now.get().words(),
                                        reason.get().words(),
                                        location));
    }

    private Optional<SpokenWords.Match> place(YamlText was, Optional<YamlText> at) {
        Optional<Timestamp> time = at.flatMap(Times::read);
        if (at.isPresent() && time.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt first = time.map(times::firstAfter).orElse(OptionalInt.of(0));
        List<SpokenWords.Match> found = first.isEmpty() ? List.of() : find(was, first.getAsInt());
        if (found.isEmpty()) {
            reportLost(was);
            return Optional.empty();
        }
        if (time.isEmpty() && found.size() > 1) {
            was.report(
                    Code.WORDS_AMBIGUOUS,
                    "“%s” stands more than once".formatted(was.words()),
                    "write `at:` and a time; they stand at %s and %s"
                            .formatted(where(found.get(0)), where(found.get(1))));
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    /** First as it is written, letter by letter; else as words. Two places are enough. */
    private List<SpokenWords.Match> find(YamlText was, int firstCue) {
        List<SpokenWords.Match> found = new ArrayList<>();
        String exact = was.words();
        for (int i : cuesThatMayHold(exact)) {
            if (i < firstCue || found.size() >= ENOUGH) {
                continue;
            }
            String text = cues.get(i).text();
            for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
                if (isWhole(text, at, at + exact.length())) {
                    Place end = new Place(i, at + exact.length());
                    found.add(new SpokenWords.Match(new Place(i, at), end));
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return words().findInCues(exact, new Place(firstCue, 0), ENOUGH);
    }

    /**
     * The cues that have the rarest letters of a phrase as a word; all for the first phrases, and
     * for one without letters.
     */
    private List<Integer> cuesThatMayHold(String phrase) {
        searches++;
        List<String> wanted = searches > FEW ? letters(phrase) : List.of();
        if (wanted.isEmpty()) {
            return IntStream.range(0, cues.size()).boxed().toList();
        }
        WordIndex known = written.orElseGet(this::written);
        written = Optional.of(known);
        return known.of(wanted.get(known.rarest(wanted)));
    }

    /** The words of the talk, which few corrections need: most stand there letter by letter. */
    private SpokenWords words() {
        SpokenWords known = words.orElseGet(() -> new SpokenWords(cues));
        words = Optional.of(known);
        return known;
    }

    private WordIndex written() {
        WordIndex written = new WordIndex();
        for (int i = 0; i < cues.size(); i++) {
            for (String word : new LinkedHashSet<>(letters(cues.get(i).text()))) {
                written.add(word, i);
            }
        }
        return written;
    }

    private static List<String> letters(String text) {
        return Arrays.stream(NO_LETTERS.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a stretch does not begin or end within a word. */
    private static boolean isWhole(String text, int start, int end) {
        return !(start > 0 && isLetter(text, start) && isLetter(text, start - 1))
                && !(end < text.length() && isLetter(text, end) && isLetter(text, end - 1));
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private void reportLost(YamlText was) {
        was.report(
                Code.CORRECTION_NOT_FOUND,
                "“%s” does not stand there".formatted(was.words()),
                words().nearest(was.words())
                        .map(
                                nearest ->
                                        "the nearest is “%s” (%s)"
                                                .formatted(nearest.words(), where(nearest.cue())))
                        .orElse("copy the words from the transcript; they must stand in one cue"));
    }

    private String where(SpokenWords.Match match) {
        return where(cues.get(match.start().cue()));
    }

    private static String where(Cue cue) {
        return cue.start()
                .map(Timestamp::toString)
                .orElseGet(() -> "line " + cue.location().line());
    }
}
