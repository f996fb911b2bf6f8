package org.studypack.importing.foreign.line;

import org.studypack.importing.wording.Phrases;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an item of a list is counted with, in any of the forms that people type: {@code 1.}, {@code
 * •}, {@code [1]}, {@code II.}, {@code Question 3 -}. Some are marks anywhere; most are marks only
 * within a list, or where one is expected, and would be text elsewhere.
 *
 * @param shape what is left of it without letters, numbers and spaces; of a bullet, the bullet
 * @param number the value; 0 for a bullet, and for words that are not read as a number
 * @param written as it stands, without the space after it; empty for a bullet
 * @param length how many characters it takes, with the white space after it
 */
public record ItemMark(Kind kind, String shape, int number, String written, int length) {
    /** Bullets that a keyboard has: people type one for the other. */
    private static final String TYPED = "-*+–—";

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String END = "(?:\\s+(?=\\S)|(?=[\\p{Lu}¿«“„]))";
    private static final String DIGITS = "([0-9０-９]{1,3})";
    private static final Pattern WORD_AND_NUMBER =
            Pattern.compile("(?iu:%s) ?\\d+[.:)]".formatted(Phrases.anyOf("question-number")));
    private static final int MOST_MISSING = 10;

    /** The forms, in the order in which they are looked for. */
    public enum Kind {
        BULLET(
                "^([-*+•◦‣▪▫●○■□⁃∙·✓➢→–—\uF0B7\uF0A7\uF0D8])\\s+(?=\\S)|^([•◦‣▪▫●○■⁃∙])(?=\\S)"
                        + "|^([o➤►▶❖◆])\\s+(?=\\S)"),
        BOX("^(?:\\[[ xX]?\\]|\\([ xX]?\\)|[☐☑☒])\\s*(?=\\S)"),
        LABEL(
                Pattern.compile(
                        "^(?:%s|(?-i:%s)(?=\\s?\\d{0,3}\\s?[:：]|\\d{1,3}[.)]))\\s?(?:%s\\s?(?:[-.:)–—]|(?=\\s))|(?:(%s)\\s?)?[:：]|(%s)(?=\\s))\\s+(?=\\S)"
                                .formatted(
                                        Phrases.anyOf("question-number"),
                                        Phrases.anyOf("question-letter"),
                                        DIGITS,
                                        Phrases.anyOf("number-words"),
                                        Phrases.anyOf("number-words")),
                        FLAGS)),
        SIGN("^(?:#|№|N[ro]\\.?|[Nn][º°])\\s?" + DIGITS + "[.:)]?" + END),
        PART("^\\d{1,3}\\." + DIGITS + "[.:)]?" + END),
        BRACKETS("^\\[" + DIGITS + "\\][.:]?" + END),
        DIGIT("^\\(?" + DIGITS + "\\*?(?:\\.\\)|\\.-|[.)°º:/．）]|\\s[-–—])" + END),
        CIRCLED("^([①-⑳])\\s*(?=\\S)"),
        ROMAN("^\\(?([IVX]{1,5})[.)]" + END),
        SMALL_ROMAN("^\\(?([ivx]{1,4})[.)]" + END),
        CAPITAL("^\\(?(\\p{Lu})(?:[.)]|\\s[-–—])" + END),
        LETTER("^\\(?(\\p{Ll})(?:[.)]|\\s[-–—])" + END);

        private final Pattern pattern;

        Kind(String pattern) {
            this(Pattern.compile(pattern));
        }

        Kind(Pattern pattern) {
            this.pattern = pattern;
        }

