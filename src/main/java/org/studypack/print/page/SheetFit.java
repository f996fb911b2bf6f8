package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.studypack.book.MarkupRole;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.SheetPlan.Room;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the pages of worksheets with lines to write on. It reads what each question takes off
 * worksheets that were laid out by themselves, and changes the manuscript that is then set: an EPUB
 * keeps the lines that were asked for.
 */
final class SheetFit {
    private static final String LINE = "line";

    /** The attribute of what begins a further page, below the name. */
    static final String FURTHER = "data-further";

    /**
     * The space and the rule above the notes of a page, in millimetres, as the style sheet has
     * them.
     */
    private static final double ABOVE_NOTES = 7;

    /**
     * So many dots of a page stay free: one that is full to the last dot is too full for the
     * engine.
     */
    private static final int FREE = 16;

    /**
     * The white between the last line and the foot of the sheet, in millimetres, where it costs no
     * page: a hand that writes on that line, and an eye that looks for who made the sheet.
     */
    static final double ABOVE_FOOT = 5.5;

    private final LaidOut laidOut;
    private final float dotsPerPoint;
    private final CssContext context;

    /** What stands above the first question of a further page: the name once more. */
    private final int nameAgain;

    private SheetFit(LaidOut laidOut, PageGeometry geometry, PdfBoxRenderer renderer) {
        this.laidOut = laidOut;
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.nameAgain = (int) Math.ceil(geometry.nameAgain() * dotsPerPoint);
    }

    /**
     * Gives the questions of a manuscript their lines.
     *
     * @param laidOut its worksheets alone, after one that is not looked at
     */
    static void fit(
            Manuscript manuscript,
            LaidOut laidOut,
            PageGeometry geometry,
            PdfBoxRenderer renderer) {
        SheetFit fit = new SheetFit(laidOut, geometry, renderer);
        Map<String, List<Element>> answers = new HashMap<>();
        for (Element section : manuscript.sections()) {
            answers.put(section.getAttribute("data-document"), answers(section));
        }
        for (Box section : sections(laidOut.roots().getFirst()).stream().skip(1).toList()) {
            List<Element> own =
                    answers.getOrDefault(
                            section.getElement().getAttribute("data-document"), List.of());
            fit.fit(section, own);
        }
    }

