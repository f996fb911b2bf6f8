package org.studypack.print.line;

import net.davidashen.text.Hyphenator;
import net.davidashen.text.Utf8TexParser.TexParserException;

import org.daisy.dotify.hyphenator.impl.LatexHyphenatorFactoryService;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Hyphenation by a TeX table of patterns that its library carries and does not lend: it has no name
 * for Greek, and its reader stops at an exception with more than five hyphens, of which Russian has
 * one. The tables are read here without their exceptions.
 */
final class PatternTable {
    private static final String FOLDER = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/";
    private static final String EXCEPTIONS = "\\hyphenation{";
    private static final Map<String, String> TABLES =
            Map.of("ru", "hyph-ru.tex", "el", "hyph-el-polyton.tex");

    private PatternTable() {}

    static boolean has(String language) {
        return TABLES.containsKey(language);
    }

    /** Puts soft hyphens into a word of a language that has a table. */
    static UnaryOperator<String> of(String language) {
        String table = read(TABLES.getOrDefault(language, ""));
        int exceptions = table.indexOf(EXCEPTIONS);
        Hyphenator hyphenator = new Hyphenator();
        try {
            hyphenator.loadTable(
                    new StringReader(exceptions < 0 ? table : table.substring(0, exceptions)));
        } catch (TexParserException e) {
            throw new IllegalStateException("a table of patterns that cannot be read", e);
        }
        return hyphenator::hyphenate;
    }

    private static String read(String table) {
        try (InputStream in =
                LatexHyphenatorFactoryService.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalStateException("no table of patterns " + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
