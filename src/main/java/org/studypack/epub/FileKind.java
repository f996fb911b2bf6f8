package org.studypack.epub;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser makes of a file, by its media type or by its name's ending. */
enum FileKind {
    /** XML, or what calls itself HTML. */
    MARKUP,
    STYLE,
    /** Text of which a browser neither makes markup nor a style sheet. */
    TEXT,
    /** Pictures, typefaces, sound. */
    BINARY;

    private static final Map<String, FileKind> BY_ENDING = new HashMap<>();

    static {
        endings(STYLE, "css");
        endings(MARKUP, "xhtml xht html htm xml svg opf ncx smil mml pls rdf xpgt");
        endings(TEXT, "txt js mjs json md vtt srt");
        endings(BINARY, "png jpg jpeg gif webp avif bmp ico otf ttf woff woff2 ttc eot");
        endings(BINARY, "mp3 m4a m4b mp4 m4v webm ogg oga opus aac wav pdf");
    }

    private static void endings(FileKind kind, String endings) {
        for (String ending : endings.split(" ", -1)) {
            BY_ENDING.put(ending, kind);
        }
    }

    private static final Set<String> TEXTS =
            Set.of(
                    "text/plain",
                    "text/javascript",
                    "application/javascript",
                    "application/ecmascript",
                    "application/json",
                    "text/vtt");

    /** How pictures, typefaces and sound begin. */
    private static final List<byte[]> SIGNATURES =
            List.of(
                    new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                    new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
                    new byte[] {'G', 'I', 'F', '8'},
                    new byte[] {'R', 'I', 'F', 'F'},
                    new byte[] {'O', 'T', 'T', 'O'},
                    new byte[] {0, 1, 0, 0},
                    new byte[] {'w', 'O', 'F', 'F'},
                    new byte[] {'w', 'O', 'F', '2'},
                    new byte[] {'I', 'D', '3'},
                    new byte[] {'O', 'g', 'g', 'S'},
                    new byte[] {'%', 'P', 'D', 'F'});

    /**
     * All that a file may be taken for: what its media type says, and what its name says. Empty
     * where neither is known, so that a program has to guess.
     *
     * @param type its media type in the manifest; empty where it is not listed
     */
    static Set<FileKind> of(String path, String type) {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        byName(path).ifPresent(kinds::add);
        byType(type).ifPresent(kinds::add);
        return kinds;
    }

    /** Whether a browser may read it as HTML, whose tags end elsewhere than those of XML. */
    static boolean isHtml(String path) {
        String ending = ending(path);
        return ending.equals("html") || ending.equals("htm");
    }

    /** The same by the media type. */
    static boolean isHtmlType(String type) {
        return type.strip().regionMatches(/* ignoreCase= */ true, 0, "text/html", 0, 9);
    }

    /** Whether a file begins like a picture, a typeface or sound. */
    static boolean isBinary(byte[] content) {
        return SIGNATURES.stream()
                .anyMatch(
                        start ->
                                content.length >= start.length
                                        && Arrays.equals(
                                                content, 0, start.length, start, 0, start.length));
    }

    /** What the ending of its name says. */
    static Optional<FileKind> byName(String path) {
        return Optional.ofNullable(BY_ENDING.get(ending(path)));
    }

    /** What its media type says. */
    static Optional<FileKind> byType(String type) {
        String name = type.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        if (name.equals("text/css") || name.equals("text/x-oeb1-css")) {
            return Optional.of(STYLE);
        }
        if (name.endsWith("xml") || name.equals("text/html") || name.contains("oeb1-document")) {
            return Optional.of(MARKUP);
        }
        if (TEXTS.contains(name)) {
            return Optional.of(TEXT);
        }
        boolean binary =
                !name.contains("mpegurl")
                        && name.matches(
                                "(?:image|audio|video|font)/.*|application/(?:x-)?font-.*"
                                        + "|application/vnd\\.ms-opentype|application/pdf");
        return binary ? Optional.of(BINARY) : Optional.empty();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
