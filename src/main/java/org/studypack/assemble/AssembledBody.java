package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ContentDocument;
import org.studypack.book.PageDesign;
import org.studypack.template.Frame;

import java.util.List;

/**
 * What all packs with one selection share: the documents of the body, the contents page, their
 * pictures, and the EPUB's cover, which may still be drawn. Nothing of a branch is in it.
 */
public final class AssembledBody {
    private final Frame frame;
    private final ContentDocument contents;
    private final List<ContentDocument> documents;
    private final List<Asset> pictures;
    private final ImagePaths paths;
    private final PageDesign design;
    private final ScreenCover screenCover;
    private final boolean setsCode;

    AssembledBody(
            Frame frame,
            ContentDocument contents,
            List<ContentDocument> documents,
            List<Asset> pictures,
            ImagePaths paths,
            PageDesign design,
            ScreenCover screenCover) {
        this.frame = frame;
        this.contents = contents;
        this.documents = List.copyOf(documents);
        this.pictures = List.copyOf(pictures);
        this.paths = paths;
        this.design = design;
        this.screenCover = screenCover;
        this.setsCode = documents.stream().anyMatch(AssembledBody::hasCode);
    }

    private static boolean hasCode(ContentDocument document) {
        boolean[] found = new boolean[1];
        document.body().walk(e -> found[0] |= e.name().equals("code") || e.name().equals("pre"));
        return found[0];
    }

    /** Whether it has code, which is set in a typeface of its own. */
    boolean setsCode() {
        return setsCode;
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
    public List<Asset> pictures() {
        return pictures;
    }

    ImagePaths paths() {
        return paths;
    }

    PageDesign design() {
        return design;
    }

    ScreenCover screenCover() {
        return screenCover;
    }
}
