package org.studypack.print.page;

import org.studypack.book.MarkupRole;
import org.studypack.print.page.SheetPlan.Room;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes the lines to write on of worksheets in a manuscript. */
final class SheetLines {
    /** The class of a line to write on. */
    static final String LINE = "line";

    private final float dotsPerPoint;

    SheetLines(float dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
    }

    /** The answer spaces of questions, in order; the question itself where it has none. */
    static List<Element> answers(Element section) {
        List<Element> answers = new ArrayList<>();
        for (Element question : children(section)) {
            if (MarkupRole.QUESTION.isIn(question.getAttribute("class"))) {
                answers.add(answer(question).orElse(question));
            }
        }
        return answers;
    }

    private static Optional<Element> answer(Element question) {
        return children(question).stream()
                .filter(each -> isOf(each, "answer") && !lines(each).isEmpty())
                .findFirst();
    }

    /** The lines of an answer space, in order. */
    static List<Element> lines(Element answer) {
        return children(answer).stream().filter(each -> isOf(each, LINE)).toList();
    }

    /** The question that an answer space belongs to. */
    static Element question(Element answer) {
        Element element = answer;
        while (!isOf(element, MarkupRole.QUESTION.word())) {
            element = (Element) element.getParentNode();
        }
        return element;
    }

    /** The worksheet that answer spaces belong to. */
    static Element sheet(List<Element> answers) {
        return (Element) question(answers.getFirst()).getParentNode();
    }

    /** Gives answer spaces the lines that were planned, page by page. */
    void change(List<Element> answers, List<List<Room>> pages) {
        int next = 0;
        for (List<Room> page : pages) {
            if (next > 0 && !page.isEmpty()) {
                question(answers.get(next)).setAttribute("data-top", "top");
                endNoPage(answers.get(next - 1));
                if (!OpenSheets.has(sheet(answers))) {
                    question(answers.get(next)).setAttribute(SheetFit.FURTHER, "further");
                }
            }
            for (Room room : page) {
                change(answers.get(next++), room);
            }
        }
    }

    /** An answer that takes the rest of its page ends it; a second end would leave a blank page. */
    private static void endNoPage(Element answer) {
        if (isOf(answer, "fill")) {
            answer.setAttribute("style", "page-break-after: auto");
        }
    }

    private void change(Element answer, Room room) {
        for (int i = lines(answer).size(); i < room.lines(); i++) {
            Element line = answer.getOwnerDocument().createElement("div");
            line.setAttribute("class", LINE);
            answer.appendChild(line);
        }
        if (room.elastic()) {
            String height = height(room.pitch());
            lines(answer).forEach(line -> line.setAttribute("style", height));
        }
    }

    /** Puts the lines of a first page above those of the further one. */
    void begin(Element answer, Room begun) {
        Element first = lines(answer).getFirst();
        for (int i = 0; i < begun.lines(); i++) {
            Element line = (Element) first.cloneNode(true);
            line.removeAttribute("style");
            if (begun.elastic()) {
                line.setAttribute("style", height(begun.pitch()));
            }
            answer.insertBefore(line, first);
        }
        Element overleaf = answer.getOwnerDocument().createElement("div");
        overleaf.setAttribute("data-top", "top");
        overleaf.setAttribute(SheetFit.FURTHER, "further");
        answer.insertBefore(overleaf, first);
    }

    private String height(int dots) {
        return String.format(Locale.ROOT, "height: %.3fpt", dots / dotsPerPoint);
    }

    /** Whether a class of an element is of a kind. */
    static boolean isOf(Element element, String kind) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(kind);
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (org.w3c.dom.Node each = element.getFirstChild();
                each != null;
                each = each.getNextSibling()) {
            if (each instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
