package org.studypack.importing.foreign.content;

import org.studypack.importing.foreign.line.Line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings of another program at the top of a document, between two lines of hyphens. They are no
 * words of the text; a title among them may be the text's.
 *
 * @param title empty where they name none
 * @param settings the lines of the settings, those of hyphens among them; empty where there are
 *     none
 * @param rest the lines after them; all lines where there are no settings
 */
public record FrontMatter(Optional<String> title, List<Line> settings, List<Line> rest) {
    private static final int LONGEST = 100;
    private static final Pattern SETTING = Pattern.compile("[\\w-]+:( .*)?|- .*|#.*|[\\]}].*");
    private static final Pattern TITLE = Pattern.compile("(?i)title: +(?:\"(.+)\"|'(.+)'|(.+))");

    public FrontMatter {
        settings = List.copyOf(settings);
        rest = List.copyOf(rest);
    }

    /** Divides a document's lines. */
    public static FrontMatter of(List<Line> lines) {
        int end = end(lines);
        if (end < 0) {
            return new FrontMatter(Optional.empty(), List.of(), lines);
        }
        Optional<String> title = Optional.empty();
        for (Line line : lines.subList(1, end)) {
            Matcher named = TITLE.matcher(line.text());
            if (named.matches()) {
                title = Optional.of(named.replaceFirst("$1$2$3"));
            }
        }
        return new FrontMatter(
                title, lines.subList(0, end + 1), lines.subList(end + 1, lines.size()));
    }

    /** The index of the closing line; -1 where there are no settings. */
    private static int end(List<Line> lines) {
        if (lines.isEmpty() || !lines.getFirst().text().equals("---")) {
            return -1;
        }
        for (int i = 1; i < Math.min(LONGEST, lines.size()); i++) {
            Line line = lines.get(i);
            if (line.text().matches("---|\\.\\.\\.")) {
                return i > 1 ? i : -1;
            }
            if (line.indent() == 0 && !SETTING.matcher(line.text()).matches()) {
                return -1;
            }
        }
        return -1;
    }
}
