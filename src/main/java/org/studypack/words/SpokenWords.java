package org.studypack.words;

import org.studypack.pack.Cue;
import org.studypack.pack.Place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a transcript, to be found however their capitals, spaces, quotation marks, dashes
 * and apostrophes are written. Sounds are no words.
 */
public final class SpokenWords {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"
                        + "(?:['’ʼ][\\p{L}\\p{N}\\p{M}]+)*");
    private static final int SHOWN_WORDS = 12;

    /** How many phrases are compared with the whole talk, and how long they may be, in words. */
    private static final int MOST_SEARCHED = 20;

    private static final int MOST_WORDS = 200;

    private final List<Cue> cues;
    private final List<Word> words = new ArrayList<>();
    private final WordIndex index = new WordIndex();
    private int searched;

    private record Word(String normal, int cue, int start, int end) {}

    /**
     * Words that were found: from the first letter to the end of the last mark that clings to them.
     */
    public record Match(Place start, Place end) {}

    /** What comes nearest to words that were not found, and the cue it begins in. */
    public record Nearest(String words, Cue cue) {}

    public SpokenWords(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).kind() == Cue.Kind.SPEECH) {
                collect(i, cues.get(i).text());
            }
        }
    }

    private void collect(int cue, String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String normal = normal(matcher.group());
            index.add(normal, words.size());
            words.add(new Word(normal, cue, matcher.start(), matcher.end()));
        }
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'');
    }

    private static List<String> split(String phrase) {
        return WORD.matcher(phrase).results().map(result -> normal(result.group())).toList();
    }

    /** Whether a phrase has a word at all. */
    public static boolean hasWords(String phrase) {
        return !split(phrase).isEmpty();
    }

    /**
     * The first places where a phrase stands.
     *
     * @param from where to begin
     * @param most how many are enough
     */
    public List<Match> find(String phrase, Place from, int most) {
        return places(phrase, from).limit(most).map(this::withMarks).toList();
    }

    /** As {@link #find}, but each within one cue, and without the marks that cling to the words. */
    public List<Match> findInCues(String phrase, Place from, int most) {
        return places(phrase, from)
                .filter(match -> match.start().cue() == match.end().cue())
                .limit(most)
                .toList();
    }

    private Stream<Match> places(String phrase, Place from) {
        List<String> wanted = split(phrase);
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        int rarest = index.rarest(wanted);
        return index.of(wanted.get(rarest)).stream()
                .map(place -> place - rarest)
                .filter(i -> stands(wanted, i) && place(words.get(i)).compareTo(from) >= 0)
                .map(i -> match(words.get(i), words.get(i + wanted.size() - 1)));
    }

    private static Match match(Word first, Word last) {
        return new Match(place(first), new Place(last.cue(), last.end()));
    }

    private boolean stands(List<String> wanted, int at) {
        if (at < 0 || at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(at + i).normal().equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Place place(Word word) {
        return new Place(word.cue(), word.start());
    }

    private Match withMarks(Match bare) {
        String opening = cues.get(bare.start().cue()).text();
        int start = bare.start().offset();
        while (start > 0 && clingsBefore(opening.charAt(start - 1))) {
            start--;
        }
        String closing = cues.get(bare.end().cue()).text();
        int end = bare.end().offset();
        while (end < closing.length() && clingsAfter(closing.charAt(end))) {
            end++;
        }
        return new Match(new Place(bare.start().cue(), start), new Place(bare.end().cue(), end));
    }

    private static boolean clingsBefore(char mark) {
        return "\"'‘‚“„«»‹›¿¡([{".indexOf(mark) >= 0;
    }

    private static boolean clingsAfter(char mark) {
        return "\"'’‘”“»«›‹.,;:!?…)]}%。，！？、」』".indexOf(mark) >= 0;
    }

    /**
     * The stretch that shares most words with a phrase; empty where none shares two thirds, and
     * where so many were looked for that the phrases must belong to another talk.
     */
    public Optional<Nearest> nearest(String phrase) {
        List<String> wanted = split(phrase);
        searched++;
        if (searched > MOST_SEARCHED || wanted.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int best = 0;
        int place = -1;
        for (int i = 0; i < words.size(); i++) {
            int score = score(wanted, i);
            if (score > best) {
                best = score;
                place = i;
            }
        }
        if (place < 0 || best * 3 < wanted.size() * 2) {
            return Optional.empty();
        }
        int size = Math.min(Math.min(wanted.size(), SHOWN_WORDS), words.size() - place);
        return Optional.of(
                new Nearest(text(place, place + size - 1), cues.get(words.get(place).cue())));
    }

    /** Two for each word at its place, one for each that is misspelt or one place away. */
    private int score(List<String> wanted, int at) {
        int score = 0;
        for (int i = 0; i < wanted.size() && at + i < words.size(); i++) {
            String word = wanted.get(i);
            String here = words.get(at + i).normal();
            if (word.equals(here)) {
                score += 2;
            } else if (isNear(word, at + i) || Spelling.isSlip(word, here)) {
                score++;
            }
        }
        return score;
    }

    private boolean isNear(String word, int at) {
        return (at > 0 && words.get(at - 1).normal().equals(word))
                || (at + 1 < words.size() && words.get(at + 1).normal().equals(word));
    }

    private String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            if (i > first) {
                boolean same = words.get(i - 1).cue() == word.cue();
                text.append(
                        same
                                ? cues.get(word.cue())
                                        .text()
                                        .substring(words.get(i - 1).end(), word.start())
                                : " ");
            }
            text.append(cues.get(word.cue()).text(), word.start(), word.end());
        }
        return text.toString();
    }
}
