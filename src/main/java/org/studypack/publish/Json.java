package org.studypack.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JSON value (RFC 8259) that writes itself; keys keep the order in which they were given. */
public sealed interface Json {

    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number. */
    record Whole(long value) implements Json {}

    /** What is not known, or not there. */
    record Nothing() implements Json {}

    /** Values in order. */
    record Array(List<Json> values) implements Json {
        public Array {
            values = List.copyOf(values);
        }
    }

    /** Values by key. */
    record Fields(Map<String, Json> values) implements Json {
        public Fields() {
            this(new LinkedHashMap<>());
        }

        public Fields with(String key, String value) {
            return with(key, new Text(value));
        }

        public Fields with(String key, long value) {
            return with(key, new Whole(value));
        }

        public Fields with(String key, List<? extends Json> value) {
            return with(key, new Array(List.copyOf(value)));
        }

        /** These fields and one more. */
        public Fields with(String key, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(values);
            more.put(key, value);
            return new Fields(more);
        }
    }

    /** The value as a text of several lines, each level indented by two spaces. */
    default String write() {
        StringBuilder text = new StringBuilder();
        write(this, "\n", text);
        return text.toString();
    }

    /** The value on one line. */
    default String writeLine() {
        StringBuilder text = new StringBuilder();
        write(this, "", text);
        return text.toString();
    }

    /**
     * @param lineStart what a line begins with, its line feed first; empty for no lines
     */
    private static void write(Json value, String lineStart, StringBuilder text) {
        switch (value) {
            case Text(String string) -> quote(string, text);
            case Whole(long number) -> text.append(number);
            case Nothing() -> text.append("null");
            case Array(List<Json> values) -> {
                text.append('[');
                String inner = lineStart.isEmpty() ? "" : lineStart + "  ";
                String separator = inner;
                for (Json element : values) {
                    text.append(separator);
                    write(element, inner, text);
                    separator = inner.isEmpty() ? ", " : "," + inner;
                }
                text.append(values.isEmpty() ? "]" : lineStart + "]");
            }
            case Fields(Map<String, Json> values) -> {
                text.append('{');
                String inner = lineStart.isEmpty() ? "" : lineStart + "  ";
                String separator = inner;
                for (Map.Entry<String, Json> field : values.entrySet()) {
                    text.append(separator);
                    quote(field.getKey(), text);
                    text.append(": ");
                    write(field.getValue(), inner, text);
                    separator = inner.isEmpty() ? ", " : "," + inner;
                }
                text.append(values.isEmpty() ? "}" : lineStart + "}");
            }
        }
    }

    /** Escapes what JSON forbids, and half characters, which UTF-8 cannot hold. */
    private static void quote(String string, StringBuilder text) {
        text.append('"');
        string.codePoints()
                .forEach(
                        character -> {
                            boolean half = Character.getType(character) == Character.SURROGATE;
                            if (character == '"' || character == '\\') {
                                text.append('\\').append((char) character);
                            } else if (Character.isISOControl(character) || half) {
                                text.append(String.format(Locale.ROOT, "\\u%04x", character));
                            } else {
                                text.appendCodePoint(character);
                            }
                        });
        text.append('"');
    }
}
