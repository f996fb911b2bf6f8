package org.studypack.print.line;

import org.daisy.dotify.api.hyphenator.HyphenatorConfigurationException;
import org.daisy.dotify.api.hyphenator.HyphenatorFactoryService;
import org.daisy.dotify.hyphenator.impl.LatexHyphenatorFactoryService;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts soft hyphens into words by the patterns of their language.
 *
 * <p>At least three letters stay before a hyphen and after it. Words of fewer than six letters are
 * left whole, and so are words in capitals and those that begin with one: names, most of them. In
 * German every noun begins so.
 */
public final class Hyphens {
    public static final char SOFT_HYPHEN = '\u00AD';

    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_AFTER = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");

    /** Three letters stay on either side of a hyphen. */
    static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N}]{3})(?=[\\p{L}\\p{N}]{3})");

    /**
     * The patterns of all English: those of {@code en-GB}, which plain {@code en} stands for, would
     * split {@code po-s-ition}.
     */
    private static final String ENGLISH = "en-US";

    /** How many words of a table are remembered: about those of one book. */
    static final int MOST_REMEMBERED = 8_000;

    /** A word of more letters is not remembered. */
    private static final int LONGEST_REMEMBERED = 40;

    private static final HyphenatorFactoryService LIBRARY = new LatexHyphenatorFactoryService();

    private static final String GERMAN = "de";

    private static final Hyphens NONE = new Hyphens(Optional.empty(), /* names= */ false);

    /** By the names of tables, which are few, however many languages a pack names. */
    private static final Map<String, Hyphens> TABLES = new ConcurrentHashMap<>();

    private final Optional<UnaryOperator<String>> patterns;

    /** Whether words that begin with a capital are hyphenated. */
    private final boolean names;

    /** What was asked for last, the oldest first. */
    private final Map<String, String> known =
            new LinkedHashMap<>(16, 0.75F, /* accessOrder= */ true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> oldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    private Hyphens(Optional<UnaryOperator<String>> patterns, boolean names) {
        this.patterns = patterns;
        this.names = names;
    }

    /** The hyphens of a BCP 47 language; none where its patterns are not known. */
    public static Hyphens of(String language) {
        return table(Locale.forLanguageTag(language).toLanguageTag())
                .map(name -> TABLES.computeIfAbsent(name, Hyphens::ofTable))
                .orElse(NONE);
    }

    private static Hyphens ofTable(String table) {
        return new Hyphens(patterns(table), table.startsWith(GERMAN));
    }

    /** The name of the table for a language: its own, or that of the language without a region. */
    private static Optional<String> table(String language) {
        String primary = language.split("-", 2)[0];
        if (primary.equals("en")) {
            return Optional.of(ENGLISH);
        }
        if (PatternTable.has(primary)) {
            return Optional.of(primary);
        }
        return Stream.of(language, primary).filter(LIBRARY::supportsLocale).findFirst();
    }

    /** The text with soft hyphens. */
    public String into(String text) {
        if (patterns.isEmpty()) {
            return text;
        }
        Matcher words = WORD.matcher(text);
        StringBuilder hyphenated = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(hyphenated, hyphenated(words.group()));
        }
        return words.appendTail(hyphenated).toString();
    }

    /**
     * A word that is wider than its column, with hyphens by its patterns, a name too; between any
     * letters where it has none, or has them already.
     */
    public synchronized String intoWide(String word) {
        String plain = word.replace(String.valueOf(SOFT_HYPHEN), "");
        if (plain.length() == word.length()) {
            String divided = patterns.map(found -> within(found.apply(plain))).orElse(plain);
            if (divided.length() > plain.length()) {
                return divided;
            }
        }
        return WITHIN.matcher(plain).replaceAll(String.valueOf(SOFT_HYPHEN));
    }

    private synchronized String hyphenated(String word) {
        if (isLeftWhole(word)) {
            return word;
        }
        return word.length() > LONGEST_REMEMBERED
                ? unremembered(word)
                : known.computeIfAbsent(word, this::unremembered);
    }

    private String unremembered(String word) {
        return patterns.map(found -> within(found.apply(word))).orElse(word);
    }

    /** How many words are remembered. */
    synchronized int remembered() {
        return known.size();
    }

    private boolean isLeftWhole(String word) {
        return Character.isUpperCase(word.charAt(names ? 1 : 0))
                || Character.isUpperCase(word.charAt(1));
    }

    private static String within(String hyphenated) {
        int letters = hyphenated.replace("\u00AD", "").length();
        StringBuilder kept = new StringBuilder();
        int before = 0;
        for (int i = 0; i < hyphenated.length(); i++) {
            char letter = hyphenated.charAt(i);
            if (letter != SOFT_HYPHEN) {
                kept.append(letter);
                before++;
            } else if (before >= LEAST_BEFORE && letters - before >= LEAST_AFTER) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** One at a time: the library's own list of tables is not for several threads. */
    private static synchronized Optional<UnaryOperator<String>> patterns(String table) {
        if (PatternTable.has(table)) {
            return Optional.of(PatternTable.of(table));
        }
        try {
            return Optional.of(LIBRARY.newFactory().newHyphenator(table)::hyphenate);
        } catch (HyphenatorConfigurationException | IndexOutOfBoundsException e) {
            return Optional.empty(); // some tables of exceptions are too long for their reader
        }
    }
}
