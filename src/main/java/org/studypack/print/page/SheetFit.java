package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.studypack.book.MarkupRole;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.SheetPlan.Room;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the pages of worksheets with lines to write on. It reads what each question takes off
 * worksheets that were laid out by themselves, and changes the manuscript that is then set: an EPUB
 * keeps the lines that were asked for.
 */
final class SheetFit {
    /** The attribute of what begins a further page, below the name. */
    static final String FURTHER = "data-further";

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
    private final QuestionRooms read;
    private final SheetLines lines;

    /** What stands above the first question of a further page: the name once more. */
    private final int nameAgain;

    private SheetFit(LaidOut laidOut, PageGeometry geometry, PdfBoxRenderer renderer) {
        this.laidOut = laidOut;
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.read = new QuestionRooms(laidOut, renderer);
        this.lines = new SheetLines(dotsPerPoint);
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
            answers.put(section.getAttribute("data-document"), SheetLines.answers(section));
        }
        for (Box section : sections(laidOut.roots().getFirst()).stream().skip(1).toList()) {
            List<Element> own =
                    answers.getOrDefault(
                            section.getElement().getAttribute("data-document"), List.of());
            fit.fit(section, own);
        }
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
        List<Box> questions = QuestionRooms.boxes(section, MarkupRole.QUESTION.word());
        if (questions.isEmpty() || questions.size() != answers.size()) {
            return;
        }
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            rooms.add(read.room(questions.get(i)));
        }
        PageBox page = laidOut.pageOf(questions.getFirst());
        int most = laidOut.heightOf(page) - FREE;
        int head = read.head(section, questions.getFirst());
        boolean takesRest = questions.stream().anyMatch(QuestionRooms::takesTheRest);
        Optional<List<List<Room>>> pages =
                questions.stream().anyMatch(this::goesOnBelowRest)
                        ? Optional.empty()
                        : planned(most, head, questions, rooms);
        if (pages.filter(each -> !each.getFirst().isEmpty()).isPresent()) {
            lines.change(answers, pages.get());
            return;
        }
        if (takesRest) {
            leave(answers, rooms.getFirst(), most, head);
            open(section, answers);
            return;
        }
        Optional<DividedRoom> first =
                pages.flatMap(
                        all ->
                                DividedRoom.of(
                                        rooms.getFirst(),
                                        QuestionRooms.below(questions),
                                        airy(most) - head));
        if (first.isPresent()) {
            begin(answers, first.get(), questions, rooms, most);
        } else {
            leave(answers, rooms.getFirst(), most, head);
            open(section, answers);
            pages.ifPresent(all -> lines.change(answers, all));
        }
    }

    /** Whether the page after the one that an answer takes has the rest of its question. */
    private boolean goesOnBelowRest(Box question) {
        return QuestionRooms.takesTheRest(question) && laidOut.pagesOf(question.getElement()) > 1;
    }

    /** A plan for each run of questions up to one that takes what its page has left. */
    private Optional<List<List<Room>>> planned(
            int most, int head, List<Box> questions, List<Room> rooms) {
        List<List<Room>> pages = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < questions.size(); i++) {
            boolean rest = QuestionRooms.takesTheRest(questions.get(i));
            if (rest || i == questions.size() - 1) {
                int above = begin == 0 ? head : nameAgain;
                Optional<List<List<Room>>> run =
                        planned(most, above, rooms.subList(begin, i + 1), rest);
                if (run.isEmpty()) {
                    return run;
                }
                pages.addAll(run.get());
                begin = i + 1;
            }
        }
        return Optional.of(pages);
    }

    /** With white above the foot, where that costs no page. */
    private Optional<List<List<Room>>> planned(int most, int head, List<Room> rooms, boolean rest) {
        Optional<List<List<Room>>> full = fitted(most, head, rooms, rest);
        return fitted(airy(most), head, rooms, rest)
                .filter(pages -> pages.size() == full.map(List::size).orElse(0))
                .filter(pages -> !pages.getFirst().isEmpty())
                .or(() -> full);
    }

    private Optional<List<List<Room>>> fitted(
            int height, int head, List<Room> rooms, boolean rest) {
        SheetPlan plan = new SheetPlan(height, head, nameAgain, rooms);
        return rest ? plan.fittedAboveRest() : plan.fitted();
    }

    private int airy(int most) {
        return most - (int) (PageGeometry.points(ABOVE_FOOT) * dotsPerPoint);
    }

    /**
     * Divides a first question that has no room below the heading, but has on a page of its own: a
     * page of a heading and a name is nothing to write on.
     */
    private void begin(
            List<Element> answers,
            DividedRoom first,
            List<Box> questions,
            List<Room> rooms,
            int most) {
        List<Room> rest = new ArrayList<>(rooms);
        rest.set(0, first.overleaf());
        Element answer = answers.getFirst();
        SheetLines.lines(answer).stream().limit(first.begun().lines()).forEach(answer::removeChild);
        planned(most, nameAgain, questions, rest).ifPresent(pages -> lines.change(answers, pages));
        lines.begin(answer, first.begun());
        SheetLines.question(answer).setAttribute(TallQuestions.TALL, "tall");
    }

    /** Leaves such a question without lines to the engine, which divides its table. */
    private static void leave(List<Element> answers, Room first, int most, int head) {
        if (first.height() <= most && head + first.height() > most) {
            SheetLines.question(answers.getFirst()).setAttribute(TallQuestions.TALL, "tall");
        }
    }

    /** Where the engine chooses the pages, all of them leave room for the name. */
    private void open(Box section, List<Element> answers) {
        if (laidOut.pagesOf(section.getElement()) > 1) {
            SheetLines.sheet(answers).setAttribute(OpenSheets.OPEN, "open");
        }
    }
}
