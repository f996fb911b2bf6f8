package org.studypack.assemble;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.reach.Attribute;
import org.studypack.book.reach.DrawingWriter;
import org.studypack.book.reach.Flaw;

import java.util.ArrayList;
import java.util.List;

/** Rewrites a drawing that a template made by the same rules as the pack's own pictures. */
final class DesignedDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private DesignedDrawing() {}

    /** Returns what is wrong with it. */
    static List<Flaw> write(Element element, DrawingWriter writer) {
        List<Attribute> attributes =
                element.attributes().entrySet().stream()
                        .filter(each -> !each.getKey().startsWith("xmlns"))
                        .map(each -> Attribute.written(each.getKey(), each.getValue()))
                        .toList();
        List<Flaw> found = new ArrayList<>(writer.open(SVG, element.name(), attributes));
        for (Node child : element.children()) {
            switch (child) {
                case Node.Text text -> writer.text(text.text());
                case Element inner -> found.addAll(write(inner, writer));
            }
        }
        found.addAll(writer.close());
        return found;
    }
}
