package org.studypack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Packs that somebody might write, each of which is more of one thing than any that ships. */
enum UnseenPack {
    LONG_QUESTION(() -> guide("# Bread\n\n" + words(60) + "\n\n" + question(words(300), ""))),

    /** The first of its questions is longer than a page. */
    TALL_QUESTION(() -> tall(700)),

    /** The first of its questions is longer than two pages. */
    TALLEST_QUESTION(() -> tall(1_500)),

    LONG_TITLE(
            () ->
                    with(
                            guide("# Bread\n\n" + words(200) + "\n\n" + question("Why?", "")),
                            "pack.yaml",
                            pack(longTitle()))),

    LONG_SECTION_TITLE(
            () ->
                    guide(
                            "# %s\n\n%s\n\n## %s\n\n%s\n\n%s"
                                    .formatted(
                                            longTitle(),
                                            words(200),
                                            longTitle(),
                                            words(300),
                                            question("Why?", "")))),

    MANY_QUESTIONS(UnseenPack::manyQuestions),

    NO_TRANSCRIPT(
            () ->
                    guide(
                            "# Bread\n\n%s\n\n## Prices\n\n%s\n\n%s"
                                    .formatted(paragraphs(4), paragraphs(6), questions(3)))),

    TRANSCRIPT_ONLY(() -> Map.of("pack.yaml", pack("A talk"), "transcripts/talk.md", talk(60))),

    TABLE_AT_FOOT(
            () ->
                    guide(
                            IntStream.range(0, 6)
                                    .mapToObj(
                                            i ->
                                                    "# Part %d\n\n%s\n\n%s\n\n%s\n"
                                                            .formatted(
                                                                    i,
                                                                    paragraphs(3 + i),
                                                                    table(12),
                                                                    paragraphs(2)))
                                    .toArray(String[]::new))),

    NOTES_OF_SECTION(() -> guide("# Notes\n\n" + noted(30, 30) + notes(30))),

    NOTES_OF_PARAGRAPH(() -> guide("# Notes\n\n" + words(50) + "\n\n" + noted(30, 4) + notes(30))),

    FIGURES(
            () ->
                    with(
                            guide(
                                    "# Figures\n\n"
                                            + IntStream.range(0, 14)
                                                    .mapToObj(
                                                            i ->
                                                                    words(40 + 17 * i % 60)
                                                                            + "\n\n"
                                                                            + "![A curve](images/"
                                                                            + (i % 2 == 0
                                                                                    ? "low"
                                                                                    : "high")
                                                                            + ".svg \"Curve "
                                                                            + i
                                                                            + "\")\n\n")
                                                    .collect(Collectors.joining())),
                            "images/low.svg",
                            drawing(400, 120),
                            "images/high.svg",
                            drawing(300, 260))),

    LEADERS_NOTES(
            () ->
                    guide(
                            "# Bread\n\n%s\n\n## Questions for discussion {.questions}\n\n%s"
                                    .formatted(
                                            paragraphs(3),
                                            IntStream.range(0, 6)
                                                    .mapToObj(
                                                            i ->
                                                                    "- %s? {#q-%d minutes=%d}\n\n  %s\n\n  - %s\n  - %s\n"
                                                                            .formatted(
                                                                                    words(12), i,
                                                                                    5 + i,
                                                                                    words(80),
                                                                                    words(10),
                                                                                    words(15)))
                                                    .collect(Collectors.joining("\n"))))),

    NO_PARAGRAPH(
            () ->
                    guide(
                            "# A table only\n\n" + table(5),
                            "# Heads only\n\n## One\n\n## Two\n",
                            "# A list only\n\n- one\n- two\n\n" + questions(2),
                            "# A quotation only\n\n> Bread.\n>\n> — Somebody\n")),

    SMALLEST_ANSWERS(() -> answers("lines=1", "height=5mm", 3, 1)),

    LARGEST_ANSWERS(() -> answers("lines=60", "height=250mm", 7, 8)),

    /** Notes are called in the column that is laid out after the other. */
    NOTES_IN_COLUMNS(
            () ->
                    guide(
                            "# Notes\n\n"
                                    + words(200)
                                    + "\n\n## Questions {.questions}\n\n"
                                    + toJoin("long", 40)
                                    + toJoin("short", 8)
                                    + notes(48))),

