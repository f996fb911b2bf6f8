package org.studypack.publish.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value (RFC 8259); keys keep the order in which they were given. */
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

    /** Values by key. What is of another kind than is asked for is not there. */
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

        /** A string; empty where there is none. */
        public String text(String key) {
            return values.get(key) instanceof Text(String text) ? text : "";
        }

        /** A number; 0 where there is none. */
        public long whole(String key) {
            return values.get(key) instanceof Whole(long number) ? number : 0;
        }

        /** Values; none where there are none. */
        public List<Json> list(String key) {
            return values.get(key) instanceof Array(List<Json> list) ? list : List.of();
        }
    }

    /** The value as a text of several lines, each level indented by two spaces. */
    default String write() {
        return JsonText.lines(this);
    }

    /** The value on one line. */
    default String writeLine() {
        return JsonText.line(this);
    }

    /** Reads fields; empty where a text is anything else, or no JSON. */
    static Optional<Fields> readFields(String text) {
        return JsonText.read(text).filter(Fields.class::isInstance).map(Fields.class::cast);
    }
}
