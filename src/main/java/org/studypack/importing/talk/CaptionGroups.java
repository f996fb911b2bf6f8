package org.studypack.importing.talk;

import org.studypack.importing.foreign.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a caption file into its captions and notes. An empty line parts them; one with white space
 * in it does not, since WebVTT has such lines within captions, and a line with times always begins
 * a caption.
 */
final class CaptionGroups {
    /** The line of times of a caption. */
    static final Pattern TIMES = Pattern.compile("^(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?$");

    private final List<List<Line>> groups = new ArrayList<>();
    private List<Line> open = new ArrayList<>();

    private CaptionGroups() {}

    /** The lines of each, without blank ones; an identifier stands before the times. */
    static List<List<Line>> of(List<String> lines) {
        CaptionGroups groups = new CaptionGroups();
        for (int i = 0; i < lines.size(); i++) {
            groups.add(Line.of(i + 1, lines.get(i)), lines.get(i).isEmpty());
        }
        groups.close();
        return groups.groups;
    }

    private void add(Line line, boolean parts) {
        if (parts) {
            close();
        } else if (TIMES.matcher(line.text()).matches() && isTimed()) {
            boolean counted = open.size() > 1 && open.getLast().text().matches("\\d+");
            List<Line> next = new ArrayList<>();
            if (counted) {
                next.add(open.removeLast());
            }
            close();
            open = next;
            open.add(line);
        } else if (!line.isBlank()) {
            open.add(line);
        }
    }

    private boolean isTimed() {
        return open.stream().anyMatch(line -> TIMES.matcher(line.text()).matches());
    }

    private void close() {
        if (!open.isEmpty()) {
            groups.add(open);
            open = new ArrayList<>();
        }
    }
}
