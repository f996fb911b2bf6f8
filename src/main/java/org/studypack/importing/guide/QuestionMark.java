package org.studypack.importing.guide;

import org.studypack.importing.wording.Phrases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question is counted with, in any of the forms that people type where a list of questions
 * is expected: {@code 1.)}, {@code [1]}, {@code II.}, {@code Question 3 -}. Much of it would be
 * text elsewhere.
 *
 * @param kind what the marks of one list have in common
 * @param number the value; 0 for a bullet, and for words that are not read as a number
 * @param length how many characters it takes, with the white space after it
 */
record QuestionMark(Kind kind, String shape, int number, int length) {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String END = "(?:\\s+(?=\\S)|(?=[\\p{Lu}¿«“„]))";
    private static final String DIGITS = "([0-9０-９]{1,3})";
    private static final int MOST_MISSING = 10;

    /** The forms, in the order in which they are looked for. */
    enum Kind {
        LABEL(
                Pattern.compile(
                        "^(?:%s|(?-i:%s)(?=\\s?\\d{0,3}\\s?[:：]|\\d{1,3}[.)]))\\s?(?:%s\\s?(?:[-.:)–—]|(?=\\s))|(?:%s)?\\s?[:：]|(?:%s)(?=\\s))\\s+(?=\\S)"
                                .formatted(
                                        Phrases.anyOf("question-number"),
                                        Phrases.anyOf("question-letter"),
                                        DIGITS,
                                        Phrases.anyOf("number-words"),
                                        Phrases.anyOf("number-words")),
                        FLAGS)),
        SIGN(Pattern.compile("^(?:#|№|N[ro]\\.?|[Nn][º°])\\s?" + DIGITS + "[.:)]?" + END)),
        PART(Pattern.compile("^\\d{1,3}\\." + DIGITS + "[.:)]?" + END)),
        BRACKETS(Pattern.compile("^\\[" + DIGITS + "\\][.:]?" + END)),
        DIGIT(Pattern.compile("^\\(?" + DIGITS + "(?:\\.\\)|\\.-|[.)°º:/．）]|\\s[-–—])" + END)),
        CIRCLED(Pattern.compile("^([①-⑳])\\s*(?=\\S)")),
        ROMAN(Pattern.compile("^([IVX]{1,5})[.)]" + END)),
        CAPITAL(Pattern.compile("^(\\p{Lu})[.)]" + END)),
        LETTER(Pattern.compile("^\\(?(\\p{Ll})[.)]" + END)),
        BOX(Pattern.compile("^(?:\\[[ xX]?\\]|[☐☑☒])\\s*(?=\\S)")),
        BULLET(Pattern.compile("^[o➤►▶❖◆-]\\s+(?=\\S)"));

        private final Pattern pattern;

        Kind(Pattern pattern) {
            this.pattern = pattern;
        }

        private int value(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            return switch (this) {
                case LABEL, SIGN, PART, BRACKETS, DIGIT, CIRCLED -> Integer.parseInt(plain);
                case ROMAN -> roman(plain);
                case CAPITAL, LETTER ->
                        plain.toLowerCase(Locale.ROOT).codePointAt(0) - first(plain) + 1;
                case BOX, BULLET -> 0;
            };
        }

        /** The first letter of the alphabet that a letter is of: Latin, Greek or Cyrillic. */
        private static int first(String letter) {
            int code = letter.toLowerCase(Locale.ROOT).codePointAt(0);
            return code >= 'а' ? 'а' : code >= 'α' ? 'α' : 'a';
        }

        private static int roman(String text) {
            int sum = 0;
            int last = 0;
            for (char digit : new StringBuilder(text).reverse().toString().toCharArray()) {
                int value = digit == 'I' ? 1 : digit == 'V' ? 5 : 10;
                sum += value < last ? -value : value;
                last = Math.max(last, value);
            }
            return sum;
        }
    }

    /** The mark with which words begin, of any kind. */
    static Optional<QuestionMark> of(String text) {
        return Stream.of(Kind.values()).flatMap(kind -> of(text, kind).stream()).findFirst();
    }

    static Optional<QuestionMark> of(String text, Kind kind) {
        Matcher matcher = kind.pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<String> digits =
                matcher.groupCount() > 0 ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
        String shape = matcher.group().strip().replaceAll("[\\p{N}\\p{L}\\s]+", "");
        return Optional.of(
                new QuestionMark(kind, shape, digits.map(kind::value).orElse(0), matcher.end()));
    }

    /** Whether it may be the first of a list: the letters of names, as in A. Smith, seldom are. */
    boolean opens() {
        return (kind != Kind.CAPITAL && kind != Kind.ROMAN && kind != Kind.LETTER) || number == 1;
    }

    /** Whether it may stand after another in one list; numbers may be missing. */
    boolean follows(QuestionMark last) {
        boolean same = kind == last.kind && (kind == Kind.LABEL || shape.equals(last.shape));
        boolean uncounted = number == 0 || last.number == 0;
        boolean later = number > last.number && number <= last.number + MOST_MISSING;
        return same && (uncounted || later);
    }

    /** Whether it is a number that no sentence begins with by chance. */
    boolean isCounted() {
        return number > 0 && kind != Kind.CAPITAL && kind != Kind.ROMAN && kind != Kind.LETTER;
    }

    /**
     * How an item is counted with it.
     *
     * @param model how another item of the list is counted; empty where there is none
     */
    String itemNumber(String model) {
        if (number == 0) {
            return "";
        }
        return model.matches(".*\\d.*") ? model.replaceAll("\\d+", "" + number) : number + ".";
    }
}
