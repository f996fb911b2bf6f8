package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
                .containsExactly(Product.PDF);
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
