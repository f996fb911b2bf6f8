package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.nodes.Node;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;

/** A YAML file's text, and where to report what is wrong with it. */
record YamlSource(SourceText source, Diagnostics diagnostics) {

    void report(Code code, Location location, String message) {
        diagnostics.report(code, location, message);
    }

    void report(Code code, Location location, String message, String hint) {
        diagnostics.report(code, location, message, hint);
    }

    /** The place of a stretch that YAML counts in code points from the file's start. */
    Location at(int codePoint, int length) {
        String content = source.content();
        return source.at(offset(codePoint), Math.min(length, content.length()));
    }

    /** The first line of a node, as far as the node fills it. */
    Location of(Node node) {
        int start = start(node);
        int end = Math.max(start + 1, end(node));
        String content = source.content();
        int lineEnd = content.indexOf('\n', start);
        return source.at(start, Math.min(end, lineEnd < 0 ? end : lineEnd) - start);
    }

    /** Where a node begins, in UTF-16 units from the file's start. */
    int start(Node node) {
        return offset(node.getStartMark().map(mark -> mark.getIndex()).orElse(0));
    }

    /** Where a node begins on its line, in UTF-16 units from 0. */
    int column(Node node) {
        int start = start(node);
        return start - (source.content().lastIndexOf('\n', start - 1) + 1);
    }

    private int end(Node node) {
        return offset(node.getEndMark().map(mark -> mark.getIndex()).orElse(0));
    }

    private int offset(int codePoint) {
        String content = source.content();
        int all = content.codePointCount(0, content.length());
        return content.offsetByCodePoints(0, Math.min(codePoint, all));
    }
}
