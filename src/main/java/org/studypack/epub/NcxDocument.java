package org.studypack.epub;

import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.epub.NCXDocument;

import org.studypack.book.Book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The NCX, which reading systems of EPUB 2 use in place of the navigation document: epublib's, with
 * the language and the page list that epublib's model has no place for (DAISY/NISO Z39.86 § 8).
 */
final class NcxDocument {
    private static final String TOTAL = "name=\"dtb:totalPageCount\" content=\"0\"";
    private static final String MAXIMUM = "name=\"dtb:maxPageNumber\" content=\"0\"";

    /** The comma that epublib sets after a name that it cannot part. */
    private static final String LONE_NAME = "(<docAuthor>\\s*<text>[^<]*), (?=</text>)";

    /** From the order of an entry to the place it leads to. */
    private static final Pattern ENTRY =
            Pattern.compile("playOrder=\"\\d+\"(.*?<content src=\"([^\"]*)\")", Pattern.DOTALL);

    private NcxDocument() {}

    static Resource of(nl.siegmann.epublib.domain.Book model, Book book, PageList pages)
            throws IOException {
        byte[] made = NCXDocument.createNCXResource(model).getData();
        String ncx = new String(made, StandardCharsets.UTF_8).replaceAll(LONE_NAME, "$1");
        StringBuilder language = new StringBuilder("<ncx xml:lang=\"");
        XmlText.append(language, book.publication().language());
        ncx = playOrder(ncx);
        ncx = replace(ncx, "<ncx ", language.append("\" ").toString());
        if (!pages.isEmpty()) {
            ncx = replace(ncx, TOTAL, TOTAL.replace("\"0\"", "\"" + pages.marks().size() + "\""));
            ncx = replace(ncx, MAXIMUM, MAXIMUM.replace("\"0\"", "\"" + maximum(pages) + "\""));
            ncx = replace(ncx, "</ncx>", pageList(book.labels().pages(), pages) + "</ncx>");
        }
        return resource(ncx);
    }

    static Resource resource(String ncx) {
        return new Resource(
                "ncx",
                ncx.getBytes(StandardCharsets.UTF_8),
                "toc.ncx",
                new MediaType("application/x-dtbncx+xml", ""));
    }

    /** Counts places, not entries: entries that lead to one place have one number. */
    private static String playOrder(String ncx) {
        Map<String, Integer> places = new HashMap<>();
        return ENTRY.matcher(ncx)
                .replaceAll(
                        entry -> {
                            int order =
                                    places.computeIfAbsent(
                                            entry.group(2), place -> places.size() + 1);
                            return Matcher.quoteReplacement(
                                    "playOrder=\"" + order + "\"" + entry.group(1));
                        });
    }

    /** Replaces what epublib is known to write, once. */
    private static String replace(String ncx, String old, String now) throws IOException {
        int at = ncx.lastIndexOf(old);
        if (at < 0) {
            throw new IOException("epublib wrote no " + old + " into the NCX");
        }
        return ncx.substring(0, at) + now + ncx.substring(at + old.length());
    }

    private static int maximum(PageList pages) {
        return pages.marks().stream()
                .filter(PageList.Mark::isArabic)
                .mapToInt(mark -> Integer.parseInt(mark.folio()))
                .max()
                .orElse(0);
    }

    private static String pageList(String label, PageList pages) {
        StringBuilder out = new StringBuilder("  <pageList>\n    ");
        label(out, label);
        int number = 0;
        for (PageList.Mark mark : pages.marks()) {
            out.append("\n    <pageTarget id=\"page-target-").append(++number).append('"');
            if (mark.isArabic()) {
                out.append(" type=\"normal\" value=\"").append(mark.folio()).append("\">");
            } else {
                out.append(" type=\"front\">");
            }
            label(out, mark.folio());
            out.append("<content src=\"");
            XmlText.append(out, mark.href());
            out.append("\"/></pageTarget>");
        }
        return out.append("\n  </pageList>\n").toString();
    }

    private static void label(StringBuilder out, String text) {
        out.append("<navLabel><text>");
        XmlText.append(out, text);
        out.append("</text></navLabel>");
    }
}
