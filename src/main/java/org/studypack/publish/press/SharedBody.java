package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.book.PageMap;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;
import org.studypack.print.imposed.PlainContents;

import java.util.List;
import java.util.Optional;

/**
 * What all packs with one selection share, made and checked once: the text of the body, its pages,
 * and its files in an EPUB. The selection names the design and the paper of the pages; a body has
 * further pages of it where a product is made of smaller ones.
 *
 * @param printed empty where print lacks characters of it
 * @param halves pages half as large; empty where no product needs them, or the body's own are
 * @param cards its questions on cards; empty where no product needs them, or there is no question
 * @param reported warnings that came of making it; each pack repeats them
 * @param drawn what its pages draw on sheets, once they were imposed
 * @param pdfs those that are made with it
 * @param epubs likewise
 * @param words what packs with it say
 */
public record SharedBody(
        AssembledBody text,
        Optional<PrintedBody> printed,
        Optional<SetBody> halves,
        Optional<PackPages> cards,
        PackedBody packed,
        List<Diagnostic> reported,
        PlainContents drawn,
        AlikeFiles pdfs,
        AlikeFiles epubs,
        BodyText words) {
    public SharedBody {
        reported = List.copyOf(reported);
    }

    SharedBody(
            AssembledBody text,
            Optional<PrintedBody> printed,
            Optional<SetBody> halves,
            Optional<PackPages> cards,
            PackedBody packed,
            List<Diagnostic> reported) {
        this(
                text,
                printed,
                halves,
                cards,
                packed,
                reported,
                new PlainContents(),
                new AlikeFiles(printed.map(PrintedBody::shared).orElse(0)),
                new AlikeFiles(packed.shared()),
                new BodyText());
    }

    /**
     * What other runs may use of it; empty where it is not whole, or something was reported of it.
     */
    Optional<KeptBody> kept() {
        return reported.isEmpty()
                ? printed.map(pages -> new KeptBody(pages, halves.map(SetBody::printed), packed))
                : Optional.empty();
    }

    /** The pages of the body alone. */
    static PageMap pages(Optional<PrintedBody> printed) {
        return printed.map(PrintedBody::pageMap).orElse(PageMap.NONE);
    }
}
