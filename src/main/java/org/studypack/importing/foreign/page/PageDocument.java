package org.studypack.importing.foreign.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.BlockList;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.HiddenWords;
import org.studypack.importing.foreign.html.PageLanguages;
import org.studypack.importing.foreign.html.PageLetters;
import org.studypack.importing.foreign.html.UnseenWords;
import org.studypack.importing.foreign.note.PageNotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Makes a document of a whole page: its blocks, its notes, its title and its language. What a
 * browser does not show is no text; its words are listed as unread, so that none is lost in
 * silence.
 */
final class PageDocument {
    private PageDocument() {}

    static ForeignDocument read(String html, Steps steps) {
        Document document = Jsoup.parse(html);
        PageStyles.apply(document);
        PageNotes notes = PageNotes.in(document.body(), steps);
        int letters = PageLetters.of(document.body());
        WordsLanguage language = new WordsLanguage(PageLanguages.mainLanguage(document));
        HiddenWords unshown = new HiddenWords();
        PageContext page = new PageContext(counted(), notes, language, unshown, steps);
        BlockList blocks = new BlockList(page.origins(), "");
        unshown.add(document.head(), blocks::origin);
        new PageBlocks(page, blocks).readContent(document.body(), 0);
        LinkedHashMap<String, List<ForeignBlock>> texts = new LinkedHashMap<>();
        notes.texts()
                .forEach(
                        (label, note) ->
                                texts.put(label, PageBlocks.in(note, 0, page.inNote(label), "")));
        texts.values().removeIf(List::isEmpty);
        String title = document.title().strip();
        List<String> unworded = new ArrayList<>(unshown.unworded());
        unworded.addAll(UnseenWords.of(document.body()));
        return new ForeignDocument(
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                PageLanguages.language(document),
                blocks.blocks(),
                texts,
                unshown.unread(),
                unworded,
                OptionalInt.of(letters - unshown.lettersOfMarks()));
    }

    /** A page has no lines: its blocks are counted. */
    private static Function<String, Origin> counted() {
        int[] count = {0};
        return heading -> {
            count[0]++;
            return new Origin.Paragraphs(count[0], count[0], heading);
        };
    }
}
