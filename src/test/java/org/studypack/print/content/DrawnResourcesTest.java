package org.studypack.print.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;

/** Marks have lists of their own, for which nothing is searched. */
final class DrawnResourcesTest {
    private final PDPage page = DrawnDocument.page(PDRectangle.A4);

    @Test
    void eachMarkHasAListOfItsOwn() {
        COSDictionary list = new COSDictionary();
        for (int i = 1; i <= 3; i++) {
            assertThat(page.getResources().add(PDPropertyList.create(list)))
                    .isEqualTo(COSName.getPDFName("Prop" + i));
        }
        assertThat(page.getResources().getPropertiesNames()).hasSize(3);
    }

    @Test
    void pageWithoutMarksNamesNone() {
        assertThat(page.getResources().getCOSObject().keySet()).isEmpty();
    }
}
