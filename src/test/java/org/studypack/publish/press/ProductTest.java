package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.check.Standard;
import org.studypack.pack.Format;

import java.util.EnumSet;

final class ProductTest {
    /** Whoever adds a product leaves this as it is, or changes what everybody gets. */
    @Test
    void buildMakesTheEpubAndThePdfByDefault() {
        assertThat(Product.BY_DEFAULT).containsExactly(Product.EPUB, Product.PDF);
    }

    @Test
    void productIsPrintedThatIsMadeOfPages() {
        assertThat(EnumSet.allOf(Product.class))
                .filteredOn(Product::isPrinted)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Product.EPUB)));
    }

    @Test
    void readingPdfLiesBesideSheets() {
        assertThat(Product.withReading(EnumSet.of(Product.BOOKLET)))
                .containsExactly(Product.PDF, Product.BOOKLET);
        assertThat(Product.withReading(EnumSet.of(Product.EPUB))).containsExactly(Product.EPUB);
    }

    @Test
    void eachProductSaysWhatItClaims() {
        assertThat(Product.EPUB.claims()).containsExactly(Standard.EPUB_3);
        assertThat(Product.PDF.claims()).containsExactly(Standard.PDF_UA_1, Standard.PDF_A_2A);
        assertThat(EnumSet.allOf(Product.class)).noneMatch(each -> each.claims().isEmpty());
    }

    @Test
    void eachFormatIsMadeByOneProduct() {
        assertThat(EnumSet.allOf(Product.class))
                .extracting(Product::format)
                .containsExactly(Format.values());
    }

    @Test
    void namesAndEndingsAreTheirOwn() {
        assertThat(EnumSet.allOf(Product.class))
                .extracting(Product::written)
                .doesNotHaveDuplicates();
        assertThat(Product.fileNames(EnumSet.allOf(Product.class), "a"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("a."));
    }
}
