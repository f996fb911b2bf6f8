package org.studypack.print.page;

import org.studypack.book.Matter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

/**
 * Contents that go over their page by some lines are set tighter, with the title above them, where
 * that brings a page less; where it does not, they are set as they were. The style sheet says what
 * is tighter.
 */
final class TightContents {
    /** The attribute of sections that are set tighter. */
    private static final String MARK = "data-tight";

    /** As much of a page, about, is gained by it; contents that go over by more are left alone. */
    private static final double GAINED = 0.3;

    private final List<Element> marked = new ArrayList<>();

    /** The pages that were to become fewer. */
    private int before;

    /** Sets them tighter, or as they were; whether either. */
    boolean isChanged(EngineRun run, LaidOut laidOut) {
        if (laidOut.matter() != Matter.FRONT) {
            return false;
        }
        List<PageStretch> stretches = PageStretch.of(laidOut, laidOut.roots().getFirst());
        if (stretches.isEmpty()) {
            return false;
        }
        int pages = stretches.stream().mapToInt(PageStretch::pages).sum();
        return marked.isEmpty() ? mark(run, stretches, pages) : takeBack(pages);
    }

    private boolean mark(EngineRun run, List<PageStretch> stretches, int pages) {
        List<Element> sections = sections(run.manuscript().document());
        if (stretches.stream().noneMatch(each -> goesOver(each, sections))) {
            return false;
        }
        marked.addAll(sections);
        marked.forEach(each -> each.setAttribute(MARK, "tight"));
        before = pages;
        return true;
    }

    /** Once, after the layout that follows the mark. */
    private boolean takeBack(int pages) {
        boolean vain = pages >= before;
        before = Integer.MAX_VALUE;
        if (vain) {
            marked.forEach(each -> each.removeAttribute(MARK));
        }
        return vain;
    }

    private static boolean goesOver(PageStretch stretch, List<Element> sections) {
        return stretch.pages() > 1
                && stretch.onLastPage() <= GAINED * stretch.heightOfLast()
                && sections.stream()
                        .anyMatch(each -> stretch.id().equals(each.getAttribute("data-document")));
    }

    /** The contents and the title above them; none where there are no contents. */
    private static List<Element> sections(Document document) {
        List<Element> title = new ArrayList<>();
        List<Element> contents = new ArrayList<>();
        NodeList all = document.getElementsByTagName("section");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element section) {
                switch (section.getAttribute("class")) {
                    case "titlepage", "titlepage masthead" -> title.add(section);
                    case "contents" -> contents.add(section);
                    default -> {}
                }
            }
        }
        if (!contents.isEmpty()) {
            contents.addAll(title);
        }
        return contents;
    }
}
