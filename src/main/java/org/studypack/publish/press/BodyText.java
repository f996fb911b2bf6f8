package org.studypack.publish.press;

import org.jspecify.annotations.Nullable;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.book.Wording;
import org.studypack.words.Hashes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Marks of what packs with one body say and show, whatever their pages are: equal for two packs
 * whose words and pictures are equal. May be used by several threads.
 */
final class BodyText {
    /** Digits that are kept; no two texts of one pack have the same by chance. */
    private static final int DIGITS = 16;

    private byte @Nullable [] body;

    /**
     * The mark of a pack.
     *
     * @param book whose body is the one that all packs share
     * @param pictures of that body
     */
    String mark(Book book, List<Asset> pictures) {
        MessageDigest digest = Hashes.digest();
        digest.update(body(book, pictures));
        add(Wording.of(book, Matter.FRONT, BodyText::isOnScreen), digest);
        return Hashes.text(digest.digest()).substring(0, DIGITS);
    }

    private synchronized byte[] body(Book book, List<Asset> pictures) {
        byte[] known = body;
        if (known == null) {
            MessageDigest digest = Hashes.digest();
            add(Wording.of(book, Matter.BODY, BodyText::isOnScreen), digest);
            pictures.forEach(picture -> digest.update(picture.bytes()));
            known = digest.digest();
            body = known;
        }
        return known;
    }

    private static void add(Wording words, MessageDigest digest) {
        add(words.flow(), digest);
        words.notes().forEach(note -> add(note, digest));
    }

    private static void add(List<String> words, MessageDigest digest) {
        digest.update(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** What print adds, and what stands on covers, follows from the design. */
    private static boolean isOnScreen(Element element) {
        return !MarkupRole.IN_PRINT.isOf(element) && !MarkupRole.COVER.isOf(element);
    }
}
