package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.studypack.importing.wording.ImportWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a talk before and after its import. Times are no words here, since they are written
 * otherwise, nor is what makes a file WebVTT.
 *
 * @param in of the document
 * @param kept of the transcript
 * @param spoken those of them that are no names of speakers, which may be set after a sound
 * @param title of the file beside it, where they come from the document
 * @param leftOut that the report lists
 */
record TalkWords(
        List<String> in,
        List<String> kept,
        List<String> spoken,
        List<String> title,
        List<String> leftOut) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\p{L}\\d:<])\\d{1,4}:\\d{2}(:\\d{2})?([:;]\\d{2}|[.,]\\d{1,3})?(?![\\d:>])");
    private static final Pattern TIMES =
            Pattern.compile(
                    "^[ \t]*\\d+:[\\d:.,;]*[ \t]*(-->|->|=>|[–-]>?)[ \t]*\\d+:[\\d:.,;]*(?=\\s|$)",
                    Pattern.MULTILINE);
    private static final Pattern NAMES = Pattern.compile("<v [^<>]*>|\\*\\*.{1,80}?:\\*\\* ");
    private static final Pattern VOICE =
            Pattern.compile("<v((?:\\.[^\\s<>]*)?(?:[ \t][^<>\n]*)?)>");
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,31};");
    private static final Pattern COUNTED = Pattern.compile(" \\((\\d+)×\\)$");

    static TalkWords of(Path document, Path folder) throws IOException {
        String report = Files.readString(folder.resolve("import-report.md"));
        assertThat(report).doesNotContain("do not add up");
        Path transcript;
        try (Stream<Path> files = Files.list(folder.resolve("transcripts"))) {
            transcript =
                    files.filter(f -> !f.toString().endsWith(".yaml")).findFirst().orElseThrow();
        }
        boolean captions = transcript.toString().endsWith(".vtt");
        String facts =
                Files.readString(Path.of(transcript.toString().replaceFirst("\\.\\w+$", ".yaml")));
        String saved = Files.readString(document).replace("\uFEFF", ""); // it shows nothing
        boolean page = document.toString().endsWith(".html");
        String source =
                page
                        ? GuideWords.page(saved)
                        : report.contains("Read as Markdown")
                                ? SpokenMarkdown.words(saved, report)
                                : saved;
        String made =
                Files.readString(transcript)
                        .replace("<v " + ImportWords.of(language(facts)).unnamed() + ">", "");
        return new TalkWords(
                words(captions ? captions(source) : source),
                words(made(made, captions)),
                words(made(NAMES.matcher(made).replaceAll(""), captions)),
                words(captions ? letters(opened(titles(facts, report))) : titles(facts, report)),
                words(captions ? letters(opened(leftOut(report))) : leftOut(report)));
    }

    /** The same, letter by letter: for documents in which tags stand within words. */
    TalkWords byLetters() {
        return new TalkWords(
                single(in), single(kept), single(spoken), single(title), single(leftOut));
    }

    /** The same of some words alone. */
    TalkWords only(Pattern some) {
        return new TalkWords(
                only(some, in),
                only(some, kept),
                only(some, spoken),
                only(some, title),
                only(some, leftOut));
    }

    private static List<String> only(Pattern some, List<String> words) {
        return words.stream()
                .flatMap(word -> some.matcher(word).results())
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> single(List<String> words) {
        return words.stream()
                .flatMap(word -> word.codePoints().mapToObj(Character::toString))
                .toList();
    }

    /** That no word is lost, and none comes before another that it followed. */
    void check() {
        KeptWords.inOrder(spoken, in);
        Map<String, Integer> lost = new TreeMap<>();
        in.forEach(word -> lost.merge(word, 1, Integer::sum));
        for (List<String> found : List.of(kept, title, leftOut)) {
            found.forEach(word -> lost.merge(word, -1, Integer::sum));
        }
        lost.values().removeIf(count -> count == 0);
        assertThat(lost).as("lost, or added where the number is negative").isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(TIME.matcher(text).replaceAll(" ").replace("WEBVTT", " "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String language(String facts) {
        return facts.lines()
                .filter(line -> line.startsWith("language: "))
                .map(line -> line.substring("language: ".length()))
                .findFirst()
                .orElseThrow();
    }

    /** Captions without their times. */
    private static String captions(String text) {
        return letters(opened(TIMES.matcher(text).replaceAll("")));
    }

    /** A transcript without the words that an import puts there. */
    private static String made(String text, boolean captions) {
        return captions
                ? letters(opened(text.replace("\n\nNOTE paragraph\n", "\n")))
                : text.replaceAll("\\\\(?=\\p{Punct})", "");
    }

    /** References as letters, once. */
    private static String letters(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group())));
    }

    private static String letter(String reference) {
        String read = Parser.unescapeEntities(reference, false);
        return read.endsWith(";") ? reference : read;
    }

    /** Tags of voices without their own name. */
    private static String opened(String text) {
        return VOICE.matcher(text).replaceAll("<$1>");
    }

    private static String titles(String facts, String report) {
        return facts.lines()
                .filter(line -> line.startsWith("title: ") || line.startsWith("event: "))
                .filter(
                        line ->
                                line.startsWith("event")
                                        || !report.contains("The document names no title"))
                .map(line -> line.substring("title: ".length()))
                .map(line -> line.replaceAll("\\\\u[0-9A-F]{4}|\\\\x[0-9A-F]{2}", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String leftOut(String report) {
        StringBuilder text = new StringBuilder();
        for (String line : KeptWords.leftOut(report)) {
            for (String piece : line.split("   ", -1)) {
                Matcher counted = COUNTED.matcher(piece);
                int count = counted.find() ? Integer.parseInt(counted.group(1)) : 1;
                text.append((counted.replaceAll("") + "\n").repeat(count));
            }
        }
        return text.toString();
    }
}
