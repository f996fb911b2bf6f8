package org.studypack.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

final class DrawingSizeTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', '', 300, 150, true",
        "100%, 100%, '', 300, 150, true",
        "200, '', '', 200, 150, true",
        "'', 40mm, '', 300, 40mm, true",
        "200, 120px, '', 200, 120px, false",
        "'', '', '0 0 200 120', '', '', false",
        "100%, 100%, '0,0,200,120', 100%, 100%, false",
        "5cm, '', '0 0 200 120', 5cm, 3.000cm, false",
        "auto, 60, '-10 -10 200 120', 100.000, 60, false",
        "100, '', '0 0 0 120', 100, '', false",
        "100, '', 'nonsense', 100, 150, true"
    })
    void sidesThatAreMissingAreThoseOfABrowser(
            String width,
            String height,
            String box,
            String statedWidth,
            String statedHeight,
            boolean unknown) {
        List<Attribute> root = new ArrayList<>();
        add(root, "width", width);
        add(root, "height", height);
        add(root, "viewBox", box);
        List<Attribute> stated = DrawingSize.stated(root);
        assertThat(Attribute.value(stated, "width")).isEqualTo(statedWidth);
        assertThat(Attribute.value(stated, "height")).isEqualTo(statedHeight);
        assertThat(DrawingSize.isUnknown(root)).isEqualTo(unknown);
    }

    private static void add(List<Attribute> root, String name, String value) {
        if (!value.isEmpty()) {
            root.add(new Attribute("", name, value));
        }
    }
}
