package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.SheetPlan.Room;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Optional;

/** Reads what questions take off worksheets that were laid out. */
final class QuestionRooms {
    /**
     * The space and the rule above the notes of a page, in millimetres, as the style sheet has
     * them.
     */
    private static final double ABOVE_NOTES = 7;

    private final LaidOut laidOut;
    private final float dotsPerPoint;
    private final CssContext context;

    QuestionRooms(LaidOut laidOut, PdfBoxRenderer renderer) {
        this.laidOut = laidOut;
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.context = renderer.getSharedContext().newLayoutContextInstance();
    }

    /** What a question takes, and the lines it has. */
    Room room(Box question) {
        int top = top(question);
        int height = bottom(question) - top + notes(question);
        int before = spaceAbove(question);
        Optional<Box> answer =
                boxes(question, "answer").stream()
                        .filter(each -> !boxes(each, SheetLines.LINE).isEmpty())
                        .findFirst();
        if (answer.isEmpty()) {
            return new Room(before, height, 0, 0, /* elastic= */ false);
        }
        List<Box> lines = boxes(answer.get(), SheetLines.LINE);
        int pitch = lines.getFirst().getHeight();
        return new Room(
                before,
                height - lines.size() * pitch,
                lines.size(),
                pitch,
                !SheetLines.isOf(answer.get().getElement(), "grid"));
    }

    /**
     * What stands above the first question, and the space between, whichever page the engine put
     * that on.
     */
    int head(Box section, Box question) {
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

    /** What stands below the lines of the first question: notes of a leader, for instance. */
    static int below(List<Box> questions) {
        Box question = questions.getFirst();
        return boxes(question, "answer").stream()
                .flatMap(answer -> boxes(answer, SheetLines.LINE).stream())
                .mapToInt(line -> bottom(question) - line.getAbsY() - line.getHeight())
                .min()
                .orElse(0);
    }

    /** Whether a question has what is left of its page by itself. */
    static boolean takesTheRest(Box question) {
        return !boxes(boxes(question, "answer"), "fill").isEmpty();
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

    /** Where the first thing in a box begins, in dots. */
    private static int top(Box box) {
        return box.getChildren().stream().mapToInt(Box::getAbsY).min().orElse(box.getAbsY());
    }

    /** Where the lowest thing in a box ends, in dots. */
    private static int bottom(Box box) {
        return box.getChildren().stream()
                .mapToInt(each -> each.getAbsY() + each.getHeight())
                .max()
                .orElse(box.getAbsY());
    }

    /** The boxes directly in a box that are of a kind. */
    static List<Box> boxes(Box box, String kind) {
        return boxes(box.getChildren(), kind);
    }

    private static List<Box> boxes(List<Box> boxes, String kind) {
        return boxes.stream()
                .filter(
                        each ->
                                each.getElement() != null
                                        && SheetLines.isOf(each.getElement(), kind))
                .toList();
    }
}
