package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.studypack.book.Asset;
import org.studypack.book.Node.Element;
import org.studypack.book.ScreenFigure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A figure offers its drawing, and the same as a picture to readers that do not draw. */
final class FigureMarkupTest {
    private static final Asset DRAWING =
            new Asset("images/a.svg", "image/svg+xml", "<svg/>".getBytes(UTF_8));
    private static final Asset PICTURE = new Asset("figures/a.png", "image/png", new byte[] {1});

    private static Element image() {
        return new Element(
                "img", Map.of("src", "images/a.svg", "alt", "A"), List.of(), Optional.empty());
    }

    private static Element within(String name, Element child) {
        return new Element(name, Map.of(), List.of(child), Optional.empty());
    }

    private static Element figure(Optional<Asset> picture) {
        ScreenFigure figure = new ScreenFigure(DRAWING, picture, 90);
        return FigureMarkup.in(within("figure", image()), Map.of("images/a.svg", figure));
    }

    @Test
    void figureHasBoth() {
        Element offered = (Element) figure(Optional.of(PICTURE)).children().getFirst();
        assertThat(offered.name()).isEqualTo("picture");
        Element source = (Element) offered.children().get(0);
        Element shown = (Element) offered.children().get(1);
        assertThat(source.attributes())
                .isEqualTo(Map.of("srcset", "images/a.svg", "type", "image/svg+xml"));
        assertThat(shown.attributes())
                .isEqualTo(Map.of("src", "figures/a.png", "alt", "A", "width", "90"));
    }

    @Test
    void drawingWithoutAPictureIsAllThereIs() {
        assertThat(figure(Optional.empty()).children()).containsExactly(image());
    }

    @Test
    void drawingWithinALineStaysAsItIs() {
        ScreenFigure figure = new ScreenFigure(DRAWING, Optional.of(PICTURE), 90);
        assertThat(FigureMarkup.in(within("p", image()), Map.of("images/a.svg", figure)).children())
                .containsExactly(image());
    }
}
