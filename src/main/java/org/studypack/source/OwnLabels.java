package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Labels;
import org.studypack.words.ControlCharacters;
import org.studypack.words.Spelling;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a label file of a pack, and looks at what it says before anything is printed with it. */
final class OwnLabels {
    /** The most characters of a label. */
    private static final int LONGEST = 1000;

    private static final Pattern MALFORMED_ESCAPE = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

    /** What each pattern of a date has to write. */
    private static final Map<String, TemporalAccessor> DATES =
            Map.of(
                    "date.day", LocalDate.of(1917, 11, 7),
                    "date.day.of-month", LocalDate.of(1917, 11, 7),
                    "date.day.of-year", LocalDate.of(1917, 11, 7),
                    "date.month.of-year", YearMonth.of(1917, 11),
                    "date.month", YearMonth.of(1917, 11),
                    "date.year", Year.of(1917));

    private final SourceText source;
    private final Diagnostics diagnostics;

    OwnLabels(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The labels that are sound; the others are reported. */
    Map<String, String> read(Labels english) {
        Map<String, String> texts = new TreeMap<>();
        try {
            texts.putAll(LabelsReader.load(new StringReader(source.content())));
        } catch (IOException | IllegalArgumentException e) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    malformed(),
                    "the label file has a malformed `\\u` escape",
                    "write the letter itself: the file is UTF-8");
        }
        texts.entrySet().removeIf(label -> !isSound(label.getKey(), label.getValue(), english));
        return texts;
    }

    private boolean isSound(String key, String text, Labels english) {
        Optional<String> control = ControlCharacters.flaw(text);
        if (!english.texts().containsKey(key)) {
            diagnostics.report(
                    Code.UNKNOWN_KEY,
                    line(key),
                    "unknown label `%s`".formatted(key),
                    Spelling.nearest(key, english.texts().keySet())
                            .map(known -> "did you mean `" + known + "`?")
                            .orElse("take it out"));
        } else if (text.isBlank()) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    line(key),
                    "the label `%s` holds no words".formatted(key),
                    "write the words, or take the line out");
        } else if (text.length() > LONGEST) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    line(key),
                    "a label of %d characters".formatted(text.length()),
                    "a label has at most %d".formatted(LONGEST));
        } else if (control.isPresent()) {
            diagnostics.report(
                    Code.CONTROL_CHARACTER, line(key), control.get(), ControlCharacters.HINT);
        } else if (DATES.containsKey(key) && !writes(text, key)) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    line(key),
                    "`%s` is not a pattern for `%s`".formatted(text, key),
                    "write for instance `%s`; words stand in '…'".formatted(english.text(key)));
        } else {
            return true;
        }
        return false;
    }

    private static boolean writes(String pattern, String key) {
        try {
            TemporalAccessor date = DATES.getOrDefault(key, LocalDate.EPOCH);
            return !DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date).isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** The line that a label stands on; the first where its key is written with escapes. */
    private Location line(String key) {
        Pattern written = Pattern.compile("\\s*" + Pattern.quote(key) + "(?:\\s*[=:].*|\\s.*|)");
        for (int i = source.lines().size(); i > 0; i--) {
            if (written.matcher(source.lines().get(i - 1)).matches()) {
                return source.line(i);
            }
        }
        return source.line(1);
    }

    private Location malformed() {
        for (int i = 0; i < source.lines().size(); i++) {
            if (MALFORMED_ESCAPE.matcher(source.lines().get(i)).find()) {
                return source.line(i + 1);
            }
        }
        return source.line(1);
    }
}
