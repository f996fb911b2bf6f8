package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a talk before and after its import. Times are no words here: they are written
 * otherwise.
 *
 * @param in of the document
 * @param kept of the transcript
 * @param title of the file beside it, where they come from the document
 * @param leftOut that the report lists
 */
record TalkWords(List<String> in, List<String> kept, List<String> title, List<String> leftOut) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d:<])\\d{1,4}:\\d{2}(:\\d{2})?([:;]\\d{2}|[.,]\\d{1,3})?(?![\\d:>])");
    private static final Pattern COUNTED = Pattern.compile(" \\((\\d+)×\\)$");

    static TalkWords of(Path document, Path folder) throws IOException {
        String report = Files.readString(folder.resolve("import-report.md"));
        Path transcript;
        try (Stream<Path> files = Files.list(folder.resolve("transcripts"))) {
            transcript =
                    files.filter(f -> !f.toString().endsWith(".yaml")).findFirst().orElseThrow();
        }
        boolean captions = transcript.toString().endsWith(".vtt");
        String facts =
                Files.readString(Path.of(transcript.toString().replaceFirst("\\.\\w+$", ".yaml")));
        return new TalkWords(
                words(source(Files.readString(document), captions)),
                words(made(Files.readString(transcript), captions)),
                words(titles(facts, report)),
                words(leftOut(report)));
    }

    /** That no word is lost, and none comes before another that it stood behind. */
    void check() {
        Iterator<String> rest = in.iterator();
        for (String word : kept) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(word);
            }
            assertThat(found).as("kept in its order: " + word).isTrue();
        }
        List<String> all = new ArrayList<>(kept);
        all.addAll(title);
        all.addAll(leftOut);
        assertThat(all).containsExactlyInAnyOrderElementsOf(in);
    }

    private static List<String> words(String text) {
        return WORD.matcher(TIME.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String source(String text, boolean captions) {
        String plain = text.replaceFirst("^\uFEFF?WEBVTT *\n\n", "");
        return captions ? Parser.unescapeEntities(opened(plain), false) : plain;
    }

    /** A transcript without the words that an import puts there. */
    private static String made(String text, boolean captions) {
        String plain =
                text.replaceFirst("^WEBVTT\n", "")
                        .replace("\nNOTE paragraph\n", "\n")
                        .replace("<v Voice>", "");
        return captions
                ? Parser.unescapeEntities(opened(plain), false)
                : plain.replaceAll("\\\\(?=\\p{Punct})", "");
    }

    /** Tags of voices without their own name. */
    private static String opened(String text) {
        return text.replaceAll("<v(?=[. ])", "<");
    }

    private static String titles(String facts, String report) {
        return facts.lines()
                .filter(line -> line.startsWith("title: ") || line.startsWith("event: "))
                .filter(
                        line ->
                                line.startsWith("event")
                                        || !report.contains("The document names no title"))
                .map(line -> line.substring("title: ".length()))
                .collect(Collectors.joining("\n"));
    }

    private static String leftOut(String report) {
        StringBuilder text = new StringBuilder();
        boolean listed = false;
        for (String line : report.lines().toList()) {
            if (line.startsWith("### ")) {
                listed = line.equals("### Left out") || line.equals("### For you to confirm");
            } else if (listed && line.startsWith("      ")) {
                for (String piece : line.strip().split("   ", -1)) {
                    Matcher counted = COUNTED.matcher(piece);
                    int count = counted.find() ? Integer.parseInt(counted.group(1)) : 1;
                    text.append(
                            (counted.replaceAll("") + "\n")
                                    .repeat(count)
                                    .replaceAll("<v(?=[. ])", "<"));
                }
            }
        }
        return Parser.unescapeEntities(text.toString(), false);
    }
}
