package org.studypack.words;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names for files and ids from text. Letters of any script stay as they are. */
public final class Slug {
    /** The most code points of a slug. */
    public static final int LONGEST = 80;

    /**
     * The most bytes of a name in UTF-8, so that two names with a hyphen between them, an ending,
     * and what is put before them while a file is written fit into the 255 of most disks.
     */
    private static final int MOST_BYTES = 100;

    /** What Windows takes for a machine's part, whatever ending stands after it. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)con|prn|aux|nul|(?:com|lpt)[0-9\u00B9\u00B2\u00B3]");

    private static final Pattern ID = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}-]*");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int DOTLESS_I = 'ı';
    private static final Pattern WITHIN_A_WORD = Pattern.compile("['’ʼ\u00AD]");

    private Slug() {}

    /**
     * Lower-case words with hyphens between them; empty where the text has neither letter nor
     * digit.
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * As {@link #of(String)}, cut at the end of a word.
     *
     * @param longest the most code points
     */
    public static String of(String text, int longest) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String joined = WITHIN_A_WORD.matcher(small).replaceAll("");
        String slug = NOT_A_WORD.matcher(joined).replaceAll("-");
        return shorten(trim(slug), longest);
    }

    /**
     * A name for files, which {@linkplain #isFileName every disk takes}: as {@link #of(String)},
     * with a short hash of the text where nothing else is left.
     */
    public static String orHash(String text) {
        String slug = of(text);
        for (int longest = LONGEST; !fits(slug); longest--) {
            slug = of(text, longest);
        }
        if (DEVICE.matcher(slug).matches()) {
            return "pack-" + slug;
        }
        return slug.isEmpty() ? hash(text) : slug;
    }

    /**
     * As {@link #orHash}; one that is cut ends with a short hash of all of its words, so that names
     * which begin alike are told apart.
     */
    public static String distinct(String text) {
        String whole = of(text, text.length() + 1);
        if (whole.codePointCount(0, whole.length()) <= LONGEST && fits(whole)) {
            return orHash(text);
        }
        String ending = "-" + digits(whole);
        int longest = LONGEST - ending.length();
        while (!fits(of(text, longest) + ending)) {
            longest--;
        }
        return of(text, longest) + ending;
    }

    /** Whether a name is short enough for every disk, and nothing else to one of them. */
    public static boolean isFileName(String name) {
        return fits(name) && !DEVICE.matcher(name).matches();
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /**
     * The same for all names that a disk takes for one which takes capitals for small letters. Some
     * of them, as those of macOS, take <i>ß</i> for <i>ss</i> and a ligature for its letters.
     */
    public static String folded(String name) {
        return name.codePoints().mapToObj(Slug::folded).collect(Collectors.joining());
    }

    /** Small letters of the capitals, each by itself: a sigma knows no end of a word so. */
    private static String folded(int letter) {
        String itself = Character.toString(letter);
        return letter == DOTLESS_I
                ? itself
                : itself.toUpperCase(Locale.ROOT)
                        .codePoints()
                        .map(Character::toLowerCase)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /**
     * An id made from text.
     *
     * @param kind put before what does not begin with a letter, for instance {@code section}
     */
    public static String id(String text, String kind) {
        String slug = of(text);
        if (slug.isEmpty()) {
            return kind;
        }
        return isId(slug) ? slug : kind + "-" + slug;
    }

    /** Whether a text is an id: letters, digits and hyphens, beginning with a letter. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }

    private static String shorten(String slug, int longest) {
        if (slug.codePointCount(0, slug.length()) <= longest) {
            return slug;
        }
        String cut = slug.substring(0, slug.offsetByCodePoints(0, longest));
        int lastWord = cut.lastIndexOf('-');
        return trim(lastWord > 0 ? cut.substring(0, lastWord) : cut);
    }

    private static String hash(String text) {
        return "pack-" + digits(text);
    }

    private static String digits(String text) {
        byte[] hash = Hashes.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return Hashes.text(hash).substring(0, 8);
    }
}
