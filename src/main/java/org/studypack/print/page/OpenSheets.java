package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.layout.SharedContext;

import org.jspecify.annotations.Nullable;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Worksheets whose pages the engine chooses, since a question is taller than a page: any line may
 * begin one, so that all of their pages but the first leave room above the text for the name, and
 * their heads stand where those of other worksheets do.
 */
final class OpenSheets extends HandedOnStyles {
    /** The attribute of such a worksheet. */
    static final String OPEN = "data-open";

    private static final String NAME = "open-worksheet";
    private static final String USUAL = "worksheet";

    private static final List<MarginBoxName> HEADS =
            List.of(MarginBoxName.TOP_LEFT, MarginBoxName.TOP_CENTER, MarginBoxName.TOP_RIGHT);

    private final double down;
    private final PropertyDeclaration margin;

    private OpenSheets(SharedContext context, PageGeometry geometry) {
        super(context);
        this.down = PageGeometry.millimetresOf(geometry.nameAgain());
        this.margin =
                LoweredPage.length(CSSName.MARGIN_TOP, geometry.design().margins().top() + down);
    }

    static void keep(SharedContext context, PageGeometry geometry) {
        context.setCss(new OpenSheets(context, geometry));
    }

    /** The name of the first page of what has pages of a name: its heading says whose it is. */
    static @Nullable String firstPage(@Nullable String name) {
        return NAME.equals(name) ? USUAL : name;
    }

    /** Whether an element is such a worksheet, or stands on one. */
    static boolean has(Element element) {
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (around.hasAttribute(OPEN)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PageInfo getPageStyle(String name, String kind) {
        if (!NAME.equals(name)) {
            return super.getPageStyle(name, kind);
        }
        PageInfo page = super.getPageStyle(USUAL, kind);
        return new LoweredPage(page, margin, raised(page.getMarginBoxes()));
    }

    private Map<MarginBoxName, List<PropertyDeclaration>> raised(
            Map<MarginBoxName, List<PropertyDeclaration>> boxes) {
        Map<MarginBoxName, List<PropertyDeclaration>> raised = new HashMap<>(boxes);
        for (MarginBoxName head : HEADS) {
            raised.computeIfPresent(head, (name, box) -> raised(box));
        }
        return raised;
    }

    private List<PropertyDeclaration> raised(List<PropertyDeclaration> box) {
        double below = 0;
        for (PropertyDeclaration each : box) {
            if (each.getCSSName().equals(CSSName.PADDING_BOTTOM)) {
                below = millimetres(each.getValue());
            }
        }
        List<PropertyDeclaration> raised = new ArrayList<>(box);
        raised.add(LoweredPage.length(CSSName.PADDING_BOTTOM, below + down));
        return raised;
    }

    private static double millimetres(CSSPrimitiveValue length) {
        double value = length.getFloatValue(length.getPrimitiveType());
        return length.getPrimitiveType() == CSSPrimitiveValue.CSS_PT
                ? PageGeometry.millimetresOf(value)
                : value;
    }
}
