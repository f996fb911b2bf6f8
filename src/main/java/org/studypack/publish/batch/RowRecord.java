package org.studypack.publish.batch;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.publish.json.Json;
import org.studypack.publish.press.Product;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a manifest says of a row. It is one line of JSON.
 *
 * @param number of the row, from 1
 * @param line of the spreadsheet, from 1
 * @param name of the pack's files, without their endings; empty where the row names nobody
 * @param inputs a hash of all that reaches the files
 * @param pages of the PDF; 0 where none was made
 * @param files empty where the row has an error
 * @param warnings each a code and a message
 * @param errors each a code and a message
 */
record RowRecord(
        int number,
        int line,
        String name,
        String inputs,
        int pages,
        int questions,
        List<FileRecord> files,
        List<String> warnings,
        List<String> errors) {

    /**
     * A published file.
     *
     * @param sha256 of its bytes, in hexadecimal digits
     * @param judge who found it valid; empty where nobody was asked
     */
    record FileRecord(String name, long bytes, String sha256, Optional<String> judge) {
        /** One that nobody judged. */
        FileRecord(String name, long bytes, String sha256) {
            this(name, bytes, sha256, Optional.empty());
        }

        private Json json() {
            Json.Fields file =
                    new Json.Fields()
                            .with("name", name)
                            .with("bytes", bytes)
                            .with("sha256", sha256);
            return judge.isPresent() ? file.with("judge", judge.get()) : file;
        }

        private static Stream<FileRecord> read(Json value) {
            return value instanceof Json.Fields file
                    ? Stream.of(
                            new FileRecord(
                                    file.text("name"),
                                    file.whole("bytes"),
                                    file.text("sha256"),
                                    Optional.of(file.text("judge"))
                                            .filter(judge -> !judge.isEmpty())))
                    : Stream.empty();
        }
    }

    RowRecord {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }

    /** Whether a judge found all of its files valid. */
    boolean isJudged() {
        return files.stream().allMatch(file -> file.judge().isPresent());
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    /** Whether it is about a row: that its name is the row's, whatever else changed in it. */
    boolean isOf(BatchRow row) {
        return name.equals(row.files());
    }

    /** What its files are. */
    Set<Product> products() {
        return Stream.of(Product.values())
                .filter(product -> files.stream().anyMatch(file -> isA(product, file)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Product.class)));
    }

    private boolean isA(Product product, FileRecord file) {
        return file.name().equals(product.fileName(name));
    }

    /**
     * Its errors, reported again at the row.
     *
     * @param row its place in the spreadsheet
     */
    List<Diagnostic> mistakes(Location row) {
        Optional<String> hint =
                Optional.of("correct the row, run its shard again, and merge again");
        return errors.stream()
                .map(error -> new Diagnostic(code(error), withoutCode(error), row, hint))
                .toList();
    }

    private static Code code(String error) {
        return Stream.of(Code.values())
                .filter(code -> error.startsWith(code.id() + " "))
                .findFirst()
                .orElse(Code.SHARDS_INCOMPLETE);
    }

    private static String withoutCode(String error) {
        return error.substring(error.indexOf(' ') + 1);
    }

    /** The same pack as another row, for a spreadsheet whose rows have moved. */
    RowRecord at(int otherNumber, int otherLine) {
        return new RowRecord(
                otherNumber, otherLine, name, inputs, pages, questions, files, warnings, errors);
    }

    /** One line of JSON without its end. */
    String json() {
        Json.Fields fields =
                new Json.Fields().with("row", number).with("line", line).with("name", name);
        if (isGood()) {
            fields =
                    (pages == 0
                                    ? fields.with("inputs", inputs)
                                    : fields.with("inputs", inputs).with("pages", pages))
                            .with("questions", questions)
                            .with("files", files.stream().map(FileRecord::json).toList());
        }
        return fields.with("warnings", texts(warnings)).with("errors", texts(errors)).writeLine();
    }

    private static List<Json> texts(List<String> values) {
        return values.stream().map(value -> (Json) new Json.Text(value)).toList();
    }

    /** Reads a line that {@link #json} wrote; empty where it is anything else, or half a line. */
    static Optional<RowRecord> parse(String line) {
        String text = line.strip();
        if (!text.startsWith("{\"row\": ") || !(text.endsWith("}") || text.endsWith("},"))) {
            return Optional.empty();
        }
        String object = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return Json.readFields(object).map(RowRecord::of);
    }

    private static RowRecord of(Json.Fields row) {
        return new RowRecord(
                (int) row.whole("row"),
                (int) row.whole("line"),
                row.text("name"),
                row.text("inputs"),
                (int) row.whole("pages"),
                (int) row.whole("questions"),
                row.list("files").stream().flatMap(FileRecord::read).toList(),
                strings(row.list("warnings")),
                strings(row.list("errors")));
    }

    private static List<String> strings(List<Json> values) {
        return values.stream()
                .flatMap(
                        value ->
                                value instanceof Json.Text(String text)
                                        ? Stream.of(text)
                                        : Stream.empty())
                .toList();
    }
}
