package org.studypack.cli;

import org.studypack.publish.Format;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** A format as it is written on the command line: its name, in small or capital letters. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        value.isBlank()
                                                ? "a name is missing; write epub, pdf or epub,pdf"
                                                : "`" + value + "` is neither epub nor pdf"));
    }

    /** What a shell may complete. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }
}
