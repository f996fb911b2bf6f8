package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.html.PageElements;
import org.studypack.importing.foreign.html.PageInlines;
import org.studypack.importing.foreign.html.PageVisibility;

import java.util.List;
import java.util.Optional;

/** Figures of a page that are a picture and its caption, and nothing else. */
final class PageFigure {
    private PageFigure() {}

    /** The picture with its caption; empty where a figure holds more, or none. */
    static Optional<ForeignInline.Picture> of(Element figure) {
        List<Element> pictures = figure.select("img");
        Element caption = figure.selectFirst("figcaption");
        Optional<ForeignInline.Picture> picture =
                pictures.size() == 1 ? PageInlines.picture(pictures.getFirst()) : Optional.empty();
        boolean plain =
                picture.isPresent()
                        && figure.stream().noneMatch(PageVisibility::isUnshown)
                        && PageElements.wordsWithout(figure, caption).isBlank()
                        && (caption == null || caption.select("a[href], img").isEmpty());
        if (!plain) {
            return Optional.empty();
        }
        return picture.map(
                shown ->
                        new ForeignInline.Picture(
                                shown.source(),
                                shown.alternative(),
                                caption == null ? shown.caption() : caption.text().strip()));
    }
}
