package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;

import java.util.ArrayList;
import java.util.List;

/**
 * What a publication says of its accessibility (EPUB Accessibility 1.1 § 2.2, § 3.6 and § 4.2), in
 * the terms of the Schema.org Accessibility Properties. It is the tool that says so: nobody else
 * has looked.
 */
final class AccessibilityMetadata {
    private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";

    private AccessibilityMetadata() {}

    /**
     * One {@code meta} of the package document.
     *
     * @param id may be empty
     * @param refines may be empty
     */
    record Property(String name, String value, String id, String refines) {
        Property(String name, String value) {
            this(name, value, "", "");
        }
    }

    static List<Property> of(Book book, PageList pages) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("schema:accessMode", "textual"));
        if (showsImages(book)) {
            properties.add(new Property("schema:accessMode", "visual"));
        }
        properties.add(new Property("schema:accessModeSufficient", "textual"));
        for (String feature : features(book, pages)) {
            properties.add(new Property("schema:accessibilityFeature", feature));
        }
        properties.add(new Property("schema:accessibilityHazard", "none"));
        properties.add(new Property("schema:accessibilitySummary", summary(book, pages)));
        if (!pages.isEmpty()) {
            properties.add(new Property("pageBreakSource", book.publication().identifier()));
        }
        properties.add(new Property("dcterms:conformsTo", CONFORMANCE, "conformance", ""));
        properties.add(
                new Property(
                        "a11y:certifiedBy", book.publication().generator(), "", "#conformance"));
        return properties;
    }

    private static String summary(Book book, PageList pages) {
        String summary = book.labels().accessibility();
        return pages.isEmpty() ? summary : summary + " " + book.labels().pageNumbers();
    }

    private static List<String> features(Book book, PageList pages) {
        List<String> features =
                new ArrayList<>(
                        List.of(
                                "ARIA",
                                "displayTransformability",
                                "readingOrder",
                                "structuralNavigation",
                                "tableOfContents"));
        if (showsImages(book)) {
            features.add("alternativeText");
        }
        if (!pages.isEmpty()) {
            features.add("pageBreakMarkers");
            features.add("pageNavigation");
        }
        return features.stream().sorted().toList();
    }

    private static boolean showsImages(Book book) {
        return book.documents().stream().anyMatch(ContentDocument::isPictured);
    }
}
