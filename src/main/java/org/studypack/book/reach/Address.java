package org.studypack.book.reach;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as a browser reads it (URL Standard, § 4.4). A browser drops control characters and
 * spaces around an address, and tabs and line ends anywhere in it; so do we, before it is judged.
 */
final class Address {
    /** Of these a browser needs no slashes to leave its server, or they run. */
    private static final Pattern OUTWARD =
            Pattern.compile(
                    "(?is)(?:[/\\\\]{2}|(?:https?|wss?|ftp|file|javascript|vbscript|data|blob|filesystem):).*");

    /** Several addresses, or words among which one may be. */
    private static final Pattern OUTWARD_WITHIN =
            Pattern.compile(
                    "(?is)(?:.*[/\\\\]{2}|.*\\b(?:https?|wss?|ftp|file|javascript|vbscript|data|blob|filesystem):\\S).*");

    /** What a reader follows, and no program by itself. */
    private static final Pattern FOLLOWED =
            Pattern.compile("(?is)(?:https?://|ftp://|mailto:|tel:|sms:|geo:|urn:|doi:).*");

    private static final Pattern EMBEDDED =
            Pattern.compile(
                    "(?i)data:(?:image/(?:png|jpe?g|gif|webp)|font/\\w+|application/(?:x-)?font-[\\w-]+"
                        + "|application/vnd\\.ms-(?:opentype|fontobject))(?:;charset=utf-8)?;base64,[a-z0-9+/=\\s]*");

    private Address() {}

    /** Without what a browser drops. */
    static String read(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && written.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && written.charAt(end - 1) <= ' ') {
            end--;
        }
        String address = written.substring(start, end);
        return address.indexOf('\t') >= 0
                        || address.indexOf('\n') >= 0
                        || address.indexOf('\r') >= 0
                ? address.replaceAll("[\t\n\r]", "")
                : address;
    }

    /** Whether a reader follows it, where it is that of a link. */
    static boolean isFollowed(String address) {
        return FOLLOWED.matcher(address).matches();
    }

    /** Whether it is a picture or a typeface itself; no drawing, which could refer to others. */
    static boolean isEmbedded(String address) {
        return EMBEDDED.matcher(address).matches();
    }

    /** Whether a text would lead out, if it were an address. */
    static boolean isOutward(String text) {
        return OUTWARD.matcher(read(text)).matches() && !isEmbedded(read(text));
    }

    /** Whether there is something in a text that would lead out, if it were an address. */
    static boolean hasOutward(String text) {
        boolean plain = text.indexOf(':') < 0 && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
        return !plain && OUTWARD_WITHIN.matcher(read(text)).matches() && !isEmbedded(read(text));
    }

    /**
     * Whether it is relative and stays in the container. There are thousands of them.
     *
     * @param file the path in the container of the file that has it
     * @param address as {@link #read} gives it
     */
    static boolean isInside(String file, String address) {
        int end = end(address);
        if (end < 0 || address.startsWith("/")) {
            return false;
        }
        int depth = depth(file);
        for (int start = 0; start < end && depth >= 0; ) {
            int slash = address.indexOf('/', start);
            int stop = slash < 0 || slash > end ? end : slash;
            depth += step(address.substring(start, stop));
            start = stop + 1;
        }
        return depth >= 0;
    }

    private static int depth(String file) {
        int depth = 0;
        for (int at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }

    /** Where the path ends; below 0 where there is a scheme, or a sign that could be taken so. */
    private static int end(String address) {
        boolean first = true;
        for (int at = 0; at < address.length(); at++) {
            switch (address.charAt(at)) {
                case '#', '?' -> {
                    return at;
                }
                case '/' -> first = false;
                case ':' -> {
                    if (first) {
                        return -1;
                    }
                }
                case '\\' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return address.length();
    }

    private static int step(String name) {
        if (!name.isEmpty() && name.charAt(0) != '.' && name.charAt(0) != '%') {
            return 1;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "..", "%2e%2e", ".%2e", "%2e." -> -1;
            case "", ".", "%2e" -> 0;
            default -> 1;
        };
    }
}
