package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * A value of a YAML file and where it stands. Asking it for what it is not reports {@link
 * Code#WRONG_TYPE} and gives nothing.
 */
public final class YamlValue {
    private final Node node;
    private final YamlSource yaml;

    YamlValue(Node node, YamlSource yaml) {
        this.node = node;
        this.yaml = yaml;
    }

    public Location location() {
        return yaml.of(node);
    }

    /** Whether nothing was written, or {@code null} or {@code ~}. */
    public boolean isNothing() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The value as text: any scalar as it was written. */
    public Optional<YamlText> text() {
        if (node instanceof ScalarNode scalar && !isNothing()) {
            yaml.refuseControls(scalar);
            yaml.refuseLongWords(scalar);
            return Optional.of(new YamlText(scalar, yaml));
        }
        return wrongType("a text is", "write it on the line of its key");
    }

    /** The values of a list. */
    public Optional<List<YamlValue>> list() {
        if (node instanceof SequenceNode sequence) {
            return Optional.of(
                    sequence.getValue().stream().map(item -> new YamlValue(item, yaml)).toList());
        }
        return wrongType("a list is", "begin each entry with `- `");
    }

    /** The value as keys with values. */
    public Optional<YamlMapping> mapping() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, location(), yaml));
        }
        return wrongType("keys with values are", "write `key: value`");
    }

    /** As {@link #mapping()}, for the one value of a file: what it lacks, the whole file lacks. */
    Optional<YamlMapping> asFile() {
        Location file = Location.of(yaml.source().file());
        if (isNothing()) {
            MappingNode empty = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
            return Optional.of(new YamlMapping(empty, file, yaml));
        }
        return node instanceof MappingNode mapping
                ? Optional.of(new YamlMapping(mapping, file, yaml))
                : mapping();
    }

    private <T> Optional<T> wrongType(String wanted, String hint) {
        yaml.report(
                Code.WRONG_TYPE,
                location(),
                "%s wanted here, not %s".formatted(wanted, kind()),
                hint);
        return Optional.empty();
    }

    private String kind() {
        return switch (node) {
            case SequenceNode ignored -> "a list";
            case MappingNode ignored -> "keys with values";
            default -> isNothing() ? "nothing" : "a text";
        };
    }
}
