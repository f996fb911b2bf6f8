package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What tests of the words of guides and of talks have in common. */
final class KeptWords {
    private KeptWords() {}

    /** Fails where one of the words that were kept comes before another that it followed. */
    static void inOrder(List<String> kept, List<String> in) {
        Iterator<String> rest = in.iterator();
        for (String word : kept) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(word);
            }
            assertThat(found).as("kept in its order: %s of %s", word, kept).isTrue();
        }
    }

    /** The lines of what a report lists as left out or asks about. */
    static List<String> leftOut(String report) {
        List<String> lines = new ArrayList<>();
        boolean listed = false;
        for (String line : report.lines().toList()) {
            if (line.startsWith("### ")) {
                listed =
                        line.equals("### Left out")
                                || line.equals("### Left out, for you to confirm");
            } else if (listed && line.startsWith("      ")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
