package org.studypack.publish;

import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.publish.run.PageChoices;
import org.studypack.words.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A pack of chance: any blocks in any order, in any design on any paper. The same of one seed. */
final class RandomLayout {
    private static final List<String> ANSWERS =
            List.of(
                    "ruled",
                    "dotted",
                    "grid",
                    "box",
                    "blank",
                    "fill",
                    "for-against",
                    "claim-evidence-source",
                    "time-strip",
                    "scale");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int note;

    RandomLayout(long seed) {
        this.random = new Random(seed);
    }

    /** Writes the pack into a new folder. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("guide"));
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("pack.yaml"), UnseenPack.pack("A layout of chance"));
        Files.writeString(folder.resolve("images/low.svg"), UnseenPack.drawing(400, 120));
        Files.writeString(folder.resolve("images/high.svg"), UnseenPack.drawing(300, 420));
        int sections = 1 + random.nextInt(3);
        for (int i = 0; i < sections; i++) {
            Files.writeString(folder.resolve("guide/0" + i + "-part.md"), section(i));
        }
        return folder;
    }

    /** How its pages are made. */
    PageChoices pages() {
        return PageChoices.NONE
                .with("design", Setting.written(Chance.one(List.of(Design.values()), random)))
                .with("paper", Setting.written(Chance.one(List.of(Paper.values()), random)));
    }

    private String section(int number) {
        text.setLength(0);
        notes.setLength(0);
        note = 0;
        text.append("# ").append(UnseenPack.words(1 + random.nextInt(12))).append("\n\n");
        text.append(UnseenPack.words(20)).append(".\n\n");
        int blocks = 3 + random.nextInt(14);
        for (int i = 0; i < blocks; i++) {
            block();
        }
        if (random.nextBoolean()) {
            questions(number);
        }
        return text + "\n" + notes;
    }

    private void block() {
        switch (random.nextInt(9)) {
            case 0 -> text.append("## ").append(words(8)).append("\n\n").append(words(40));
            case 1 -> text.append(UnseenPack.table(1 + random.nextInt(14)));
            case 2 -> figure();
            case 3 -> list("- ");
            case 4 -> list("1. ");
            case 5 -> text.append("> ").append(words(60)).append(".\n>\n> — ").append(words(4));
            case 6 ->
                    text.append("Wort".repeat(1 + random.nextInt(30))).append(' ').append(words(9));
            default -> text.append(words(130)).append('.').append(call()).append(words(30));
        }
        text.append("\n\n");
    }

    private void figure() {
        text.append("![A curve](images/")
                .append(random.nextBoolean() ? "low" : "high")
                .append(".svg \"")
                .append(words(12))
                .append("\")");
    }

    private void list(String mark) {
        int items = 1 + random.nextInt(8);
        for (int i = 0; i < items; i++) {
            text.append(mark).append(words(25)).append('\n');
        }
    }

    /** A call of a note, or none. */
    private String call() {
        if (random.nextInt(3) > 0) {
            return " ";
        }
        note++;
        notes.append("[^").append(note).append("]: ").append(words(40)).append(".\n\n");
        return "[^" + note + "] ";
    }

    private void questions(int section) {
        text.append("## Questions for discussion {.questions");
        text.append(random.nextInt(3) == 0 ? " notes=fill" : "").append("}\n\n");
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            text.append("- ").append(words(30)).append("? {#q-").append(section).append('-');
            text.append(i).append(" answer=").append(answer()).append("}\n\n");
        }
    }

    private String answer() {
        String kind = Chance.one(ANSWERS, random);
        return switch (kind) {
            case "scale" -> "scale from=\"" + words(5) + "\" to=\"" + words(5) + "\"";
            case "time-strip" -> "time-strip from=1790 to=1800";
            default ->
                    random.nextBoolean()
                            ? kind + " lines=" + (1 + random.nextInt(40))
                            : kind + " height=" + (5 + random.nextInt(200)) + "mm";
        };
    }

    private String words(int most) {
        return UnseenPack.words(1 + random.nextInt(most));
    }
}
