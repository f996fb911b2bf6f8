package org.studypack.book.reach;

import java.util.Set;
import java.util.regex.Pattern;

/** Where a reference of a book may lead. */
public final class References {
    /** Of addresses that a person follows, and no program by itself. */
    public static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The name of an element: nothing that could be taken for a path, an escape or a query. */
    private static final Pattern OWN_PART = Pattern.compile("#[^\\s\"'()<>\\\\/?%#\\p{Cntrl}]+");

    private static final Pattern FOLLOWED =
            Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}\\\\]*");

    /** No scheme, no host, no root, and no folder around. */
    private static final Pattern OWN_FILE =
            Pattern.compile("(?!/)(?!.*//)(?!(?:.*/)?\\.\\.(?:/|$))[^:\\\\\\p{Cntrl}]+");

    private References() {}

    /** Whether it is {@code #name}, an element of the same document. */
    static boolean isOwnPart(String reference) {
        return OWN_PART.matcher(reference).matches();
    }

    /** Whether a link may lead there, for a person to follow. */
    static boolean isFollowed(String reference) {
        return FOLLOWED.matcher(reference).matches();
    }

    /** Whether it can only be a file within the book's folder. */
    static boolean isOwnFile(String reference) {
        return OWN_FILE.matcher(reference).matches();
    }
}
