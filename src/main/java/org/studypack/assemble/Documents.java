package org.studypack.assemble;

import org.studypack.book.ContentDocument;
import org.studypack.book.Node.Element;
import org.studypack.book.TextDirection;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.template.Page;
import org.studypack.template.TemplateEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes documents of the pages that were planned, each by its template. */
final class Documents {
    private final TemplateEngine templates;

    Documents(TemplateEngine templates) {
        this.templates = templates;
    }

    /** The documents, in order; empty where a template has an error, which is reported. */
    Optional<List<ContentDocument>> of(
            List<PlannedDocument> planned, ImagePaths paths, Diagnostics diagnostics) {
        List<ContentDocument> documents = new ArrayList<>();
        for (PlannedDocument each : planned) {
            render(each.page(), diagnostics)
                    .map(element -> paths.in(each.document(element)))
                    .ifPresent(documents::add);
        }
        return documents.size() == planned.size() ? Optional.of(documents) : Optional.empty();
    }

    private Optional<Element> render(Page page, Diagnostics diagnostics) {
        TextDirection direction = TextDirection.of(page.frame().metadata().language());
        return templates
                .render(page, diagnostics)
                .flatMap(rendered -> MarkupParser.parse(rendered, direction, diagnostics))
                .map(root -> placed(root, page.template()));
    }

    /**
     * What is wrong with a whole page is the fault of the pack's own template, where it has one.
     */
    private Element placed(Element root, String template) {
        return root.source().isEmpty() && templates.isOwn(template)
                ? root.from(templates.location(template))
                : root;
    }
}
