package org.studypack.source.recipe;

import org.studypack.pack.Inline;
import org.studypack.pack.Rewriting;
import org.studypack.words.PrintersMarks;

import java.util.List;

/** Prose with the apostrophes and quotation marks of print; code stays as it is. */
final class PrintedProse extends Rewriting {
    private final PrintersMarks marks;

    /** The line that is read, and how far it was. */
    private String line = "";

    private int at;

    PrintedProse(PrintersMarks marks) {
        this.marks = marks;
    }

    /** A mark may have its other half in another inline of the line. */
    @Override
    public List<Inline> line(List<Inline> content) {
        StringBuilder plain = new StringBuilder();
        content.forEach(inline -> add(inline, plain));
        line = marks.in(plain.toString());
        at = 0;
        return super.line(content);
    }

    private static void add(Inline inline, StringBuilder plain) {
        inline.children()
                .ifPresentOrElse(
                        children -> children.forEach(child -> add(child, plain)),
                        () -> plain.append(plain(inline)));
    }

    private static String plain(Inline leaf) {
        return switch (leaf) {
            case Inline.Text text -> text.text();
            case Inline.Code code -> "x".repeat(code.text().length());
            case Inline.LineBreak ignored -> " ";
            default -> "";
        };
    }

    @Override
    protected List<Inline> rewritten(Inline leaf) {
        int from = at;
        at += plain(leaf).length();
        return List.of(
                leaf instanceof Inline.Text ? new Inline.Text(line.substring(from, at)) : leaf);
    }
}
