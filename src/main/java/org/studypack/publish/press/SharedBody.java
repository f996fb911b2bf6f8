package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.book.PageMap;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;

import java.util.List;
import java.util.Optional;

/**
 * What all packs with one selection share, made and checked once: the text of the body, its pages,
 * and its files in an EPUB. The selection names the design of the pages, so that one body has one
 * set of them, and every product that is printed is made of those.
 *
 * @param printed empty where print lacks characters of it
 * @param reported warnings that came of making it; each pack repeats them
 * @param pdfs those that are made with it
 * @param epubs likewise
 */
public record SharedBody(
        AssembledBody text,
        Optional<PrintedBody> printed,
        PackedBody packed,
        List<Diagnostic> reported,
        AlikeFiles pdfs,
        AlikeFiles epubs) {
    public SharedBody {
        reported = List.copyOf(reported);
    }

    SharedBody(
            AssembledBody text,
            Optional<PrintedBody> printed,
            PackedBody packed,
            List<Diagnostic> reported) {
        this(
                text,
                printed,
                packed,
                reported,
                new AlikeFiles(printed.map(PrintedBody::shared).orElse(0)),
                new AlikeFiles(packed.shared()));
    }

    /**
     * What other runs may use of it; empty where it is not whole, or something was reported of it.
     */
    Optional<KeptBody> kept() {
        return reported.isEmpty()
                ? printed.map(pages -> new KeptBody(pages, packed))
                : Optional.empty();
    }

    /** The pages of the body alone. */
    static PageMap pages(Optional<PrintedBody> printed) {
        return printed.map(PrintedBody::pageMap).orElse(PageMap.NONE);
    }
}
