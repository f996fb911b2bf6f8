package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Block;
import org.studypack.pack.CalendarDate;
import org.studypack.pack.Inline;
import org.studypack.pack.TimelineEntry;
import org.studypack.source.markdown.CrossReferences;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlReader;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads timeline.yaml. */
final class TimelineReader {
    private final CrossReferences references;
    private final MarkdownReader markdown;
    private final Diagnostics diagnostics;

    TimelineReader(CrossReferences references, MarkdownReader markdown, Diagnostics diagnostics) {
        this.references = references;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
    }

    /** The entries in the order of their dates; of one date, as they were written. */
    List<TimelineEntry> read(SourceText source) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (YamlValue value : YamlReader.readList(source, diagnostics)) {
            value.mapping().flatMap(this::entry).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing(TimelineEntry::date));
        return List.copyOf(entries);
    }

    private Optional<TimelineEntry> entry(YamlMapping entry) {
        Optional<YamlText> written = entry.requiredWords("date");
        Optional<CalendarDate> date = written.flatMap(DateReader::read);
        Optional<CalendarDate> until = entry.text("until").flatMap(DateReader::read);
        Optional<CalendarDate> oldStyle = entry.text("old-style").flatMap(DateReader::read);
        Optional<YamlText> event = entry.requiredWords("event");
        Optional<YamlText> source = entry.requiredWords("source");
        date.ifPresent(d -> until.ifPresent(u -> checkSpan(d, u, entry)));
        date.ifPresent(d -> oldStyle.ifPresent(o -> checkOldStyle(d, o, entry)));
        String id = id(entry, written.map(YamlText::words).orElse(""));
        entry.refuseOthers();
        List<Block> text = event.map(this::blocks).orElse(List.of());
        List<Inline> vouched = source.map(this::line).orElse(List.of());
        if (date.isEmpty() || text.isEmpty() || vouched.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TimelineEntry(
                        id, date.get(), until, oldStyle, text, vouched, written.get().location()));
    }

    private List<Block> blocks(YamlText text) {
        return markdown.passage(new MarkdownText(text.value(), text::at));
    }

    private List<Inline> line(YamlText text) {
        return markdown.line(new MarkdownText(text.value(), text::at));
    }

    private String id(YamlMapping entry, String date) {
        Optional<YamlText> written = entry.text("id");
        if (written.isEmpty()) {
            return references.make("date-" + date, entry.location());
        }
        references.declare(written.get().name(), written.get().location());
        return written.get().name();
    }

    private void checkSpan(CalendarDate from, CalendarDate until, YamlMapping entry) {
        if (until.compareTo(from) <= 0) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    entry.keyLocation("until"),
                    "the span ends before it begins",
                    "write the earlier date as `date`");
        }
    }

    private void checkOldStyle(CalendarDate date, CalendarDate oldStyle, YamlMapping entry) {
        if (date.value() instanceof LocalDate day && oldStyle.value() instanceof LocalDate old) {
            LocalDate same = old.plusDays(daysBehind(old));
            if (!same.equals(day)) {
                diagnostics.report(
                        Code.WRONG_VALUE,
                        entry.keyLocation("old-style"),
                        "%s Old Style is %s, not %s".formatted(old, same, day),
                        "the Julian calendar is %d days behind then".formatted(daysBehind(old)));
            }
        } else if (oldStyle.firstDay().isAfter(date.firstDay())) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    entry.keyLocation("old-style"),
                    "the Old Style date is later than the date itself",
                    "the Julian calendar is behind");
        }
    }

    /**
     * How many days the Julian calendar is behind: 11 in 1800, 12 from March 1800, 13 from 1900.
     */
    private static int daysBehind(LocalDate julian) {
        int year = julian.getMonthValue() <= 2 ? julian.getYear() - 1 : julian.getYear();
        return year / 100 - year / 400 - 2;
    }
}
