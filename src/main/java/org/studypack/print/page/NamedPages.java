package org.studypack.print.page;

import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Sees to it that what begins a page has a page of its own name. The engine tries blocks before and
 * after the end of a page, and keeps the pages that it made for that: a worksheet behind a column
 * of text would begin on one with the margins and heads of a column. It asks whether a block is a
 * picture when the block has its place and nothing of it is set yet: it is there that such pages
 * can still be made again, unless notes stand on them already.
 */
final class NamedPages {
    /** The name for which each page was made; nothing where it has none. */
    private final IdentityHashMap<PageInfo, String> names = new IdentityHashMap<>();

    private @Nullable Layer pages;

    /** Keeps pages to their names. */
    void keep(SharedContext shared) {
        shared.setCss(new Names(shared));
        shared.setReplacedElementFactory(new Beginnings(shared.getReplacedElementFactory()));
    }

    /** How many pages there are while the engine lays out; the first is made before all blocks. */
    int count() {
        return pages == null ? 1 : pages.getPages().size();
    }

    /** Only a document changes the name of pages; other blocks have pages of their own document. */
    private void begin(LayoutContext context, BlockBox document) {
        Layer root = context.getRootLayer();
        pages = root;
        PageBox page = root.getPage(context, document.getAbsY(), /* addPages= */ false);
        if (page == null || page.getTop() != document.getAbsY()) {
            return;
        }
        if (document.checkPageContext(context)) {
            context.setPageName(context.getPendingPageName());
        }
        int number = page.getPageNo();
        String name = context.getPageName();
        String first = OpenSheets.firstPage(name);
        List<PageBox> later = root.getPages().subList(number, root.getPages().size());
        if (later.stream().allMatch(NamedPages::isFree)
                && (!isOf(first, later.getFirst())
                        || later.stream().skip(1).anyMatch(each -> !isOf(name, each)))) {
            root.trimPageCount(number);
            context.setPageName(first);
            root.addPage(context);
            context.setPageName(name);
        }
    }

    private boolean isOf(@Nullable String name, PageBox page) {
        return name(name).equals(names.get(page.getPageInfo()));
    }

    private static boolean isFree(PageBox page) {
        return page.getFootnoteAreaHeight() == 0;
    }

    private static String name(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }

    /** Knows for which name a page is made. */
    private final class Names extends HandedOnStyles {
        Names(SharedContext context) {
            super(context);
        }

        @Override
        public PageInfo getPageStyle(String name, String kind) {
            PageInfo page = super.getPageStyle(name, kind);
            names.put(page, name(name));
            return page;
        }
    }

    /** Is asked for each block when that begins. */
    private final class Beginnings implements ReplacedElementFactory {
        private final ReplacedElementFactory engines;

        Beginnings(ReplacedElementFactory engines) {
            this.engines = engines;
        }

        @Override
        public ReplacedElement createReplacedElement(
                LayoutContext context,
                BlockBox box,
                UserAgentCallback files,
                int width,
                int height) {
            if (box.getElement() != null && box.getElement().hasAttribute("data-document")) {
                begin(context, box);
            }
            return engines.createReplacedElement(context, box, files, width, height);
        }

        @Override
        public boolean isReplacedElement(Element element) {
            return engines.isReplacedElement(element);
        }
    }
}