    LONG_WORDS(
            () ->
                    guide(
                            "# %1$s\n\n%2$s %1$s %2$s\n\n## %1$s\n\n- %1$s\n- %2$s\n\n> %1$s\n\n%2$s <%3$s> %2$s\n\n%4$s"
                                    .formatted(
                                            "Wort".repeat(30),
                                            words(30),
                                            url(),
                                            question("Wort".repeat(30) + " and " + url(), "")))),

    BRANCH(
            () ->
                    with(
                            guide("# Bread\n\n%s\n\n%s".formatted(paragraphs(5), questions(3))),
                            "images/logo.svg",
                            drawing(200, 60),
                            "recipe.yaml",
                            branch(words(12)))),

    LONG_NOTE(
            () ->
                    with(
                            guide("# Bread\n\n%s\n\n%s".formatted(paragraphs(5), questions(3))),
                            "images/logo.svg",
                            drawing(200, 60),
                            "recipe.yaml",
                            branch(paragraphs(14).replace("\n", "\n  ")))),

    RIGHT_TO_LEFT(UnseenPack::rightToLeft),

    EXCERPTS(
            () ->
                    with(
                            guide("# Bread\n\n" + words(60) + "\n\n" + question("Why?", "")),
                            "transcripts/talk.md",
                            talk(80),
                            "excerpts.yaml",
                            """
                            excerpts:
                              - title: One word
                                passages:
                                  - first: opening
                                    last: opening
                              - title: Forty minutes
                                introduction: The speaker goes on *and on*.
                                passages:
                                  - from: 00:01:00
                                    to: 00:41:00
                            """));

    private static final String VOICES =
            "bread price wage law town oven flour market harvest magistrate petition winter loaf"
                    + " neighbour council scale weight measure grain cart street river mill ship"
                    + " harbour window evening meeting chair vote question answer paper";

    @SuppressWarnings("ImmutableEnumChecker") // each supplier makes new files and keeps nothing
    private final Supplier<Map<String, String>> files;

    UnseenPack(Supplier<Map<String, String>> files) {
        this.files = files;
    }

    /** Writes the pack into a new folder. */
    Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.get().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    static String pack(String title) {
        return """
        format: 1
        title: "%s"
        creators: [Ines Calder]
        language: en
        rights: © 2026 the authors. Licensed CC BY 4.0.
        modified: 2026-11-01
        """
                .formatted(title);
    }

