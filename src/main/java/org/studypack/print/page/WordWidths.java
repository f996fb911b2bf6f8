package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.FSFont;

import org.studypack.print.line.LineBreaks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the words of elements, each from one place where a line may end to the next. */
final class WordWidths {
    /** What stands for the call of a footnote, which has its number only once it is laid out. */
    private static final String CALL = "00";

    private final LayoutContext context;
    private final SharedContext shared;
    private final Map<Run, Integer> known = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** The run that was reached. */
    private int at;

    /** Where that begins in the text. */
    private int from;

    /** Text of one font. */
    private record Run(FSFont font, String text) {}

    WordWidths(LayoutContext context) {
        this.context = context;
        this.shared = context.getSharedContext();
    }

    /** The width of the widest word in an element, in dots; 0 where there is none. */
    int widest(Element element) {
        text.setLength(0);
        runs.clear();
        at = 0;
        from = 0;
        collect(element, shared.getStyle(element));
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text.toString());
        int widest = 0;
        int next = 0;
        for (int start = 0; start < text.length(); start = next) {
            int end = breaks.next();
            next = end == BreakIterator.DONE ? text.length() : end;
            widest = Math.max(widest, width(start, next));
        }
        return widest;
    }

    private void collect(Element parent, CalculatedStyle style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Text run -> add(style, run.getData());
                case Element element -> collectIn(element, style);
                default -> {}
            }
        }
    }

    private void collectIn(Element element, CalculatedStyle around) {
        CalculatedStyle style = shared.getStyle(element);
        if (style.isFootnote()) {
            add(around, CALL);
        } else if (element.getTagName().equals("br")) {
            add(around, " ");
        } else if (!style.isDisplayNone()) {
            collect(element, style);
        }
    }

    private void add(CalculatedStyle style, String data) {
        runs.add(new Run(style.getFSFont(context), data));
        text.append(data);
    }

    /** Asked from the beginning of the text to its end, so that each run is looked at once. */
    private int width(int start, int end) {
        int width = 0;
        while (at < runs.size()) {
            Run run = runs.get(at);
            int to = from + run.text.length();
            String part = run.text.substring(Math.max(start - from, 0), Math.min(end, to) - from);
            width += known.computeIfAbsent(new Run(run.font, word(part)), this::measured);
            if (to > end) {
                break;
            }
            from = to;
            at++;
        }
        return width;
    }

    /** A word with the space after it, which the engine counts where a line may end there. */
    private static String word(String part) {
        String word = part.strip();
        return part.stripTrailing().length() < part.length() && !word.isEmpty() ? word + " " : word;
    }

    private int measured(Run run) {
        return shared.getTextRenderer().getWidth(context.getFontContext(), run.font, run.text);
    }
}
