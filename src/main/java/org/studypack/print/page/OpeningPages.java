package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.layout.SharedContext;

import org.jspecify.annotations.Nullable;
import org.studypack.print.manuscript.PageGeometry;

import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * Lets the text of the first page begin lower, so that a masthead has room above it. To the engine
 * each column is a page, and no style sheet can name the second one: so the margin is added to what
 * style sheets say of it, where the engine asks for that.
 */
final class OpeningPages extends HandedOnStyles {
    private final PropertyDeclaration lower;
    private final boolean columns;
    private final IntSupplier made;

    /** The name of the first page; beside it stands no page of another. */
    private @Nullable String name;

    private OpeningPages(
            SharedContext context, PageGeometry geometry, int lines, IntSupplier made) {
        super(context);
        this.made = made;
        this.columns = geometry.design().columns().count() > 1;
        double masthead = PageGeometry.millimetresOf(geometry.masthead(lines));
        this.lower =
                LoweredPage.length(
                        CSSName.MARGIN_TOP, geometry.design().margins().top() + masthead);
    }

    /**
     * Has the engine lay the first page out so.
     *
     * @param lines how many lines of text lower
     * @param made how many pages there are
     */
    static void lower(SharedContext context, PageGeometry geometry, int lines, IntSupplier made) {
        context.setCss(new OpeningPages(context, geometry, lines, made));
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        PageInfo page = super.getPageStyle(pageName, pseudoPage);
        boolean first = "first".equals(pseudoPage);
        if (first) {
            name = pageName;
        }
        boolean beside = columns && made.getAsInt() == 1 && Objects.equals(pageName, name);
        return first || beside ? new LoweredPage(page, lower, page.getMarginBoxes()) : page;
    }
}
