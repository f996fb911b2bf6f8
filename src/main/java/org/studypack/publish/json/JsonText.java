package org.studypack.publish.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.Indenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON as text, by Jackson. */
final class JsonText {
    private static final JsonFactory JACKSON = new JsonFactory().setCharacterEscapes(new Escapes());

    /** Half a character, which UTF-8 cannot hold. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final Separators TIGHT =
            Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");

    private static final Separators SPACED =
            TIGHT.withObjectEntrySpacing(Spacing.AFTER).withArrayValueSpacing(Spacing.AFTER);

    private static final DefaultPrettyPrinter LINES =
            printer(TIGHT, new DefaultIndenter("  ", "\n"));

    private static final DefaultPrettyPrinter LINE = printer(SPACED, NopIndenter.instance);

    private JsonText() {}

    static String lines(Json value) {
        return write(value, LINES.createInstance());
    }

    static String line(Json value) {
        return write(value, LINE.createInstance());
    }

    private static DefaultPrettyPrinter printer(Separators separators, Indenter indenter) {
        return new DefaultPrettyPrinter(separators)
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }

    private static String write(Json value, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JACKSON.createGenerator(text)) {
            out.setPrettyPrinter(printer);
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Json value, JsonGenerator out) throws IOException {
        switch (value) {
            case Json.Text(String text) -> out.writeString(whole(text));
            case Json.Whole(long number) -> out.writeNumber(number);
            case Json.Nothing() -> out.writeNull();
            case Json.Array(List<Json> values) -> {
                out.writeStartArray();
                for (Json each : values) {
                    write(each, out);
                }
                out.writeEndArray();
            }
            case Json.Fields(Map<String, Json> values) -> {
                out.writeStartObject();
                for (Map.Entry<String, Json> each : values.entrySet()) {
                    out.writeFieldName(each.getKey());
                    write(each.getValue(), out);
                }
                out.writeEndObject();
            }
        }
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return HALF.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** Empty where a text is no JSON, or has numbers that are not whole, or truth values. */
    static Optional<Json> read(String text) {
        try (JsonParser in = JACKSON.createParser(text)) {
            Optional<Json> value = Optional.of(read(in.nextToken(), in));
            return in.nextToken() == null ? value : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Json read(@Nullable JsonToken token, JsonParser in) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new Json.Text(in.getText());
            case VALUE_NUMBER_INT -> new Json.Whole(in.getLongValue());
            case VALUE_NULL -> new Json.Nothing();
            case START_ARRAY -> {
                List<Json> values = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    values.add(read(in.currentToken(), in));
                }
                yield new Json.Array(values);
            }
            case START_OBJECT -> {
                Map<String, Json> values = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String key = in.currentName();
                    values.put(key, read(in.nextToken(), in));
                }
                yield new Json.Fields(values);
            }
            case null, default -> throw new IOException("not expected here: " + token);
        };
    }

    /** All control characters are escaped, those too that only a terminal acts on. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int LAST_CONTROL = 0x9F;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            for (int c = 0; c < ascii.length; c++) {
                ascii[c] = Character.isISOControl(c) ? ESCAPE_STANDARD : ascii[c];
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character <= LAST_CONTROL
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                    : null;
        }
    }
}
