package org.studypack.assemble;

import org.studypack.assemble.CoverArtist.Cover;
import org.studypack.book.ContentDocument;
import org.studypack.book.NavigationPoint;
import org.studypack.pack.Image;
import org.studypack.template.Frame;

import java.util.List;

/**
 * What all packs with one selection share: the documents of the body and the cover. Nothing of a
 * branch is in it.
 */
public final class AssembledBody {
    private final Frame frame;
    private final List<ContentDocument> documents;
    private final List<Image> images;
    private final ImagePaths paths;
    private final Cover cover;

    AssembledBody(
            Frame frame,
            List<ContentDocument> documents,
            List<Image> images,
            ImagePaths paths,
            Cover cover) {
        this.frame = frame;
        this.documents = List.copyOf(documents);
        this.images = List.copyOf(images);
        this.paths = paths;
        this.cover = cover;
    }

    Frame frame() {
        return frame;
    }

    /** The documents of the body, in order. */
    public List<ContentDocument> documents() {
        return documents;
    }

    List<Image> images() {
        return images;
    }

    ImagePaths paths() {
        return paths;
    }

    Cover cover() {
        return cover;
    }

    /** What the table of contents lists. */
    List<NavigationPoint> navigation() {
        return documents.stream().flatMap(each -> each.navigation().stream()).toList();
    }
}
