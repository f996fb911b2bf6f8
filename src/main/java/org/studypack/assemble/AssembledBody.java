package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ContentDocument;
import org.studypack.book.PageDesign;
import org.studypack.template.Frame;

import java.util.List;

/**
 * What all packs with one selection share: the documents of the body, the contents page, their
 * pictures, and the cover, which may still be drawn. Nothing of a branch is in it.
 */
public final class AssembledBody {
    private final Frame frame;
    private final ContentDocument contents;
    private final List<ContentDocument> documents;
    private final List<Asset> pictures;
    private final ImagePaths paths;
    private final PageDesign design;
    private final Asset printCover;
    private final ScreenCover screenCover;

    AssembledBody(
            Frame frame,
            ContentDocument contents,
            List<ContentDocument> documents,
            List<Asset> pictures,
            ImagePaths paths,
            PageDesign design,
            Asset printCover,
            ScreenCover screenCover) {
        this.frame = frame;
        this.contents = contents;
        this.documents = List.copyOf(documents);
        this.pictures = List.copyOf(pictures);
        this.paths = paths;
        this.design = design;
        this.printCover = printCover;
        this.screenCover = screenCover;
    }

    Frame frame() {
        return frame;
    }

    ContentDocument contents() {
        return contents;
    }

    /** The documents of the body, in order. */
    public List<ContentDocument> documents() {
        return documents;
    }

    /** Those that the documents show. */
    List<Asset> pictures() {
        return pictures;
    }

    ImagePaths paths() {
        return paths;
    }

    PageDesign design() {
        return design;
    }

    Asset printCover() {
        return printCover;
    }

    ScreenCover screenCover() {
        return screenCover;
    }
}
