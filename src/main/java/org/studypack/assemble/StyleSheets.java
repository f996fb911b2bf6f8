package org.studypack.assemble;

import org.studypack.book.TextDirection;
import org.studypack.edition.Edition;
import org.studypack.pack.Design;
import org.studypack.pack.EpubAnswers;
import org.studypack.pack.Ink;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.template.TemplateEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The style sheets of an edition: one that all have, and after it those of what was chosen. */
final class StyleSheets {
    private final TemplateEngine templates;

    StyleSheets(TemplateEngine templates) {
        this.templates = templates;
    }

    /** CSS for print. */
    String print(Layout layout) {
        List<String> sheets = new ArrayList<>(List.of("print.css"));
        switch (layout.design()) {
            case BOOK -> {
                if (layout.paper().isHalf()) {
                    sheets.add("print-half.css");
                }
            }
            case HANDOUT -> sheets.add("print-handout.css");
            case LARGE_PRINT, CLEAR_PRINT -> sheets.add("print-clear.css");
        }
        if (layout.paper().isHalf()
                && (layout.design() == Design.BOOK || layout.design() == Design.HANDOUT)) {
            sheets.add("print-half-sheets.css");
        }
        if (layout.ink() == Ink.SAVER) {
            sheets.add("print-saver.css");
        }
        return joined(sheets);
    }

    /** CSS for what a booklet has besides the pages of its pack. */
    String booklet(Layout layout) {
        return print(layout) + joined(List.of("print-booklet.css"));
    }

    /** CSS for discussion cards. */
    String cards(Layout layout) {
        List<String> sheets = new ArrayList<>(List.of("print.css", "print-cards.css"));
        switch (layout.design()) {
            case BOOK, HANDOUT -> {}
            case LARGE_PRINT, CLEAR_PRINT -> sheets.add("print-cards-large.css");
        }
        return joined(sheets);
    }

    /** CSS for e-readers. */
    String screen(Edition edition) {
        List<String> sheets = new ArrayList<>(List.of("screen.css"));
        if (edition.layout().of(LayoutKey.EPUB_ANSWERS) == EpubAnswers.LINES) {
            sheets.add("screen-lines.css");
        }
        if (TextDirection.of(edition.metadata().language()) == TextDirection.RIGHT_TO_LEFT) {
            sheets.add("screen-rtl.css");
        }
        return joined(sheets);
    }

    private String joined(List<String> sheets) {
        return sheets.stream()
                .map(name -> templates.stylesheet(name).content())
                .collect(Collectors.joining());
    }
}
