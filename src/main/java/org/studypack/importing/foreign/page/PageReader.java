package org.studypack.importing.foreign.page;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.foreign.content.EmptyFile;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.importing.foreign.content.WrittenBlocks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads saved web pages, whole ones and pieces. */
public final class PageReader implements ForeignReader {
    private static final int SEEN = 4096;

    /** What may stand before the first element of a page. */
    private static final Pattern PROLOGUE =
            Pattern.compile(
                    "\\A(?:\\s++|<\\?(?s:.{0,2000}?)\\?>|<!--(?s:.{0,4000}?)-->|<!doctype\\b[^>]{0,2000}>)*+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ELEMENT =
            Pattern.compile("\\A<([a-z][a-z0-9:]*)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCTYPE =
            Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED =
            Pattern.compile(
                    "</(p|h[1-6]|div|body|html|ul|ol|table|blockquote)\\s*>",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> HTML =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "title",
                    "meta",
                    "link",
                    "script",
                    "style",
                    "base",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "tr",
                    "td",
                    "blockquote",
                    "figure",
                    "img",
                    "a",
                    "b",
                    "i",
                    "u",
                    "em",
                    "strong",
                    "span",
                    "font",
                    "center",
                    "br",
                    "hr",
                    "pre",
                    "form",
                    "address",
                    "details");

    @Override
    public boolean recognizes(SavedFile file) {
        return file.isText(text -> isPage(file, text));
    }

    @Override
    public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
        WrittenBlocks page =
                WrittenBlocks.of(
                        "a saved web page",
                        file.path(),
                        PageDocument.read(file.text().orElseThrow().content(), file.steps()));
        return page.shown().content().isBlank()
                ? EmptyFile.refused(file, diagnostics)
                : Optional.of(page);
    }

    private static boolean isPage(SavedFile file, String text) {
        String start = text.substring(0, Math.min(SEEN, text.length()));
        Optional<String> element = firstElement(text);
        if (DOCTYPE.matcher(start).find()) {
            return element.isPresent();
        }
        if (element.isPresent()) {
            String first = element.get().toLowerCase(Locale.ROOT);
            boolean whole = List.of("html", "head", "body").contains(first);
            return whole || (HTML.contains(first) && !file.isNamedMarkdown());
        }
        return file.ending().matches("x?html?") && CLOSED.matcher(text).find();
    }

    /** The name of the element that a text begins with, after what may stand before it. */
    public static Optional<String> firstElement(String text) {
        Matcher prologue = PROLOGUE.matcher(text);
        int start = prologue.find() ? prologue.end() : 0;
        Matcher element =
                ELEMENT.matcher(text.substring(start, Math.min(text.length(), start + 60)));
        return element.find() ? Optional.of(element.group(1)) : Optional.empty();
    }
}
