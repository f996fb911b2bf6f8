package org.studypack.source.markdown;

import org.studypack.book.reach.References;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where links may lead: out of the book by http, https or mailto. */
public final class Links {
    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private Links() {}

    /** What is wrong with a link that leaves the book, as a hint; empty where nothing is. */
    public static Optional<String> flaw(String destination) {
        if (!hasScheme(destination)) {
            return Optional.of(
                    destination.contains(".md")
                            ? "write `#` and the id of the section"
                            : "write a whole address with `https://`, or `#` and the id of a piece"
                                    + " of the pack");
        }
        String scheme = destination.substring(0, destination.indexOf(':')).toLowerCase(Locale.ROOT);
        if (!References.SCHEMES.contains(scheme)) {
            return Optional.of("links are http, https or mailto");
        }
        return isWhole(destination, scheme)
                ? Optional.empty()
                : Optional.of("the address is not well formed");
    }

    static boolean hasScheme(String destination) {
        return SCHEME.matcher(destination).matches();
    }

    /** Replaces percent signs with what they stand for, where they stand for something. */
    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static boolean isWhole(String destination, String scheme) {
        try {
            URI uri = new URI(destination);
            return scheme.equals("mailto") ? destination.contains("@") : uri.getAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
