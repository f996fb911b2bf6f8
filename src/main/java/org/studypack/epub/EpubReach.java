package org.studypack.epub;

import org.studypack.book.reach.PublishedRules;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Judges a finished EPUB, anyone's: nothing in it leads out but the links that a reader follows,
 * and nothing in it runs. Looks at each file of the container, in the manifest or not, as all that
 * it may be taken for: what its media type says, what its name says, and, where neither is known,
 * what it could be.
 */
public final class EpubReach {
    private static final int MOST_REPORTS = 20;

    /** Entities of HTML that stand for a sign which an address, or CSS, is made of. */
    private static final Pattern SIGNS =
            Pattern.compile(
                    "&(?:Tab|NewLine|excl|num|dollar|percnt|lpar|rpar|ast|midast|plus|comma|period|sol|colon|semi|equals"
                        + "|quest|commat|lsqb|lbrack|bsol|rsqb|rbrack|Hat|lowbar|UnderBar|grave|DiacriticalGrave"
                        + "|lcub|lbrace|verbar|vert|VerticalLine|rcub|rbrace|QUOT|fjlig);");

    /** Where a careless program would write such a file, it would lie elsewhere. */
    private static final Pattern OUTSIDE =
            Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*|(?:.*/)?\\.\\.(?:/.*)?", Pattern.DOTALL);

    private final String name;
    private final Set<String> reported = new LinkedHashSet<>();
    private final Map<String, String> types = new HashMap<>();
    private final Diagnostics diagnostics;

    private EpubReach(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what leads out.
     *
     * @param name the EPUB as diagnostics name it
     * @throws IOException where it is no container, or a file of it is not well-formed
     */
    public static void check(byte[] epub, String name, Diagnostics diagnostics) throws IOException {
        check(EpubReader.unzip(epub), name, diagnostics);
    }

    /**
     * The same for anyone's file.
     *
     * @throws EpubReader.TooLarge where it unpacks to more than anyone reads
     */
    public static void check(Path epub, String name, Diagnostics diagnostics) throws IOException {
        check(EpubReader.unzip(epub), name, diagnostics);
    }

    /**
     * The same for files of a container.
     *
     * @param files by their paths
     */
    static void check(Map<String, byte[]> files, String name, Diagnostics diagnostics)
            throws IOException {
        EpubReach reach = new EpubReach(name, diagnostics);
        Map<String, byte[]> sorted = new TreeMap<>(files);
        for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
            if (OUTSIDE.matcher(file.getKey()).matches()) {
                reach.report(file.getKey(), "its name leads out of the container");
            }
            if (isMarkup(file.getKey(), file.getValue())) {
                reach.markup(file.getKey(), file.getValue(), FileKind.isHtml(file.getKey()));
            }
        }
        for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
            reach.rest(file.getKey(), file.getValue());
        }
    }

    /** By its name, or by its first sign, whatever the manifest says of it. */
    private static boolean isMarkup(String path, byte[] content) {
        Optional<FileKind> kind = FileKind.byName(path);
        boolean other =
                kind.equals(Optional.of(FileKind.STYLE)) || kind.equals(Optional.of(FileKind.TEXT));
        return kind.equals(Optional.of(FileKind.MARKUP)) || (isXml(content) && !other);
    }

    /** What is no markup by itself, and what the manifest says to be something else. */
    private void rest(String path, byte[] content) throws IOException {
        String type = types.getOrDefault(path, "");
        boolean markup = isMarkup(path, content);
        boolean html = FileKind.isHtmlType(type) && !FileKind.isHtml(path);
        if (html || (!markup && FileKind.byType(type).equals(Optional.of(FileKind.MARKUP)))) {
            markup(path, content, html);
        }
        Set<FileKind> kinds = FileKind.of(path, type);
        boolean guessed = kinds.isEmpty() && !markup && !FileKind.isBinary(content);
        if (kinds.contains(FileKind.STYLE) || guessed) {
            style(path, content);
        }
    }

    private void markup(String path, byte[] content, boolean html) throws IOException {
        ReachReading reading = new ReachReading(path, html, flaw -> report(path, flaw));
        SecureXml.parse(path, content, reading);
        types.putAll(reading.types());
        if (reading.namesOtherEntities()) {
            String text = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
            SIGNS.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(entity -> report(path, "`" + entity + "` may hide an address"));
        }
    }

    private void style(String path, byte[] content) {
        if (startsWith(content, "#EXTM3U")) {
            report(path, "a list of sounds may lead anywhere");
        }
        StyleEncoding.read(content)
                .ifPresentOrElse(
                        css -> PublishedRules.style(path, css).forEach(flaw -> report(path, flaw)),
                        () -> report(path, "its encoding is none of an EPUB"));
    }

    private static boolean startsWith(byte[] content, String start) {
        return new String(content, 0, Math.min(content.length, 16), StandardCharsets.UTF_8)
                .contains(start);
    }

    /** By its first sign: a mark of the byte order may stand before it. */
    private static boolean isXml(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 64); i++) {
            int sign = content[i] & 0xFF;
            if (sign == '<') {
                return true;
            }
            boolean skipped = sign <= ' ' || sign >= 0xBB;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private void report(String path, String flaw) {
        if (reported.size() < MOST_REPORTS && reported.add(path + " " + flaw)) {
            diagnostics.report(
                    Code.LEADS_OUT,
                    Location.of(name),
                    "`" + path + "` may call home: " + flaw,
                    "take it out where the book is made; a link for a reader to follow is `a`");
        }
    }
}
