package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of front matter that open a book: title, note and contents, and the imprint where it
 * comes after them.
 *
 * @param closer those that can be set closer together, in order; none where there are no contents
 */
record OpeningSections(List<Element> closer, Optional<Element> note, Optional<Element> imprint) {
    OpeningSections {
        closer = List.copyOf(closer);
    }

    static OpeningSections of(Document document) {
        List<Element> opening = new ArrayList<>();
        Optional<Element> note = Optional.empty();
        Optional<Element> imprint = Optional.empty();
        boolean contents = false;
        NodeList all = document.getElementsByTagName("section");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element section) {
                switch (section.getAttribute("class")) {
                    case "titlepage", "titlepage masthead" -> opening.add(section);
                    case "note" -> {
                        opening.add(section);
                        note = Optional.of(section);
                    }
                    case "contents" -> {
                        opening.add(section);
                        contents = true;
                    }
                    case "imprint at-foot" ->
                            imprint = contents ? Optional.of(section) : Optional.empty();
                    default -> {}
                }
            }
        }
        return new OpeningSections(contents ? opening : List.of(), note, imprint);
    }

    /** Whether a document is the first of them. */
    boolean beginWith(String document) {
        return !closer.isEmpty()
                && closer.getFirst().getAttribute("data-document").equals(document);
    }

    /** How much of a note of two pages stands on the second, in dots; 0 where it is whole. */
    int remnant(LaidOut laidOut) {
        return note.filter(each -> laidOut.pagesOf(each) == 2)
                .flatMap(each -> box(each, laidOut))
                .map(box -> box.getAbsY() + box.getHeight() - second(box, laidOut))
                .orElse(0);
    }

    private static int second(Box box, LaidOut laidOut) {
        return laidOut.page(laidOut.pageAt(box.getAbsY()) + 1).getTop();
    }

    private static Optional<BlockBox> box(Element element, LaidOut laidOut) {
        return FoundBoxes.all(BlockBox.class, laidOut.roots()).stream()
                .filter(each -> element.equals(each.getElement()))
                .findFirst();
    }
}
