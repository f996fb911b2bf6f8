package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.html.PageLanguages;

import java.util.List;
import java.util.Optional;

/** The language of the words that are read from a page, where it is not the page's own. */
final class WordsLanguage {
    private final Optional<String> page;
    private Optional<String> own;

    /**
     * @param page the tag of the whole page, if it names one
     */
    WordsLanguage(Optional<String> page) {
        this(page, Optional.empty());
    }

    private WordsLanguage(Optional<String> page, Optional<String> own) {
        this.page = page;
        this.own = own;
    }

    /** The same for what is read apart, such as a quotation. */
    WordsLanguage copy() {
        return new WordsLanguage(page, own);
    }

    /** The same for what stands outside the text, such as a note. */
    WordsLanguage ofPage() {
        return new WordsLanguage(page);
    }

    /** Reads what an element holds. */
    void within(Element element, Runnable reading) {
        Optional<String> outer = own;
        Optional<String> named = PageLanguages.language(element);
        if (named.isPresent()) {
            own = named.filter(tag -> !isOfPage(tag));
        }
        reading.run();
        own = outer;
    }

    private boolean isOfPage(String tag) {
        return page.filter(all -> PageLanguages.isOneLanguage(all, tag)).isPresent();
    }

    /** That which an element itself states for its words. */
    Optional<String> stated(Element element) {
        return PageLanguages.language(element).isPresent() ? own : Optional.empty();
    }

    /** The content of a block with its language, where it has one of its own. */
    List<ForeignInline> of(List<ForeignInline> content) {
        boolean words = !InlineBuilder.isBlank(ForeignInline.plain(content));
        return own.isPresent() && words
                ? List.of(new ForeignInline.InLanguage(own.get(), content))
                : content;
    }
}
