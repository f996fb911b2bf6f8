package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.PlacedText;
import org.studypack.pack.Branch;
import org.studypack.pack.Image;
import org.studypack.source.Calendars;
import org.studypack.source.markdown.Links;
import org.studypack.words.PrintersMarks;
import org.studypack.words.Setting;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads for whom a pack is made. */
final class BranchReading {
    /** The most characters of a name, a time or a line of an address. */
    private static final int LONGEST_LINE = 200;

    /** The most characters of a link: more make a QR code that few cameras read. */
    private static final int LONGEST_LINK = 500;

    private static final int MOST_LINES = 8;
    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private final Wishes wishes;
    private final PrintersMarks marks;
    private final Function<Setting, Optional<Image>> logos;
    private final Diagnostics diagnostics;

    /**
     * @param marks of the pack's language
     * @param logos reads the picture that a setting names, and reports what is wrong with it
     */
    BranchReading(
            Wishes wishes,
            PrintersMarks marks,
            Function<Setting, Optional<Image>> logos,
            Diagnostics diagnostics) {
        this.wishes = wishes;
        this.marks = marks;
        this.logos = logos;
        this.diagnostics = diagnostics;
    }

    Branch read() {
        return new Branch(
                line("branch"),
                wishes.one("date").flatMap(this::date),
                line("time"),
                lines("place"),
                lines("contact"),
                wishes.one("link").flatMap(this::link),
                wishes.one("logo").flatMap(logos),
                wishes.note().map(new PrintedProse(marks)::blocks).orElse(List.of()),
                written());
    }

    private List<PlacedText> written() {
        return Stream.of("branch", "time", "place", "contact", "link")
                .flatMap(key -> wishes.list(key).stream().flatMap(List::stream))
                .flatMap(text -> text.lines().stream().map(text::placed))
                .toList();
    }

    private String line(String key) {
        Optional<Setting> setting = wishes.one(key);
        setting.ifPresent(text -> requireLength(key, text, text.words()));
        return setting.map(Setting::words).map(marks::in).orElse("");
    }

    private List<String> lines(String key) {
        List<Setting> settings = wishes.list(key).orElse(List.of());
        List<String> lines = settings.stream().flatMap(each -> each.lines().stream()).toList();
        for (Setting setting : settings) {
            setting.lines().forEach(line -> requireLength(key, setting, line));
        }
        if (lines.size() > MOST_LINES) {
            report(
                    settings.getFirst(),
                    "`%s` has %d lines, more than %d".formatted(key, lines.size(), MOST_LINES),
                    "longer words belong in `note`");
        }
        return lines.stream().map(marks::in).toList();
    }

    private void requireLength(String key, Setting setting, String line) {
        int length = line.codePointCount(0, line.length());
        if (length > LONGEST_LINE) {
            report(
                    setting,
                    "`%s` has a line of %d characters, more than %d"
                            .formatted(key, length, LONGEST_LINE),
                    "longer words belong in `note`");
        }
    }

    private Optional<LocalDate> date(Setting setting) {
        try {
            if (DATE.matcher(setting.words()).matches()) {
                return Optional.of(LocalDate.parse(setting.words()));
            }
        } catch (DateTimeException e) {
            // a thirteenth month, or a day that the month does not have
        }
        report(
                setting,
                "`%s` is not a day".formatted(setting.words()),
                Calendars.why(setting.words()).orElse("write year, month and day: `2027-03-09`"));
        return Optional.empty();
    }

    private Optional<String> link(Setting setting) {
        String link = setting.words();
        String small = link.toLowerCase(Locale.ROOT);
        Optional<String> flaw =
                small.startsWith("http:") || small.startsWith("https:")
                        ? Links.flaw(link)
                        : Optional.of("write a whole address that begins with `https://`");
        if (flaw.isEmpty() && link.length() > LONGEST_LINK) {
            flaw =
                    Optional.of(
                            "an address of more than %d characters makes a code that few cameras read"
                                    .formatted(LONGEST_LINK));
        }
        if (flaw.isEmpty() && URI.create(link).getRawAuthority().contains("@")) {
            flaw = Optional.of("a name or a password before `@` would be printed for all to read");
        }
        flaw.ifPresent(hint -> report(setting, "`%s` cannot be a link".formatted(link), hint));
        return flaw.isPresent() ? Optional.empty() : Optional.of(link);
    }

    private void report(Setting setting, String message, String hint) {
        diagnostics.report(Code.WRONG_VALUE, setting.location(), message, hint);
    }
}
