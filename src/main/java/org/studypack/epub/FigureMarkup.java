package org.studypack.epub;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.ScreenFigure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Offers each drawing that stands as a figure in two forms: as it is to readers that draw SVG, and
 * as a picture to all others, which pass over {@code picture} and {@code source} and show the
 * {@code img} in them.
 */
final class FigureMarkup {
    private FigureMarkup() {}

    /** The element with such pictures in its figures. */
    static Element in(Element element, Map<String, ScreenFigure> figures) {
        return figures.isEmpty() ? element : in(element, figures, /* isFigure= */ false);
    }

    private static Element in(
            Element element, Map<String, ScreenFigure> figures, boolean isFigure) {
        if (isFigure && element.name().equals("img")) {
            return element.attribute("src")
                    .flatMap(path -> Optional.ofNullable(figures.get(path)))
                    .flatMap(
                            figure ->
                                    figure.picture()
                                            .map(png -> offered(element, figure, png.path())))
                    .orElse(element);
        }
        boolean within = isFigure || element.name().equals("figure");
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element inner ? in(inner, figures, within) : child);
        }
        return new Element(element.name(), element.attributes(), children, element.source());
    }

    private static Element offered(Element image, ScreenFigure figure, String picture) {
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("srcset", figure.drawing().path());
        drawn.put("type", figure.drawing().mediaType());
        Map<String, String> shown = new LinkedHashMap<>(image.attributes());
        shown.put("src", picture);
        if (figure.width() > 0) {
            shown.putIfAbsent("width", Integer.toString(figure.width()));
        }
        return new Element(
                "picture",
                Map.of(),
                List.of(
                        new Element("source", drawn, List.of(), image.source()),
                        new Element("img", shown, List.of(), image.source())),
                image.source());
    }
}