        private int value(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            return switch (this) {
                case LABEL, SIGN, PART, BRACKETS, DIGIT, CIRCLED -> Integer.parseInt(plain);
                case ROMAN, SMALL_ROMAN -> roman(plain.toUpperCase(Locale.ROOT));
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

    /** The marks with which words may be read to begin, likely ones first. */
    public static Stream<ItemMark> all(String text) {
        return Stream.of(Kind.values()).flatMap(kind -> of(text, kind).stream());
    }

    /** The mark with which words begin, of any kind, where a list is expected. */
    public static Optional<ItemMark> of(String text) {
        return all(text).findFirst();
    }

    /** The mark of one kind with which words begin, where a list is expected. */
    public static Optional<ItemMark> of(String text, Kind kind) {
        Matcher matcher = kind.pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String written = matcher.group().strip();
        return Optional.of(
                kind == Kind.BULLET
                        ? bullet(written, matcher.end())
                        : new ItemMark(
                                kind,
                                written.replaceAll("[\\p{N}\\p{L}\\s*]+", ""),
                                number(kind, matcher),
                                kind == Kind.BOX ? written : written.replace("*", ""),
                                matcher.end()));
    }

    private static ItemMark bullet(String written, int length) {
        String shape = TYPED.contains(written) ? TYPED : written;
        return new ItemMark(Kind.BULLET, shape, 0, "", length);
    }

    private static int number(Kind kind, Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> Optional.ofNullable(matcher.group(group)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(
                        text ->
                                Character.isLetter(text.charAt(0)) && kind == Kind.LABEL
                                        ? inWords(text)
                                        : kind.value(text))
                .orElse(0);
    }

    /** The value of a number in words. */
    private static int inWords(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String language : Phrases.languages()) {
            String words = Phrases.of(language, "number-words").orElse("");
            int index = List.of(words.split("\\|", -1)).indexOf(small);
            if (index >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    /** The mark with which a line begins that is one anywhere in a text. */
    static Optional<ItemMark> anywhere(String text) {
        Optional<ItemMark> bullet = of(text, Kind.BULLET).filter(ItemMark::isAnywhere);
        if (bullet.isEmpty()) {
            return numbered(text);
        }
        int end = bullet.get().length;
        return numbered(text.substring(end))
                .filter(mark -> mark.isLetter() && mark.shape.endsWith(")"))
                .map(mark -> mark.after(end))
                .or(() -> bullet);
    }

    private static Optional<ItemMark> numbered(String text) {
        return all(text).filter(mark -> mark.kind != Kind.BULLET && mark.isAnywhere()).findFirst();
    }

    /** A letter with a bracket after a bullet, {@code • a)}, is the mark alone. */
    private ItemMark after(int characters) {
        return new ItemMark(kind, shape, number, written, characters + length);
    }

    private boolean isAnywhere() {
        boolean spaced = length > written.length();
        return switch (kind) {
            case BULLET -> !shape.matches("[o➤►▶❖◆]");
            case DIGIT -> spaced && written.matches("\\(?\\d+[.)]");
            case LETTER, SMALL_ROMAN -> spaced && written.matches("\\(?\\p{L}+[.)]");
            case CAPITAL, ROMAN -> spaced && written.matches("\\(?\\p{L}+\\)");
            case LABEL -> WORD_AND_NUMBER.matcher(written).matches();
            case BOX, SIGN, PART, BRACKETS, CIRCLED -> false;
        };
    }

    /** Whether it is a letter or a Roman number, as names and sentences may begin. */
    public boolean isLetter() {
        return switch (kind) {
            case LETTER, SMALL_ROMAN, CAPITAL, ROMAN -> true;
            default -> false;
        };
    }

    /** Whether a wrapped sentence may bring it to the start of such a line. */
    public boolean isByChance(String line) {
        return kind != Kind.BULLET || line.startsWith("–") || line.startsWith("—");
    }

    /** Whether it is a bullet that a keyboard has. */
    public boolean isTyped() {
        return shape.equals(TYPED);
    }

    /** Whether it begins with a digit, as a date may. */
    public boolean isDigits() {
        return !written.isEmpty() && Character.isDigit(written.charAt(0));
    }

    /** What the marks of one list have in common. */
    public String list() {
        return switch (kind) {
            case BULLET -> shape;
            case LETTER, SMALL_ROMAN -> "a" + shape;
            case CAPITAL, ROMAN -> "A" + shape;
            case BOX -> "" + kind;
            default -> kind + shape;
        };
    }

    /** The same, where letters and Roman numbers are told from each other. */
    public String exactList() {
        return isLetter() ? kind + shape : list();
    }

    /** Whether it may be the first of a list: the letters of names, as in A. Smith, seldom are. */
    public boolean opens() {
        return !isLetter() || number == 1;
    }

    /** Whether it may stand after another in one list; numbers may be missing. */
    public boolean follows(ItemMark last) {
        boolean same = kind == last.kind && (hasOneShape() || shape.equals(last.shape));
        boolean uncounted = number == 0 || last.number == 0;
        boolean later = number > last.number && number <= last.number + MOST_MISSING;
        return same && (uncounted || later);
    }

    /** Whether it stands after another in one list and no number is missing. */
    public boolean isNextAfter(ItemMark last) {
        return follows(last) && (number == 0 || number == last.number + 1);
    }

    private boolean hasOneShape() {
        return kind == Kind.LABEL || kind == Kind.BOX;
    }

    /** Whether it is a number that no sentence begins with by chance. */
    public boolean isCounted() {
        return number > 0 && !isLetter();
    }

    /**
     * How an item is counted with it.
     *
     * @param model how another item of the list is counted; empty where there is none
     */
    public String itemNumber(String model) {
        if (number == 0) {
            return "";
        }
        return kind != Kind.PART && model.matches(".*\\d.*")
                ? model.replaceAll("\\d+", "" + number)
                : number + ".";
    }
}
