package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.ControlCharacters;
import org.studypack.words.LongWord;

import java.util.Optional;

/** A YAML file's text, and where to report what is wrong with it. */
record YamlSource(SourceText source, Diagnostics diagnostics) {

    void report(Code code, Location location, String message) {
        diagnostics.report(code, location, message);
    }

    void report(Code code, Location location, String message, String hint) {
        diagnostics.report(code, location, message, hint);
    }

    /** Reports a control character, which an escape may stand for. */
    void refuseControls(ScalarNode text) {
        ControlCharacters.flaw(text.getValue())
                .ifPresent(
                        flaw ->
                                report(
                                        Code.CONTROL_CHARACTER,
                                        of(text),
                                        flaw,
                                        ControlCharacters.HINT));
    }

    /** Reports a word that nobody writes, which escapes may hide from who looks at the file. */
    void refuseLongWords(ScalarNode text) {
        LongWord.in(text.getValue())
                .ifPresent(
                        word ->
                                report(
                                        Code.BEYOND_LIMITS,
                                        of(text),
                                        word.message(),
                                        LongWord.HINT));
    }

    /** The one character at a mark. */
    Location at(Mark mark) {
        return source.at(line(mark), column(mark) + 1, 1);
    }

    /** The first line of a node, as far as the node fills it. */
    Location of(Node node) {
        Optional<Mark> start = node.getStartMark();
        Optional<Mark> end = node.getEndMark();
        if (start.isEmpty() || end.isEmpty()) {
            return Location.of(source.file());
        }
        int line = line(start.get());
        int from = column(start.get());
        int to =
                line(end.get()) == line
                        ? column(end.get())
                        : source.lines().get(line - 1).stripTrailing().length();
        return source.at(line, from + 1, Math.max(1, to - from));
    }

    /** Where a node begins on its line, in UTF-16 units from 0. */
    int column(Node node) {
        return node.getStartMark().map(this::column).orElse(0);
    }

    /** A mark's line from 1; marks after the last line belong to it. */
    private int line(Mark mark) {
        return Math.min(mark.getLine() + 1, source.lines().size());
    }

    /** A mark's column in UTF-16 units from 0; YAML counts code points. */
    private int column(Mark mark) {
        return source.units(line(mark), mark.getColumn());
    }
}
