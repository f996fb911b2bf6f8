package org.studypack.epub;

import nl.siegmann.epublib.domain.Author;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Metadata;
import nl.siegmann.epublib.domain.TOCReference;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Contributor;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Publication;

import java.util.List;

/**
 * A book in epublib's model: resources, spine and table of contents, from which the NCX is made.
 * What EPUB 3 adds has no place in that model; {@link PackageDocument} takes it from the book.
 */
final class EpublibBook {
    private EpublibBook() {}

    static nl.siegmann.epublib.domain.Book of(Book book, LinkMap links, Manifest manifest) {
        nl.siegmann.epublib.domain.Book model = new nl.siegmann.epublib.domain.Book();
        describe(book.publication(), model.getMetadata());
        manifest.items().forEach(item -> model.getResources().add(item.resource()));
        for (ContentDocument document : book.documents()) {
            model.getSpine().addResource(manifest.at(links.path(document.id())));
            document.navigation().stream()
                    .map(point -> reference(point, links, manifest))
                    .forEach(model.getTableOfContents()::addTOCReference);
        }
        return model;
    }

    /** The scheme {@code uid} makes epublib write {@code dtb:uid}. */
    private static void describe(Publication publication, Metadata metadata) {
        Identifier identifier = new Identifier("uid", publication.identifier());
        identifier.setBookId(true);
        metadata.setIdentifiers(List.of(identifier));
        metadata.addTitle(XmlText.legal(publication.title()));
        metadata.setLanguage(publication.language());
        for (Contributor contributor : publication.contributors()) {
            metadata.addAuthor(new Author(XmlText.legal(contributor.name())));
        }
    }

    private static TOCReference reference(NavigationPoint point, LinkMap links, Manifest manifest) {
        String[] target = links.target(point.target()).split("#", 2);
        TOCReference reference =
                new TOCReference(XmlText.legal(point.label()), manifest.at(target[0]), target[1]);
        point.children()
                .forEach(child -> reference.addChildSection(reference(child, links, manifest)));
        return reference;
    }
}
