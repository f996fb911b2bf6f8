package org.studypack.print.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;

import org.studypack.diagnostic.Watch;
import org.studypack.print.manuscript.Manuscript;
import org.w3c.dom.Element;

/** Notifies a watch of each block that the engine sets: the engine asks of each for a picture. */
record WatchedBlocks(ReplacedElementFactory engines, Watch watch)
        implements ReplacedElementFactory {

    static void watch(SharedContext shared, Watch watch) {
        shared.setReplacedElementFactory(
                new WatchedBlocks(shared.getReplacedElementFactory(), watch));
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        if (box.getElement() != null) {
            Manuscript.ownSource(box.getElement()).ifPresent(watch::on);
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }
}
