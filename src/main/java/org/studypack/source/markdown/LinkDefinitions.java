package org.studypack.source.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that a Markdown document names apart from its links, and who uses them. */
public final class LinkDefinitions {
    private static final Pattern ADDRESS = Pattern.compile("[/:#]|\\w\\.\\w");
    private final Set<Target> defined = new HashSet<>();
    private final Set<Target> linked = new HashSet<>();
    private final Set<Target> pictured = new HashSet<>();

    /** An address with the title that shows where one points at it. */
    private record Target(@Nullable String address, String title) {
        static Target of(@Nullable String address, @Nullable String title) {
            return new Target(address, title == null ? "" : title.strip());
        }
    }

    private final List<LinkReferenceDefinition> all = new ArrayList<>();

    public LinkDefinitions(Node root) {
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        linked.add(Target.of(link.getDestination(), link.getTitle()));
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        pictured.add(Target.of(image.getDestination(), image.getTitle()));
                        visitChildren(image);
                    }

                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        all.add(definition);
                        defined.add(target(definition));
                    }
                });
    }

    private static Target target(LinkReferenceDefinition definition) {
        return Target.of(definition.getDestination(), definition.getTitle());
    }

    /** The title that a link has and no definition lists; empty where there is none. */
    public String title(Link link) {
        Target target = Target.of(link.getDestination(), link.getTitle());
        return defined.contains(target) ? "" : target.title();
    }

    /** All, in their order. */
    List<LinkReferenceDefinition> all() {
        return List.copyOf(all);
    }

    /** Those that nothing uses: nobody sees their words. */
    List<LinkReferenceDefinition> unused() {
        return all.stream().filter(definition -> !isUsed(definition)).toList();
    }

    /** Those that are speech in a talk: nothing uses them, or they name no address. */
    List<LinkReferenceDefinition> spoken() {
        return all.stream()
                .filter(
                        definition ->
                                !isUsed(definition)
                                        || !ADDRESS.matcher(definition.getDestination()).find())
                .toList();
    }

    /** Whether a link or a picture leads where a definition does. */
    public boolean isUsed(LinkReferenceDefinition definition) {
        Target target = target(definition);
        return linked.contains(target) || pictured.contains(target);
    }

    /** The words of a definition that are not in the text: a picture shows its title. */
    public String unread(LinkReferenceDefinition definition) {
        Target target = target(definition);
        if (!isUsed(definition)) {
            return "%s %s %s".formatted(definition.getLabel(), target.address(), target.title());
        }
        return pictured.contains(target) ? "" : target.title();
    }
}
