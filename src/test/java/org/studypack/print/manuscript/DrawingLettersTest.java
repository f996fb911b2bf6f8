package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

/** A drawing that is printed names a typeface of the book wherever it names one. */
final class DrawingLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg/>|<svg font-family=\"'Source Sans 3'\">",
                "<svg><text font-family='No Such'/></svg>|font-family=\"No Such, 'Source Sans 3'\"",
                "<svg font-family='serif'/>|<svg font-family=\"serif, 'Source Serif 4'\">",
                "<svg><g style='fill: red; font: 9px Arial; x: y'/></svg>|fill: red; font: 9px"
                        + " Arial, 'Source Sans 3'; x: y",
                "<svg><style>a{font-family:Georgia,serif}</style></svg>|a{font-family:Georgia,serif,"
                    + " 'Source Serif 4'}",
                "<svg><g font-family='inherit'/></svg>|<g font-family=\"inherit\">",
                "<svg><g font-weight='600'/></svg>|font-weight=\"bold\"",
                "<svg><g style='font-weight:300'/></svg>|font-weight:normal"
            })
    void typefaceOfTheBookStandsLast(String drawing, String part) throws XMLStreamException {
        byte[] clean = SvgGate.clean(drawing.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(new String(clean, StandardCharsets.UTF_8)).contains(part);
    }
}
