package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;

import java.util.List;
import java.util.Map;

/** The style of a page with another margin above its text. */
final class LoweredPage extends PageInfo {
    private final PageInfo page;

    /**
     * @param margin above its text
     * @param boxes what stands in its margins
     */
    LoweredPage(
            PageInfo page,
            PropertyDeclaration margin,
            Map<MarginBoxName, List<PropertyDeclaration>> boxes) {
        super(
                page.getProperties(),
                CascadedStyle.createLayoutStyle(
                        page.getPageStyle(), new PropertyDeclaration[] {margin}),
                boxes,
                List.of());
        this.page = page;
    }

    /** What a style sheet would say of a length in millimetres, before all others. */
    static PropertyDeclaration length(CSSName name, double millimetres) {
        float length = (float) millimetres;
        return new PropertyDeclaration(
                name,
                new PropertyValue(CSSPrimitiveValue.CSS_MM, length, length + "mm"),
                /* imp= */ true,
                StylesheetInfo.AUTHOR);
    }

    @Override
    public CascadedStyle createFootnoteAreaStyle() {
        return page.createFootnoteAreaStyle();
    }

    @Override
    public CalculatedStyle getFootnoteAreaRawMaxHeightStyle() {
        return page.getFootnoteAreaRawMaxHeightStyle();
    }
}
