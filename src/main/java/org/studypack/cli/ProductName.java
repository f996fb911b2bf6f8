package org.studypack.cli;

import org.studypack.publish.press.Product;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A product as it is written on the command line: its name, in small or capital letters. */
final class ProductName implements ITypeConverter<Product> {

    @Override
    public Product convert(String value) {
        return Arrays.stream(Product.values())
                .filter(product -> product.written().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(flaw(value)));
    }

    private static String flaw(String value) {
        return value.isBlank()
                ? "a name is missing; write one or several of %s, as in %s"
                        .formatted(
                                String.join(", ", names()),
                                String.join(",", names(Product.BY_DEFAULT)))
                : "`%s` is neither %s%s"
                        .formatted(
                                value,
                                String.join(" nor ", names()),
                                MeantOption.afterValue(value, names()));
    }

    private static List<String> names() {
        return names(EnumSet.allOf(Product.class));
    }

    /** The names of products, in the order of the products. */
    static List<String> names(Set<Product> products) {
        return products.stream().sorted().map(Product::written).toList();
    }

    /** What a shell may complete. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
