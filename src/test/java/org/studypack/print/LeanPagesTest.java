package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

class LeanPagesTest {
    @Test
    void pageHasNoArtifactOfNothing() throws IOException {
        int drawn = 0;
        try (PDDocument pdf = Loader.loadPDF(print(Prints.everything(BookMaker.A5)).pdf())) {
            for (PDPage page : pdf.getPages()) {
                String content = content(page);
                assertThat(content).doesNotContainPattern("/Artifact /\\w+ BDC\\s+EMC");
                if (!content.isEmpty()) {
                    assertThat(properties(page).keySet())
                            .allMatch(name -> content.contains(" /" + name.getName() + " BDC"));
                    drawn++;
                }
            }
        }
        assertThat(drawn).isGreaterThan(4);
    }

    private static COSDictionary properties(PDPage page) {
        COSDictionary properties =
                page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return properties == null ? new COSDictionary() : properties;
    }

    private static String content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
