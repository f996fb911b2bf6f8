package org.studypack.edition;

import org.studypack.pack.GlossaryEntry;
import org.studypack.pack.LanguageTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a term of the glossary is found in running text: its words in their order, with the endings
 * that its language commonly gives them. A term that begins with a capital does so in the text too,
 * and one that does not has a capital at the beginning of a sentence alone; <i>Soviet</i> is not
 * <i>soviet</i>. An abbreviation in brackets, <i>New Economic Policy (NEP)</i>, stands for it.
 *
 * @param id of the entry
 * @param key the first letters of the first word, small
 * @param capital whether the term begins with a capital
 */
record TermPattern(String id, String key, boolean capital, Pattern pattern) {
    /** How many letters of a word are looked up. */
    private static final int KEY = 3;

    /** The fewest letters of a stem. */
    private static final int SHORTEST = 4;

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern WORDS = Pattern.compile("[\\s\u00A0]+");

    /** What a word may end in besides its stem, and what it may take, by language. */
    private static final Map<String, List<Endings>> ENDINGS =
            Map.of(
                    "en",
                    List.of(new Endings("", "(?:es|s)$", "(?:es|s)?(?:[’']s?)?")),
                    "de",
                    List.of(
                            new Endings("^\\p{Lu}", "(?:en|e|n|s)$", "(?:en|es|e|n|s)?"),
                            new Endings("", "(?:en|er|es|em|e)$", "(?:en|er|es|em|e)?")),
                    "es",
                    List.of(new Endings("", "(?:es|s)$", "(?:es|s)?")),
                    "ru",
                    List.of(
                            new Endings(
                                    "(?:[ыо]й|[гкхшжчщн]ий|[гкхшжчщ]ие|ая|яя|ое|ее|ые)$",
                                    "..$",
                                    "(?:[ыои]й|[аяо]я|[оеыи]е|[ое]го|[ое]му|[ыиое]м|[оеую]ю|[ыи]х|[ыи]ми)?"),
                            new Endings(
                                    "",
                                    "[аеёиоуыэюяйь]$",
                                    "(?:[аяоеёиыуюьй]|[аяоеё]м|[оеё]й|[ое]ю|[ая]х|[оеё]в|ью|[ая]ми)?")));

    private static final Endings NONE = new Endings("", "$", "");

    /**
     * Endings of words of a kind, such as adjectives.
     *
     * @param of what is found in such words
     */
    private record Endings(Pattern of, String cut, String may) {
        Endings(String of, String cut, String may) {
            this(Pattern.compile(of), cut, may);
        }
    }

    /** The patterns of an entry; each has a word of letters. */
    static List<TermPattern> of(GlossaryEntry entry, String language) {
        List<Endings> endings =
                entry.language().isPresent()
                        ? List.of()
                        : ENDINGS.getOrDefault(LanguageTag.primary(language), List.of());
        List<TermPattern> patterns = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(entry.term().strip());
        List<String> terms =
                brackets.matches()
                        ? List.of(brackets.group(1), brackets.group(2))
                        : List.of(entry.term().strip());
        for (String term : terms) {
            if (term.codePoints().filter(Character::isLetter).count() >= KEY) {
                patterns.add(of(entry.id(), term, endings));
            }
        }
        return patterns;
    }

    private static TermPattern of(String id, String term, List<Endings> endings) {
        String[] words = WORDS.split(term, -1);
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\u00A0]+")
                    .append(of(word, endings(word, endings)));
        }
        pattern.append("(?![\\p{L}\\p{M}\\p{N}]|[-’'][\\p{L}\\p{N}])");
        return new TermPattern(
                id,
                key(stem(words[0], endings(words[0], endings))),
                Character.isUpperCase(term.codePointAt(0)),
                Pattern.compile(
                        pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Those of the first kind of which a word is. */
    private static Endings endings(String word, List<Endings> kinds) {
        return kinds.stream()
                .filter(kind -> kind.of().matcher(word).find())
                .findFirst()
                .orElse(NONE);
    }

    private static String of(String word, Endings endings) {
        String stem = stem(word, endings);
        String any =
                stem.equals(word)
                        ? Pattern.quote(word)
                        : "(?:" + Pattern.quote(word) + "|" + Pattern.quote(stem) + ")";
        return isInflected(word) ? any + endings.may() : any;
    }

    private static String stem(String word, Endings endings) {
        String stem = isInflected(word) ? word.replaceFirst(endings.cut(), "") : word;
        return stem.length() < SHORTEST ? word : stem;
    }

    /** Short words and abbreviations stay as they are. */
    private static boolean isInflected(String word) {
        return word.length() >= KEY && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The letters by which a word is looked up. */
    static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length())).toLowerCase(Locale.ROOT);
    }

    /**
     * Where the term ends that begins at a place of a text; -1 where it does not.
     *
     * @param opens whether a sentence begins there
     */
    int end(String text, int at, boolean opens) {
        boolean upper = Character.isUpperCase(text.codePointAt(at));
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean suits = upper == capital || (upper && opens);
        return suits && matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }
}