    /** Words in a mixture that is the same in each run. */
    static String words(int count) {
        String[] all = VOICES.split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = all[(i * i * 7 + i * 13 + count) % all.length];
            boolean first = i % 11 == 0;
            text.append(i == 0 ? "" : first ? ". " : " ");
            text.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.toString();
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words(50 + i * 37 % 70) + ".")
                .collect(Collectors.joining("\n\n"));
    }

    static String question(String text, String attributes) {
        return "## Questions for discussion {.questions}\n\n- %s {#only %s}\n"
                .formatted(text, attributes);
    }

    private static Map<String, String> tall(int words) {
        String rest = "- Who was it? {#second}\n- Where was it? {#third}\n";
        return guide("# Bread\n\nText.\n\n" + question(words(words), "") + rest);
    }

    private static String questions(int count) {
        return "## Questions for discussion {.questions}\n\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "- " + words(9 + i * 5 % 20) + "? {#id-" + i + "}\n")
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> guide(String... sections) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", pack("Bread and Ballots"));
        for (int i = 0; i < sections.length; i++) {
            String text = sections[i].replace("{#id-", "{#s" + i + "-");
            files.put("guide/%02d-part.md".formatted(i + 1), text);
        }
        return files;
    }

    private static Map<String, String> with(Map<String, String> files, String... more) {
        Map<String, String> all = new TreeMap<>(files);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /** 200 characters. */
    private static String longTitle() {
        return (words(40) + " ".repeat(200)).substring(0, 199).strip() + "s";
    }

    private static String url() {
        return "https://example.org/" + "bread-and-ballots/".repeat(10);
    }

    private static Map<String, String> manyQuestions() {
        return guide(
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        "# Part "
                                                + (i + 1)
                                                + "\n\n"
                                                + words(80)
                                                + "\n\n"
                                                + questions(20))
                        .toArray(String[]::new));
    }

    static String table(int rows) {
        return "| year | price of a loaf | what was said of it |\n|---|---:|---|\n"
                + IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "| %d | %d | %s |\n"
                                                .formatted(1790 + i, 4 + i, words(4 + i % 5)))
                        .collect(Collectors.joining());
    }

    private static String toJoin(String id, int rows) {
        int first = id.equals("short") ? 40 : 0;
        return "- Which belong together? {#%s answer=match}\n\n  | who | what |\n  |---|---|\n"
                        .formatted(id)
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                i ->
                                        "  | %s%s | %s%s |\n"
                                                .formatted(
                                                        words(2 + i % 4),
                                                        rows < 9 && i == 4
                                                                ? "[^" + (first + i) + "]"
                                                                : "",
                                                        words(3 + i % 7),
                                                        rows > 8 || i != 4
                                                                ? "[^" + (first + i) + "]"
                                                                : ""))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String noted(int count, int aParagraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(words(aParagraph)).append(".[^").append(i).append("] ");
            text.append(aParagraph > 10 && i % 3 == 0 ? "\n\n" : "");
        }
        return text + "\n\n";
    }

    private static String notes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "[^" + i + "]: " + words(8 + i * 7 % 30) + ".\n\n")
                .collect(Collectors.joining());
    }

    static String drawing(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\"><path d=\"M0 %2$d L%1$d 0\" stroke=\"#000\" fill=\"none\"/><rect x=\"1\" y=\"1\" width=\"%3$d\" height=\"%4$d\" fill=\"none\" stroke=\"#000\"/></svg>"
                .formatted(width, height, width - 2, height - 2);
    }

    private static Map<String, String> answers(String lines, String height, int steps, int marks) {
        StringBuilder text = new StringBuilder("# Answers\n\n" + words(40) + "\n\n");
        text.append("## Questions for discussion {.questions notes=")
                .append(height.replace("height=", ""))
                .append("}\n\n");
        for (String kind :
                new String[] {
                    "ruled",
                    "dotted",
                    "grid",
                    "box",
                    "blank",
                    "for-against",
                    "claim-evidence-source",
                    "fill"
                }) {
            text.append("- Of %1$s? {#l-%1$s answer=%1$s %2$s}\n\n".formatted(kind, lines));
            text.append("- Of %1$s high? {#h-%1$s answer=%1$s %2$s}\n\n".formatted(kind, height));
        }
        text.append(
                "- Scale? {#scale answer=scale from=\"not at all\" to=\"wholly\" steps=%d}\n\n"
                        .formatted(steps));
        text.append(
                "- Strip? {#strip answer=time-strip from=1790 to=1800 steps=%d %s}\n\n"
                        .formatted(marks, lines));
        text.append("- Ticks? {#ticks answer=ticks}\n\n  - [ ] Bread\n  - [ ] Cheese\n\n");
        text.append(
                """
                - Match? {#match answer=match}

                  | who | what |
                  |---|---|
                  | baker | bakes |
                  | clerk | writes |
                """);
        return guide(text.toString());
    }

    private static String branch(String note) {
        return """
        format: 1
        branch: The Dockers’ and Seafarers’ Study Circle of the Old Harbour
        date: 2027-03-09
        time: 7.30 pm
        place: |
          Dockers' Library
          Reading room on the second floor
          at the back of the yard
          12 Quay Street
          Old Harbour
          Northern District
          Port Calder PC1 4QS
          Ring twice
        contact: |
          Ida Calder
          ida@quay.example
        link: https://quay.example/circle
        logo: images/logo.svg
        note: |
          %s
        """
                .formatted(note);
    }

    /** A line of talk a half minute. */
    private static String talk(int turns) {
        return IntStream.range(0, turns)
                .mapToObj(
                        i ->
                                "[%02d:%02d:%02d] **%s:** %s%s.\n"
                                        .formatted(
                                                i / 120,
                                                i / 2 % 60,
                                                i % 2 * 30,
                                                i % 7 == 0 ? "Chair" : "Speaker",
                                                i == 0 ? "An opening. " : "",
                                                words(60 + i % 13)))
                .collect(Collectors.joining("\n"));
    }

    /** Lines run from the right; the letters are Latin, since print has no others for it. */
    private static Map<String, String> rightToLeft() {
        String pack = pack("Bread and Ballots").replace("language: en", "language: he");
        String text = paragraphs(4) + "\n\n- " + words(20) + "\n\n" + table(4);
        String asked = questions(3) + scale();
        return with(guide("# Bread\n\n" + text + "\n\n" + asked), "pack.yaml", pack);
    }

    private static String scale() {
        return "\n- Was it fair? {#fair answer=scale from=\"not at all\" to=\"wholly\"}\n";
    }
}
