package org.studypack.epub;

import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Metadata;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.epub.NCXDocument;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Contributor;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Publication;
import org.studypack.book.reach.XmlText;

import java.io.IOException;
import java.util.List;

/**
 * The NCX as epublib makes it, and all that epublib is used for. It knows the files of EPUB 2 well,
 * of which an EPUB 3 has this one left, for old reading systems. Its model has no place for
 * anything of EPUB 3, and its writer neither keeps an order nor leaves the clock out, so all other
 * files are written by classes of ours; {@link NcxDocument} adds what it does not know here.
 */
final class EpublibNcx {
    private static final MediaType XHTML = new MediaType(Manifest.XHTML, "");

    private EpublibNcx() {}

    /** The file of a book's identifier, title, contributors and table of contents. */
    static byte[] of(Book book, LinkMap links) throws IOException {
        nl.siegmann.epublib.domain.Book model = new nl.siegmann.epublib.domain.Book();
        describe(book.publication(), model.getMetadata());
        for (ContentDocument document : book.documents()) {
            for (NavigationPoint point : document.navigation()) {
                model.getTableOfContents().addTOCReference(reference(point, links));
            }
        }
        return NCXDocument.createNCXResource(model).getData();
    }

    /** The scheme {@code uid} makes epublib write {@code dtb:uid}. */
    private static void describe(Publication publication, Metadata metadata) {
        Identifier identifier = new Identifier("uid", publication.identifier());
        identifier.setBookId(true);
        metadata.setIdentifiers(List.of(identifier));
        metadata.addTitle(XmlText.legal(publication.title()));
        for (Contributor contributor : publication.contributors()) {
            metadata.addAuthor(new Author(XmlText.legal(contributor.name())));
        }
    }

    private static TOCReference reference(NavigationPoint point, LinkMap links) {
        String[] target = links.target(point.target()).split("#", 2);
        Resource document = new Resource(target[0], new byte[0], target[0], XHTML);
        TOCReference reference =
                new TOCReference(XmlText.legal(point.label()), document, target[1]);
        point.children().forEach(child -> reference.addChildSection(reference(child, links)));
        return reference;
    }
}
