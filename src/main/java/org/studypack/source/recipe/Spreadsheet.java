package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.source.NamedFile;
import org.studypack.source.recipe.CellReader.Cells;
import org.studypack.words.LongWord;
import org.studypack.words.Setting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spreadsheet saved as text in UTF-8, one branch in each row. Its first line names the columns as
 * a recipe names its keys; between cells stands a comma, a semicolon or a tab, whichever the first
 * line has most of. Rows are read one by one, so that many of them need no more memory.
 */
public final class Spreadsheet implements Iterable<Row> {
    private static final String SEPARATORS = ",;\t";

    /** How some programs name the separator in a line of its own. */
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([,;|\\t])\"?[,;|\\t]*\\n", Pattern.CASE_INSENSITIVE);

    /** How ZIP and OLE files begin, in which spreadsheet programs keep their own. */
    private static final Set<String> WORKBOOKS = Set.of("504b0304", "d0cf11e0");

    private static final String SAVE =
            "save the spreadsheet as *CSV UTF-8*, and name the file that comes of it";

    private final SourceText text;
    private final char separator;
    private final int headings;
    private final List<String> columns;

    private Spreadsheet(SourceText text, char separator, int headings, List<String> columns) {
        this.text = text;
        this.separator = separator;
        this.headings = headings;
        this.columns = columns;
    }

    /** Opens a spreadsheet; reports what is wrong with its columns. */
    public static Optional<Spreadsheet> read(Path file, Diagnostics diagnostics) {
        return diagnostics
                .within(
                        Spreadsheet::withHint,
                        own ->
                                isWorkbook(file, own)
                                        ? Optional.empty()
                                        : NamedFile.textWithControls(file, own))
                .flatMap(text -> read(text, diagnostics));
    }

    /** Whether it is the file of a spreadsheet program and no text, which is reported. */
    private static boolean isWorkbook(Path file, Diagnostics diagnostics) {
        byte[] start = new byte[0];
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(4);
            } catch (IOException e) {
                // reported by whoever reads all of it
            }
        }
        boolean workbook = WORKBOOKS.contains(HexFormat.of().formatHex(start));
        if (workbook) {
            diagnostics.report(
                    Code.MALFORMED_TABLE,
                    Location.of(file.toString().replace('\\', '/')),
                    "this is the file of a spreadsheet program, and not text",
                    SAVE);
        }
        return workbook;
    }

    private static Diagnostic withHint(Diagnostic found) {
        Optional<String> hint =
                switch (found.code()) {
                    case FILE_TOO_LARGE ->
                            Optional.of(
                                    "cut it into several, and make each in a folder of its own");
                    case UNREADABLE_FILE, MISSING_FILE -> Optional.of(SAVE);
                    default -> found.hint();
                };
        return new Diagnostic(found.code(), found.message(), found.location(), hint);
    }

    /** As {@link #read(Path, Diagnostics)}, of a text. */
    static Optional<Spreadsheet> read(SourceText text, Diagnostics diagnostics) {
        Matcher named = NAMED.matcher(text.content());
        int start = named.lookingAt() ? 2 : 1;
        char separator = start == 2 ? named.group(1).charAt(0) : separator(text.content());
        Optional<Cells> headings = new CellReader(text, separator, start).next();
        if (headings.isEmpty()) {
            diagnostics.report(
                    Code.MALFORMED_TABLE,
                    text.line(1),
                    "the spreadsheet has no headings",
                    "its first line names the columns: `branch,date,place,contact`");
            return Optional.empty();
        }
        return diagnostics
                .within(
                        own -> {
                            headings.get().flaw().ifPresent(own::add);
                            return Optional.of(columns(headings.get(), own));
                        })
                .map(columns -> new Spreadsheet(text, separator, start, columns));
    }

    /**
     * The one that stands most often outside quotation marks before the first line with words ends.
     */
    private static char separator(String content) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted && !blank) {
                break;
            }
            blank &= Character.isWhitespace(c);
            int which = SEPARATORS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static List<String> columns(Cells headings, Diagnostics diagnostics) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Setting heading : headings.values()) {
            String key = heading.words().toLowerCase(Locale.ROOT);
            columns.add(key);
            Optional<Diagnostic> word = longWord(heading);
            if (word.isPresent()) {
                diagnostics.add(word.get());
            } else if (!key.isEmpty() && !keys().contains(key)) {
                diagnostics.report(
                        Code.UNKNOWN_KEY,
                        heading.location(),
                        "unknown column `%s`".formatted(heading.words()),
                        ColumnName.hint(key, keys()));
            } else if (!key.isEmpty() && !seen.add(key)) {
                diagnostics.report(
                        Code.DUPLICATE_KEY,
                        heading.location(),
                        "a second column `%s`".formatted(key),
                        "take one out");
            }
        }
        return columns;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Wishes.SINGLES);
        keys.addAll(Wishes.LISTS.stream().sorted().toList());
        keys.add(Wishes.NOTE);
        keys.add(Row.EDITION);
        return keys;
    }

    /** Its headings. */
    public Location place() {
        return text.line(headings);
    }

    /** The rows that are not blank, each read when it is asked for. */
    @Override
    public Iterator<Row> iterator() {
        CellReader reader = new CellReader(text, separator, headings);
        reader.next();
        return new Iterator<>() {
            private Optional<Cells> next = reader.next();
            private int number;

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Row next() {
                Cells cells = next.orElseThrow(NoSuchElementException::new);
                next = reader.next();
                return row(++number, cells);
            }
        };
    }

    private Row row(int number, Cells cells) {
        Map<String, Setting> values = new HashMap<>();
        Optional<Diagnostic> flaw = cells.flaw();
        for (int i = 0; i < cells.values().size(); i++) {
            Setting value = cells.values().get(i);
            if (value.words().isEmpty()) {
                continue;
            }
            if (flaw.isEmpty()) {
                flaw = longWord(value);
            }
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                values.put(columns.get(i), value);
            } else if (flaw.isEmpty()) {
                flaw = Optional.of(withoutHeading(value));
            }
        }
        return new Row(number, text.line(cells.line()), values, flaw);
    }

    private static Optional<Diagnostic> longWord(Setting cell) {
        return LongWord.in(cell.words())
                .map(
                        word ->
                                new Diagnostic(
                                        Code.BEYOND_LIMITS,
                                        word.message(),
                                        cell.location(),
                                        Optional.of(LongWord.HINT)));
    }

    private static Diagnostic withoutHeading(Setting cell) {
        return new Diagnostic(
                Code.MALFORMED_TABLE,
                "a cell in a column that has no heading",
                cell.location(),
                Optional.of(
                        "name the column, or put a cell that holds a separator in quotation"
                                + " marks"));
    }
}
