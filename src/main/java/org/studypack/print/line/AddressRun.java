package org.studypack.print.line;

import java.util.ArrayList;
import java.util.List;

/**
 * An address within a text: of the web, or a path of files. It is read sign by sign, so that a line
 * may end after its {@code /} and {@code -} only, and no hyphen is put into it.
 *
 * @param start of its first character
 * @param end after its last
 */
public record AddressRun(int start, int end) {
    /** A path is that long; what is shorter is {@code and/or}. */
    private static final int SHORTEST_PATH = 20;

    /** The addresses of a text, in order. */
    public static List<AddressRun> in(CharSequence text) {
        List<AddressRun> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                AddressRun run = from(text, at);
                if (run.isAddress(text)) {
                    found.add(run);
                }
                at = run.end;
            }
        }
        return found;
    }

    /** What has no space from an index on, be it an address or not. */
    static AddressRun from(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new AddressRun(start, end);
    }

    boolean isAddress(CharSequence text) {
        int slashes = 0;
        for (int i = start; i < end; i++) {
            slashes += text.charAt(i) == '/' ? 1 : 0;
            if (i > start + 1 && text.charAt(i) == '/' && isScheme(text, i)) {
                return true;
            }
        }
        return (slashes > 1 && end - start >= SHORTEST_PATH) || isWww(text, start, end);
    }

    private static boolean isScheme(CharSequence text, int slash) {
        return text.charAt(slash - 1) == '/' && text.charAt(slash - 2) == ':';
    }

    private static boolean isWww(CharSequence text, int start, int end) {
        return end - start > 4 && text.subSequence(start, start + 4).toString().equals("www.");
    }

    /** Whether a line may end within this address before a character of it. */
    static boolean breaks(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean afterSlash = before == '/' && after != '/' && !endsScheme(text, at);
        return afterSlash || (before == '-' && after != '-');
    }

    private static boolean endsScheme(CharSequence text, int at) {
        return at > 2 && isScheme(text, at - 1);
    }
}
