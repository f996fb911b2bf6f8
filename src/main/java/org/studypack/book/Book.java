package org.studypack.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A publication, ready to be printed and to be packed as an EPUB.
 *
 * @param documents the spine, front matter first; the first is the cover
 * @param images what the documents show
 * @param cover the cover as a JPEG for the EPUB, 1600 by 2560 pixels; the cover document shows it
 *     by its path
 * @param printCover what print shows in its place: SVG or raster, made for the page's proportions
 *     where we draw it
 * @param screenStyle CSS for e-readers
 * @param printStyle CSS for print; it builds on rules that print makes of the design
 * @param design how print's pages are laid out
 * @param notesLinks whether print shows the addresses of links that lead out of the book
 * @param heads what print shows in the heads of worksheets
 */
public record Book(
        Publication publication,
        List<ContentDocument> documents,
        List<Asset> images,
        Asset cover,
        Asset printCover,
        String screenStyle,
        String printStyle,
        PageDesign design,
        boolean notesLinks,
        PageHeads heads,
        NavigationLabels labels) {

    public Book {
        documents = List.copyOf(documents);
        images = List.copyOf(images);
    }

    /** The same book with another cover on screens. */
    public Book withCover(Asset picture) {
        return with(documents, picture, notesLinks);
    }

    /** The same book with other documents. */
    public Book withDocuments(List<ContentDocument> others) {
        return with(others, cover, notesLinks);
    }

    /** The same book with documents in which the addresses of links stand already. */
    public Book withNoted(List<ContentDocument> noted) {
        return with(noted, cover, /* notes= */ false);
    }

    private Book with(List<ContentDocument> others, Asset picture, boolean notes) {
        return new Book(
                publication,
                others,
                images,
                picture,
                printCover,
                screenStyle,
                printStyle,
                design,
                notes,
                heads,
                labels);
    }

    /** Those documents of one matter that print has, in order. */
    public Stream<ContentDocument> printed(Matter matter) {
        return documents(matter).filter(ContentDocument::isPrinted);
    }

    /** The documents of one matter, in order. */
    public Stream<ContentDocument> documents(Matter matter) {
        return documents.stream().filter(document -> document.kind().matter() == matter);
    }
}
