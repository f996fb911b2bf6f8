package org.studypack.source.transcript;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Subhead;
import org.studypack.source.transcript.PassedOver.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author writes above the cue with which a paragraph or a part of a talk begins. */
final class AboveCue {
    private static final Pattern PARAGRAPH =
            Pattern.compile("NOTE\\s+paragraph", Pattern.CASE_INSENSITIVE);

    /** A subhead, written as in Markdown; all are of the second level. */
    private static final Pattern SUBHEAD = Pattern.compile("NOTE\\s+(#{1,6})(?:\\s+(\\S.*))?");

    private final Diagnostics diagnostics;
    private final List<Subhead> subheads = new ArrayList<>();
    private boolean paragraph;

    AboveCue(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a note, and says whether it is a subhead.
     *
     * @param words from {@code NOTE} on, in one line
     */
    boolean isSubhead(String words, Location line) {
        paragraph |= PARAGRAPH.matcher(words).matches();
        Matcher subhead = SUBHEAD.matcher(words);
        if (!subhead.matches()) {
            return false;
        }
        if (!subhead.group(1).equals(SubheadRules.SIGN) || subhead.group(2) == null) {
            SubheadRules.refuse(subhead.group(1), line, diagnostics);
            return false;
        }
        paragraph = true;
        subheads.add(new Subhead(subhead.group(2).replaceAll("\\s+", " ").strip(), line));
        return true;
    }

    /** A caption with what stands above it; what stands above one without words is for the next. */
    Caption over(Caption caption) {
        if (caption.words().isEmpty()) {
            return caption;
        }
        Caption opened = caption.below(paragraph, subheads);
        paragraph = false;
        subheads.clear();
        return opened;
    }

    /** Reports the subheads below which nothing is said, and gives them back as notes. */
    List<PassedOver> rest() {
        SubheadRules.check(subheads, diagnostics);
        return subheads.stream().map(AboveCue::note).toList();
    }

    private static PassedOver note(Subhead subhead) {
        int line = subhead.location().line();
        return new PassedOver(Kind.NOTE, line, line, "NOTE ## " + subhead.title());
    }
}
