package org.studypack.importing.talk;

import org.studypack.importing.wording.Phrases;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether words can be somebody's name, by themselves. */
final class PossibleName {
    private static final String COUNTED = "( \\d+| [a-z])?";
    private static final Pattern ROLE = whole(Phrases.anyOf("speaker-roles") + COUNTED);
    private static final Pattern AMONG_OTHERS =
            whole(
                    "(?:%s )?(?:%s|%s)(?:%s| %s( .+)?)"
                            .formatted(
                                    Phrases.anyOf("role-articles"),
                                    Phrases.anyOf("speaker-roles-among-others"),
                                    Phrases.anyOf("speaker-roles"),
                                    COUNTED,
                                    Phrases.anyOf("role-places")));
    private static final Pattern NOBODY =
            whole(
                    Phrases.anyOf("no-speakers")
                            + "( \\d+| [ivx]+| %s)?".formatted(Phrases.anyOf("number-words")));
    private static final Pattern SOUND =
            Pattern.compile(
                    "(?<!\\p{L})%s(?!\\p{L})".formatted(Phrases.anyOf("sounds")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\u00A0\\u202F:：()\\[\\]]+");

    /** An initial ends no sentence. */
    private static final Pattern SENTENCE =
            Pattern.compile(".*(?:[!?,;…]|(?<!(?:^|[\\s.])\\p{Lu}|[\\s.]\\p{Lu}h|\\s[JS]r)\\.)$");

    private static final Pattern NUMBER_AFTER = Pattern.compile(".*\\s\\p{N}+");

    /** Words within names that have no capital: {@code Ludwig van Beethoven, Ann and Ben}. */
    private static final Pattern SMALL =
            Pattern.compile(
                    "v[ao]n|de[rnlsi]?|d[aiou]|do?s|te[rn]|la|le|zu[rm]?|vo[mn]|af|av|e?l|a[ln]|bin|ibn|ben"
                        + "|y|e|i|und|and|et|och|og|en|[dl]['’]\\p{Lu}\\S*|\\p{Ll}{1,3}[-'’]\\p{Lu}\\S*");

    /** Scripts without capitals show a name by nothing but its length. */
    private static final Pattern WITHOUT_CAPITALS =
            Pattern.compile("[\\p{Lo}\\p{M}\\p{N} ]{1,8}|\\p{Lo}{1,8}(?:[·・‧]\\p{Lo}{1,8}){1,3}");

    /** A name of several words in such a script, where words have spaces between them. */
    private static final Pattern WORDS_WITHOUT_CAPITALS =
            Pattern.compile("[\\p{Lo}\\p{M}]{2,12}(?: [\\p{Lo}\\p{M}'’״׳־.-]{2,12}){1,2}");

    private PossibleName() {}

    private static Pattern whole(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands before a colon at the beginning of a line, where it could be a name. */
    static Optional<String> before(String line) {
        return SpeakerOpening.of(line)
                .map(SpeakerOpening::name)
                .filter(name -> isLabel(name) && !isNobody(name));
    }

    /** A role that stands for a name, such as <i>Speaker 1</i>. */
    static boolean isRole(String label) {
        return ROLE.matcher(label).matches();
    }

    /** A role that does so where others have names, such as <i>A woman in the third row</i>. */
    static boolean isRoleAmongOthers(String label) {
        return AMONG_OTHERS.matcher(label).matches();
    }

    /** What stands before colons and is nobody's name, such as <i>Note</i>. */
    static boolean isNobody(String label) {
        return NOBODY.matcher(label).matches();
    }

    /** One letter, such as the <i>I</i> of an interviewer. */
    static boolean isLetter(String label) {
        return label.length() == 1 && Character.isUpperCase(label.charAt(0));
    }

    static boolean isSound(String label) {
        return SOUND.matcher(label).find();
    }

    /** What has a number and is no role: a verse of the Bible, a chapter. */
    static boolean isCounted(String label) {
        return NUMBER_AFTER.matcher(label).matches() && !isRole(label) && !isRoleAmongOthers(label);
    }

    /** Whether words before a colon could be a name. */
    static boolean isLabel(String text) {
        return (isName(text) || WITHOUT_CAPITALS.matcher(text).matches()) && !isCounted(text);
    }

    /** The same in a conversation, where longer names in scripts without capitals stand too. */
    static boolean isLongLabel(String text) {
        return (isLabel(text) || WORDS_WITHOUT_CAPITALS.matcher(text).matches()) && !isNobody(text);
    }

    /**
     * Whether a short line could be nothing but a name, perhaps with words in brackets after it.
     */
    static boolean isNameWithAside(String text) {
        return isName(text)
                || SpeakerOpening.alone(text).filter(found -> isName(found.name())).isPresent();
    }

    /** Whether a short line could be nothing but a name: each word has a capital or is a number. */
    static boolean isName(String text) {
        String[] words = NO_LETTERS.matcher(text).replaceAll(" ").strip().split(" ", -1);
        if (words.length > MOST_WORDS
                || text.length() > LONGEST
                || SENTENCE.matcher(text).matches()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            int first = words[i].isEmpty() ? '-' : words[i].codePointAt(0);
            boolean fits = Character.isUpperCase(first) || (i > 0 && Character.isDigit(first));
            if (!fits && !(i > 0 && SMALL.matcher(words[i]).matches())) {
                return false;
            }
        }
        return !isNobody(words[0]);
    }
}