    /** The answer spaces of questions, in order; the question itself where it has none. */
    private static List<Element> answers(Element section) {
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

    private static List<Element> lines(Element answer) {
        return children(answer).stream().filter(each -> isOf(each, LINE)).toList();
    }

    private static boolean isOf(Element element, String kind) {
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

    private static List<Box> sections(Box box) {
        List<Box> sections = new ArrayList<>();
        for (Box child : box.getChildren()) {
            Element element = child.getElement();
            if (element != null && element.hasAttribute("data-document")) {
                sections.add(child);
            } else {
                sections.addAll(sections(child));
            }
        }
        return sections;
    }

    private void fit(Box section, List<Element> answers) {
        List<Box> questions = boxes(section, MarkupRole.QUESTION.word());
        if (questions.isEmpty() || questions.size() != answers.size()) {
            return;
        }
        if (questions.stream().anyMatch(SheetFit::takesTheRest)) {
            open(section, answers);
            return;
        }
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            rooms.add(room(questions.get(i)));
        }
        PageBox page = laidOut.pageOf(questions.getFirst());
        int most = laidOut.heightOf(page) - FREE;
        int head = head(section, questions.getFirst());
        Optional<List<List<Room>>> pages = planned(most, head, rooms);
        if (pages.filter(each -> !each.getFirst().isEmpty()).isPresent()) {
            change(answers, pages.get());
            return;
        }
        Optional<DividedRoom> first =
                pages.flatMap(
                        all ->
                                DividedRoom.of(
                                        rooms.getFirst(), below(questions), airy(most) - head));
        if (first.isPresent()) {
            begin(answers, first.get(), rooms, most);
        } else {
            leave(answers, rooms.getFirst(), most, head);
            open(section, answers);
            pages.ifPresent(all -> change(answers, all));
        }
    }

    /** With white above the foot, where that costs no page. */
    private Optional<List<List<Room>>> planned(int most, int head, List<Room> rooms) {
        Optional<List<List<Room>>> full = new SheetPlan(most, head, nameAgain, rooms).fitted();
        return new SheetPlan(airy(most), head, nameAgain, rooms)
                .fitted()
                .filter(pages -> pages.size() == full.map(List::size).orElse(0))
                .filter(pages -> !pages.getFirst().isEmpty())
                .or(() -> full);
    }

    private int airy(int most) {
        return most - (int) (PageGeometry.points(ABOVE_FOOT) * dotsPerPoint);
    }

    /**
     * What stands above the first question, and the space between, whichever page the engine put
     * that on.
     */
    private int head(Box section, Box question) {
        PageBox page = laidOut.pageOf(question);
        Optional<Box> before =
                section.getChildren().stream()
                        .takeWhile(each -> !each.equals(question))
                        .filter(each -> each.getHeight() > 0)
                        .reduce((first, second) -> second)
                        .filter(each -> !laidOut.pageOf(each).equals(page));
        return before.map(
                        each -> bottom(each) - laidOut.pageOf(each).getTop() + spaceAbove(question))
                .orElseGet(() -> top(question) - page.getTop());
    }

    /**
     * Divides a first question that has no room below the heading, but has on a page of its own: a
     * page of a heading and a name is nothing to write on.
     */
    private void begin(List<Element> answers, DividedRoom first, List<Room> rooms, int most) {
        List<Room> rest = new ArrayList<>(rooms);
        rest.set(0, first.overleaf());
        Element answer = answers.getFirst();
        lines(answer).stream().limit(first.begun().lines()).forEach(answer::removeChild);
        planned(most, nameAgain, rest).ifPresent(pages -> change(answers, pages));
        begin(answer, first.begun());
        question(answer).setAttribute(Oversize.TALL, "tall");
    }

    /** Leaves such a question without lines to the engine, which divides its table. */
    private static void leave(List<Element> answers, Room first, int most, int head) {
        if (first.height() <= most && head + first.height() > most) {
            question(answers.getFirst()).setAttribute(Oversize.TALL, "tall");
        }
    }

    /** Puts the lines of a first page above those of the further one. */
    private void begin(Element answer, Room begun) {
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
        overleaf.setAttribute(FURTHER, "further");
        answer.insertBefore(overleaf, first);
    }

    /** What stands below the lines of the first question: notes of a leader, for instance. */
    private static int below(List<Box> questions) {
        Box question = questions.getFirst();
        return boxes(question, "answer").stream()
                .flatMap(answer -> boxes(answer, LINE).stream())
                .mapToInt(line -> bottom(question) - line.getAbsY() - line.getHeight())
                .min()
                .orElse(0);
    }

    /** Where the engine chooses the pages, all of them leave room for the name. */
    private void open(Box section, List<Element> answers) {
        if (laidOut.pagesOf(section.getElement()) > 1) {
            sheet(answers).setAttribute(OpenSheets.OPEN, "open");
        }
    }

    private static Element sheet(List<Element> answers) {
        return (Element) question(answers.getFirst()).getParentNode();
    }

    /** Whether a question has what is left of its page by itself. */
    private static boolean takesTheRest(Box question) {
        return !boxes(boxes(question, "answer"), "fill").isEmpty();
    }

    private Room room(Box question) {
        int top = top(question);
        int height = bottom(question) - top + notes(question);
        int before = spaceAbove(question);
        Optional<Box> answer =
                boxes(question, "answer").stream()
                        .filter(each -> !boxes(each, LINE).isEmpty())
                        .findFirst();
        if (answer.isEmpty()) {
            return new Room(before, height, 0, 0, /* elastic= */ false);
        }
        List<Box> lines = boxes(answer.get(), LINE);
        int pitch = lines.getFirst().getHeight();
        return new Room(
                before,
                height - lines.size() * pitch,
                lines.size(),
                pitch,
                !isOf(answer.get().getElement(), "grid"));
    }

    /** The space above a question, which it does not have where it begins a page. */
    private int spaceAbove(Box question) {
        return (int)
                question.getStyle()
                        .getFloatPropertyProportionalHeight(
                                CSSName.MARGIN_TOP, question.getContainingBlockWidth(), context);
    }

    /** What the notes of a question take at the foot of its page. */
    private int notes(Box question) {
        int notes = 0;
        for (Box note : laidOut.roots().subList(1, laidOut.roots().size())) {
            if (calls(question.getElement(), note.getElement().getAttribute("id"))) {
                notes += note.getHeight();
            }
        }
        return notes == 0 ? 0 : notes + (int) (PageGeometry.points(ABOVE_NOTES) * dotsPerPoint);
    }

    private static boolean calls(Element question, String note) {
        NodeList links = question.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            if (((Element) links.item(i)).getAttribute("href").equals("#" + note)) {
                return true;
            }
        }
        return false;
    }

    private static int top(Box box) {
        return box.getChildren().stream().mapToInt(Box::getAbsY).min().orElse(box.getAbsY());
    }

    private static int bottom(Box box) {
        return box.getChildren().stream()
                .mapToInt(each -> each.getAbsY() + each.getHeight())
                .max()
                .orElse(box.getAbsY());
    }

    private static List<Box> boxes(Box box, String kind) {
        return boxes(box.getChildren(), kind);
    }

    private static List<Box> boxes(List<Box> boxes, String kind) {
        return boxes.stream()
                .filter(each -> each.getElement() != null && isOf(each.getElement(), kind))
                .toList();
    }

    private void change(List<Element> answers, List<List<Room>> pages) {
        int next = 0;
        for (List<Room> page : pages) {
            if (next > 0 && !page.isEmpty()) {
                question(answers.get(next)).setAttribute("data-top", "top");
                if (!OpenSheets.has(sheet(answers))) {
                    question(answers.get(next)).setAttribute(FURTHER, "further");
                }
            }
            for (Room room : page) {
                change(answers.get(next++), room);
            }
        }
    }

    private static Element question(Element answer) {
        Element element = answer;
        while (!isOf(element, MarkupRole.QUESTION.word())) {
            element = (Element) element.getParentNode();
        }
        return element;
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

    private String height(int dots) {
        return String.format(Locale.ROOT, "height: %.3fpt", dots / dotsPerPoint);
    }
}
