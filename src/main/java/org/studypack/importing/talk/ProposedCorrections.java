package org.studypack.importing.talk;

import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.DoubledWords.Doubled;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.source.ScalarText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Proposes corrections of doubled words, and of hyphens with which a speaker breaks off, ready to
 * be pasted into the transcript's YAML file. The words to be corrected are quoted with as many
 * neighbours as make them stand but once.
 */
final class ProposedCorrections {
    private static final int MOST = 200;

    /** How many slips are looked at; what is left shows up when these are corrected. */
    private static final int MOST_TRIED = 500;

    /** More neighbours than this would be read by nobody. */
    private static final int LONGEST = 16;

    /** Languages in whose print a broken sentence ends with a long dash. */
    private static final Set<String> LONG_DASHES = Set.of("es", "ru", "uk", "fr");

    private final List<String> entries = new ArrayList<>();
    private final WordSequence places;
    private final String dash;
    private int tried;

    private ProposedCorrections(List<String> texts, String dash) {
        this.places = new WordSequence(texts);
        this.dash = dash;
    }

    /**
     * A stretch of a text that is to be replaced.
     *
     * @param start of the words that must be quoted
     * @param end after them
     * @param cutFrom where what goes begins
     * @param now what comes in its place, up to the end
     */
    private record Slip(int start, int cutFrom, int end, String now, String reason) {}

    /**
     * The lines of a {@code corrections} mapping; empty where there is nothing to propose.
     *
     * @param language a BCP 47 tag
     */
    static List<String> of(ForeignTalk talk, String language) {
        List<String> texts = talk.turns().stream().filter(Turn::isSpeech).map(Turn::text).toList();
        ProposedCorrections proposed = new ProposedCorrections(texts, dash(language));
        for (int i = 0; i < texts.size() && !proposed.isFull(); i++) {
            proposed.propose(texts.get(i), i);
        }
        if (proposed.entries.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("corrections:"));
        lines.addAll(proposed.entries);
        return lines;
    }

    /** With a space before it: the one after it is the transcript's. */
    private static String dash(String language) {
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return LONG_DASHES.contains(spoken) ? " —" : " –";
    }

    private boolean isFull() {
        return entries.size() >= 3 * MOST || tried >= MOST_TRIED;
    }

    private void propose(String text, int turn) {
        int free = places.first(turn);
        for (Slip slip : slips(text)) {
            if (isFull()) {
                return;
            }
            tried++;
            int first = places.at(turn, slip.start());
            int last = places.at(turn, slip.end() - 1);
            WordSequence.Stretch stretch = new WordSequence.Stretch(first, last);
            WordSequence.Search search = places.search(stretch);
            boolean right = true;
            while (!search.standsOnce()
                    && !search.isCommon()
                    && search.stretch().length() < LONGEST) {
                boolean canRight = search.stretch().last() < places.last(turn);
                boolean canLeft = search.stretch().first() > free;
                if (!canRight && !canLeft) {
                    break;
                }
                search.grow(canRight && (right || !canLeft));
                right = !right;
            }
            if (search.standsOnce() && first >= free) {
                add(text, search.stretch(), slip);
                free = search.stretch().last() + 1;
            }
        }
    }

    /** In the order of the text. */
    private List<Slip> slips(String text) {
        List<Slip> slips = new ArrayList<>();
        for (Doubled doubled : DoubledWords.in(text)) {
            if (!doubled.isEmphasis()) {
                String once = text.substring(doubled.start(), doubled.second()).stripTrailing();
                slips.add(
                        new Slip(
                                doubled.start(),
                                doubled.start(),
                                doubled.end(),
                                once,
                                "a doubled word"));
            }
        }
        Matcher broken = TalkSlips.INTERRUPTION.matcher(text);
        while (broken.find()) {
            slips.add(
                    new Slip(
                            broken.end() - 2,
                            broken.end() - 1,
                            broken.end(),
                            dash,
                            "a dash where the speaker breaks off"));
        }
        slips.sort(Comparator.comparingInt(Slip::start));
        return slips;
    }

    private void add(String text, WordSequence.Stretch stretch, Slip slip) {
        int start = places.start(stretch.first());
        int end = Math.max(places.end(stretch.last()), slip.end());
        String now = text.substring(start, slip.cutFrom()) + slip.now();
        entries.add("  - was: " + ScalarText.of(text.substring(start, end)));
        entries.add("    now: " + ScalarText.of(now + text.substring(slip.end(), end)));
        entries.add("    reason: " + slip.reason());
    }
}
