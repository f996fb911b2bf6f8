package org.studypack.print.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a watch which file's block the engine sets: it asks of each whether it is a picture. */
final class SetBlocks implements ReplacedElementFactory {
    private final ReplacedElementFactory engines;
    private final Map<String, Location> files;
    private final Watch watch;

    private SetBlocks(ReplacedElementFactory engines, Map<String, Location> files, Watch watch) {
        this.engines = engines;
        this.files = files;
        this.watch = watch;
    }

    static void watch(SharedContext shared, Book book, Watch watch) {
        Map<String, Location> files = new HashMap<>();
        for (ContentDocument document : book.documents()) {
            source(document.body()).ifPresent(file -> files.put(document.id(), file));
        }
        shared.setReplacedElementFactory(
                new SetBlocks(shared.getReplacedElementFactory(), files, watch));
    }

    /** The file of the first block that says where it comes from. */
    private static Optional<Location> source(Node.Element element) {
        Optional<Location> own = element.source().map(place -> Location.of(place.file()));
        for (Node child : own.isPresent() ? List.<Node>of() : element.children()) {
            Optional<Location> first =
                    child instanceof Node.Element inner ? source(inner) : Optional.empty();
            if (first.isPresent()) {
                return first;
            }
        }
        return own;
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        if (box.getElement() != null) {
            say(box.getElement());
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }

    private void say(Element block) {
        for (org.w3c.dom.Node node = block;
                node instanceof Element element;
                node = node.getParentNode()) {
            Location file = files.get(element.getAttribute("data-document"));
            if (file != null) {
                watch.on(file);
                return;
            }
        }
    }
}
