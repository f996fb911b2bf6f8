package org.studypack.importing.foreign;

import org.studypack.importing.foreign.ForeignFile.Kind;
import org.studypack.source.transcript.CaptionFormat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds by its content what kind of text a file holds. The name decides only between kinds that the
 * content leaves open.
 */
final class TextKind {
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
    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^#{1,6} +\\S", Pattern.MULTILINE);

    private TextKind() {}

    /** The kind of a text. */
    static Kind of(String name, String text) {
        String own = name.toLowerCase(Locale.ROOT);
        boolean cues = CaptionFormat.hasCues(text);
        if (CaptionFormat.isWebVtt(text) || (cues && own.endsWith(".vtt"))) {
            return Kind.WEBVTT;
        }
        if (cues && (own.endsWith(".srt") || isOfNumberedCues(text))) {
            return Kind.SUBRIP;
        }
        if (isPage(own, text)) {
            return Kind.PAGE;
        }
        return isMarkdown(own) || MARKDOWN_HEADING.matcher(text).find() ? Kind.MARKDOWN : Kind.TEXT;
    }

    /** Some text may quote a cue and be no captions. */
    private static boolean isOfNumberedCues(String text) {
        return CaptionFormat.hasNumberedCues(text) && CaptionFormat.isMadeOfCues(text, 1);
    }

    private static boolean isPage(String own, String text) {
        String start = text.substring(0, Math.min(SEEN * 4, text.length()));
        if (DOCTYPE.matcher(start.substring(0, Math.min(SEEN, start.length()))).find()) {
            return firstElement(text).isPresent();
        }
        Optional<String> element = firstElement(text);
        if (element.isPresent()) {
            String first = element.get().toLowerCase(Locale.ROOT);
            boolean whole = List.of("html", "head", "body").contains(first);
            return whole || (HTML.contains(first) && !isMarkdown(own));
        }
        return own.matches(".*\\.x?html?") && CLOSED.matcher(text).find();
    }

    /** The name of the element that a text begins with, after what may stand before it. */
    static Optional<String> firstElement(String text) {
        Matcher prologue = PROLOGUE.matcher(text);
        int start = prologue.find() ? prologue.end() : 0;
        Matcher element =
                ELEMENT.matcher(text.substring(start, Math.min(text.length(), start + 60)));
        return element.find() ? Optional.of(element.group(1)) : Optional.empty();
    }

    private static boolean isMarkdown(String own) {
        return own.endsWith(".md") || own.endsWith(".markdown");
    }
}
