package org.studypack.print.line;

import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

import org.studypack.print.face.TypeCase;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads fitted lines over their measure. What a line is too short or too long by is shared by its
 * letters and its spaces as {@link TotalFit} counted on. Letters take no more than their give, but
 * in a line that is too wide by far: there they take up to three times that.
 *
 * @param space how wide a space of the block is
 * @param give how much closer or further apart its letters can be set
 */
record LineSpread(LayoutContext context, float space, float give) {
    private static final float MOST_GIVE = 3;

    /** How much faster letters move apart than spaces in a line that is too wide. */
    private static final float STRAINED = 1.6f;

    static LineSpread of(BlockBox block, LayoutContext context, TypeCase types) {
        FontStack stack = new FontStack((PdfBoxFSFont) block.getStyle().getFSFont(context), types);
        return new LineSpread(
                context, stack.width(" ").orElse(stack.size() / 4), stack.size() * FontStack.GIVE);
    }

    /** Justifies a line of text that is at its tightest. */
    void justify(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        line.getChildren().forEach(child -> collect(child, texts));
        List<Integer> widths = texts.stream().map(InlineText::getWidth).toList();
        int before = line.getContentWidth();
        line.justify(context);
        JustificationInfo info = line.getJustificationInfo();
        if (info == null) {
            return; // it is as tight as can be
        }
        CharCounts counts = new CharCounts();
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setWidth(widths.get(i));
            texts.get(i).countJustifiableChars(counts);
        }
        InlineBoxing.positionHorizontally(context, line, 0);
        int measure = line.getParent().getContentWidth() - line.getContentStart();
        share(measure - before, counts, info);
        float moved = 0;
        for (Box child : line.getChildren()) {
            child.setX(child.getX() + Math.round(moved));
            if (child instanceof InlineLayoutBox inline) {
                moved += inline.adjustHorizontalPosition(info, moved);
            }
        }
    }

    /**
     * Shares out what is to be added to a line at its tightest.
     *
     * @param slack what is to be added
     */
    private void share(float slack, CharCounts counts, JustificationInfo info) {
        int spaces = counts.getSpaceCount();
        int letters = Math.max(0, counts.getNonSpaceCount() - 1);
        float ofLetters = letters * give;
        float tight = ofLetters + spaces * space * FontStack.SHRINK;
        float beyond = slack - FontStack.TIGHTEST * tight;
        float stretch = (beyond < 0 ? FontStack.SHRINK : TotalFit.STRETCH) * space * spaces;
        float ratio = beyond / Math.max(1, ofLetters + stretch);
        float more = ratio <= 1 ? ratio : 1 + STRAINED * (ratio - 1);
        float letter =
                give * (FontStack.TIGHTEST + Math.clamp(more, -FontStack.TIGHTEST, MOST_GIVE));
        if (spaces > 0) {
            info.setNonSpaceAdjust(letter);
            info.setSpaceAdjust((slack - letters * letter) / spaces);
        }
    }

    private static void collect(Object inline, List<InlineText> texts) {
        switch (inline) {
            case InlineText text -> texts.add(text);
            case InlineLayoutBox box ->
                    box.getInlineChildren().forEach(child -> collect(child, texts));
            default -> {}
        }
    }
}
