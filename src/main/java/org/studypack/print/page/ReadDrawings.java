package org.studypack.print.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxSVGReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.resource.XMLResource;
import com.openhtmltopdf.util.SVGUriDetector;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.Map;
import java.util.Optional;

/**
 * Reads each drawing once for all layouts of a book. The engine would read it again, with a parser
 * made for that, whenever it comes to its picture: in each layout, and twice where the picture
 * moves to another page.
 */
final class ReadDrawings implements ReplacedElementFactory {
    private static final String CLASS = "class";

    private final ReplacedElementFactory engines;
    private final SVGDrawer drawer;
    private final Map<String, Optional<Document>> read;

    private ReadDrawings(
            ReplacedElementFactory engines,
            SVGDrawer drawer,
            Map<String, Optional<Document>> read) {
        this.engines = engines;
        this.drawer = drawer;
        this.read = read;
    }

    /**
     * Has drawings read once.
     *
     * @param drawer the engine's
     * @param read what was read, by address; more is added
     */
    static void keep(SharedContext shared, SVGDrawer drawer, Map<String, Optional<Document>> read) {
        shared.setReplacedElementFactory(
                new ReadDrawings(shared.getReplacedElementFactory(), drawer, read));
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback files, int width, int height) {
        Element element = box.getElement();
        if (element != null && element.getNodeName().equals("img")) {
            String address = element.getAttribute("src");
            if (SVGUriDetector.isSvgUri(address)) {
                Optional<Document> drawing =
                        read.computeIfAbsent(address, each -> read(files, each));
                if (drawing.isPresent()) {
                    Element root = copy(drawing.get(), element.getAttribute(CLASS));
                    return new PdfBoxSVGReplacedElement(
                            root, drawer, width, height, box, context, context.getSharedContext());
                }
            }
        }
        return engines.createReplacedElement(context, box, files, width, height);
    }

    /** Empty where it may not be opened, which the engine sees to. */
    private static Optional<Document> read(UserAgentCallback files, String address) {
        return Optional.ofNullable(files.getXMLResource(address, ExternalResourceType.XML_SVG))
                .map(XMLResource::getDocument);
    }

    /** The engine writes into a drawing how large it is shown. */
    private static Element copy(Document drawing, String kind) {
        Element root = ((Document) drawing.cloneNode(true)).getDocumentElement();
        if (!kind.isEmpty()) {
            root.setAttribute(CLASS, kind);
        }
        return root;
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return engines.isReplacedElement(element);
    }
}
