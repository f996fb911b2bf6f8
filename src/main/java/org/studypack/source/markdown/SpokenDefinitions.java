package org.studypack.source.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes speech of what Markdown takes for addresses of links. An address that a link does use stays
 * one: it would be speech too below words of the same paragraph, and so goes above them.
 */
final class SpokenDefinitions {
    private final Set<LinkReferenceDefinition> spoken;
    private final String content;

    private SpokenDefinitions(LinkDefinitions definitions, String content) {
        this.spoken = Set.copyOf(definitions.spoken());
        this.content = content;
    }

    /** The text with a backslash before each definition that is speech; as many lines as before. */
    static String escaped(LinkDefinitions definitions, String content) {
        SpokenDefinitions text = new SpokenDefinitions(definitions, content);
        StringBuilder escaped = new StringBuilder();
        int from = 0;
        for (List<LinkReferenceDefinition> run : runs(definitions.all())) {
            List<LinkReferenceDefinition> order = text.ordered(run);
            for (int i = 0; i < run.size(); i++) {
                escaped.append(content, from, start(run.get(i)));
                escaped.append(text.written(order.get(i)));
                from = end(run.get(i));
            }
        }
        return escaped.append(content, from, content.length()).toString();
    }

    /** Definitions on lines right below each other. */
    private static List<List<LinkReferenceDefinition>> runs(List<LinkReferenceDefinition> all) {
        List<List<LinkReferenceDefinition>> runs = new ArrayList<>();
        int next = -1;
        for (LinkReferenceDefinition definition : all) {
            if (definition.getSourceSpans().getFirst().getLineIndex() != next) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(definition);
            next = definition.getSourceSpans().getLast().getLineIndex() + 1;
        }
        return runs;
    }

    /** Those that links use first, where no words below them would go with them. */
    private List<LinkReferenceDefinition> ordered(List<LinkReferenceDefinition> run) {
        Node below = run.getLast().getNext();
        boolean words = below instanceof Paragraph && below.getSourceSpans().isEmpty();
        return words ? run : run.stream().sorted(Comparator.comparing(spoken::contains)).toList();
    }

    private String written(LinkReferenceDefinition definition) {
        String lines = content.substring(start(definition), end(definition));
        return spoken.contains(definition) ? "\\" + lines : lines;
    }

    private static int start(LinkReferenceDefinition definition) {
        return definition.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(LinkReferenceDefinition definition) {
        SourceSpan last = definition.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }
}
