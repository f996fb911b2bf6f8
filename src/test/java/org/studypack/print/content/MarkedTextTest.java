package org.studypack.print.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

final class MarkedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Q", "q Q Q", "EMC", "/Span BMC EMC EMC"})
    void refusesWhatClosesMoreThanWasOpened(String content) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes)));
            assertThatThrownBy(() -> MarkedText.of(page))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("closes what nothing opened");
        }
    }
}
