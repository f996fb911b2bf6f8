package org.studypack.source;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Image;
import org.studypack.pack.Labels;
import org.studypack.pack.Pack;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** A pack as readable text: one value a line, indented by depth. */
final class PackDump {
    private final StringBuilder text = new StringBuilder();

    private PackDump() {}

    static String of(Pack pack) {
        PackDump dump = new PackDump();
        dump.value("", pack, 0);
        return dump.text.toString();
    }

    private void value(String label, Object value, int depth) {
        switch (value) {
            case Location location -> line(label + "@" + location + "+" + location.length(), depth);
            case Image image -> line(label + image.path() + " " + image.mediaType(), depth);
            case Labels labels -> line(label + "in " + labels.language(), depth);
            case Optional<?> optional -> {
                if (optional.isPresent()) {
                    value(label, optional.get(), depth);
                }
            }
            case List<?> list -> list(label, list, depth);
            case Record node -> node(label, node, depth);
            case String string -> line(label + "“" + string + "”", depth);
            default -> line(label + value, depth);
        }
    }

    private void list(String label, List<?> list, int depth) {
        if (!list.isEmpty()) {
            line(label.strip(), depth);
            list.forEach(item -> value("- ", item, depth + 1));
        }
    }

    private void node(String label, Record node, int depth) {
        line(label + node.getClass().getSimpleName(), depth);
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(node);
                value(component.getName() + ": ", value, depth + 1);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.getName(), e);
            }
        }
    }

    private void line(String content, int depth) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
