package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.Contributor;
import org.studypack.book.Matter;
import org.studypack.epub.Manifest.Item;
import org.studypack.epub.PackedBody.Packed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The navigation document and the NCX of a pack, for others whose front matter is cut in the same
 * way: they differ in the identifier, which the NCX names.
 */
final class PackedNavigation {
    private final Packed document;
    private final String ncxBefore;
    private final String ncxAfter;

    private PackedNavigation(Packed document, String ncxBefore, String ncxAfter) {
        this.document = document;
        this.ncxBefore = ncxBefore;
        this.ncxAfter = ncxAfter;
    }

    /**
     * All that reaches the two but the body, the contents page and the identifier.
     *
     * @param documents of the front matter
     */
    record Cut(
            List<String> documents,
            PageList pages,
            String title,
            String language,
            List<Contributor> contributors) {
        static Cut of(Book book, PageList pages) {
            return new Cut(
                    book.documents(Matter.FRONT)
                            .map(each -> each.id() + " " + each.kind() + " " + each.title())
                            .toList(),
                    pages,
                    book.publication().title(),
                    book.publication().language(),
                    book.publication().contributors());
        }
    }

    /** What was made for one pack; empty where the identifier is not in the NCX exactly once. */
    static Optional<PackedNavigation> of(
            Item document, OcfEntry entry, Item ncx, String identifier) {
        String text = new String(ncx.content(), StandardCharsets.UTF_8);
        int at = text.indexOf(identifier);
        if (at < 0 || at != text.lastIndexOf(identifier)) {
            return Optional.empty();
        }
        return Optional.of(
                new PackedNavigation(
                        new Packed(document.withoutContent(), entry),
                        text.substring(0, at),
                        text.substring(at + identifier.length())));
    }

    /** The navigation document. */
    Packed document() {
        return document;
    }

    /**
     * The NCX of a pack.
     *
     * @param identifier one that XML holds as it is
     */
    Item ncx(String identifier) {
        return NcxDocument.item(ncxBefore + identifier + ncxAfter);
    }

    /** Whether an identifier stands in XML as it is. */
    static boolean isPlain(String identifier) {
        return identifier.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>&\"'".indexOf(c) < 0);
    }
}
