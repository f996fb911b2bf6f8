package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageInlines;
import org.studypack.importing.foreign.note.BackLinks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the elements of a page that are pieces of running text, and calls of notes. */
final class LineElements {
    private static final String BACK = "a link of a note back to where it is called";

    private final PageContext page;
    private final Supplier<Origin> origin;
    private final RunningText text;
    private final PageWalk walk;

    /**
     * @param origin where the next block stands
     */
    LineElements(PageContext page, Supplier<Origin> origin, RunningText text, PageWalk walk) {
        this.page = page;
        this.origin = origin;
        this.text = text;
        this.walk = walk;
    }

    void read(Element element, int level) {
        Optional<String> call = page.notes().label(element);
        if (call.isPresent()) {
            page.unshown().takeOff(element.wholeText());
            text.open().add(new ForeignInline.Call(call.get()));
            return;
        }
        if (!text.isLine() && PageElements.holdsBlocks(element)) {
            walk.readChildren(element, level);
            return;
        }
        Optional<String> stated = page.language().stated(element);
        if (stated.isPresent() && !isAlone(element)) {
            List<ForeignInline> words = text.apart(() -> readShown(element, level)).within();
            PageInlines.addAround(new ForeignInline.InLanguage(stated.get(), words), text.open());
        } else {
            readShown(element, level);
        }
    }

    /** Whether an element stands for something and holds no words. */
    private static boolean isAlone(Element element) {
        return element.childNodeSize() == 0;
    }

    private void readShown(Element element, int level) {
        if (!isBackLink(element)) {
            PageInlines.add(element, text.open(), () -> walk.words(element, level).within());
        }
    }

    /** Whether a link only leads back from a note to its call; words of it are listed. */
    private boolean isBackLink(Element link) {
        BackLinks.Kind kind = new BackLinks(page.notes()).of(link);
        if (kind == BackLinks.Kind.BACK) {
            page.unshown().unread().add(new Unread(origin.get(), link.text().strip(), BACK));
        }
        if (kind == BackLinks.Kind.MARK) {
            page.unshown().takeOff(link.wholeText());
        }
        return kind != BackLinks.Kind.WORDS;
    }
}
