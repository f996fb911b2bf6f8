package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.PackedBody;
import org.studypack.epub.SampleBook;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class PressTest {
    @Test
    void pageThatBeginsNowhereStopsTheEpub() throws IOException {
        Book book = SampleBook.whole();
        String id = book.documents().getFirst().id();
        PageMap pages = new PageMap(List.of(new PageStart("7", id, 99999)));
        PackedBody packed = EpubWriter.pack(book, PageMap.NONE, Map.of());
        Diagnostics diagnostics = new Diagnostics();
        RunWatch watch = new RunWatch(Budget.NORMAL, Path.of("book"));
        assertThat(EpubPress.whole(book, pages, packed, watch, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PAGE_WITHOUT_PLACE);
    }
}
