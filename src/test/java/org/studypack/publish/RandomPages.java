package org.studypack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A guide that nobody would write and somebody may: figures, notes, tables, lists, headings and
 * answers in any order, so that anything may come to stand at the foot of a page.
 */
final class RandomPages {
    private static final List<String> PICTURES = List.of("low", "high", "tall");
    private static final List<String> ANSWERS =
            List.of(
                    "lines=3",
                    "answer=ruled lines=12",
                    "answer=dotted lines=5",
                    "answer=grid height=40mm",
                    "answer=box height=60mm",
                    "answer=blank lines=4",
                    "answer=for-against lines=6",
                    "answer=claim-evidence-source lines=6",
                    "answer=time-strip from=1790 to=1800",
                    "answer=scale from=\"not at all\" to=\"wholly\"",
                    "answer=fill lines=4",
                    "answer=match",
                    "answer=ticks");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final double figures;
    private final double noted;
    private final double others;
    private int note;
    private int asked;

    private RandomPages(long seed) {
        this.random = new Random(seed);
        this.figures = random.nextDouble() * 0.8;
        this.noted = random.nextDouble() * 0.9;
        this.others = random.nextDouble() * 0.3;
    }

    /**
     * Writes a pack into a folder.
     *
     * @param paragraphs how many there are in each section, about
     */
    static Path write(Path folder, long seed, int paragraphs) throws IOException {
        Files.createDirectories(folder.resolve("guide"));
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("pack.yaml"), UnseenPack.pack("Anything at all"));
        Files.writeString(folder.resolve("images/low.svg"), UnseenPack.drawing(400, 110));
        Files.writeString(folder.resolve("images/high.svg"), UnseenPack.drawing(300, 230));
        Files.writeString(folder.resolve("images/tall.svg"), UnseenPack.drawing(300, 420));
        RandomPages pages = new RandomPages(seed);
        for (int section = 1; section <= 2; section++) {
            Files.writeString(
                    folder.resolve("guide/0" + section + ".md"),
                    pages.section(section, paragraphs));
        }
        return folder;
    }

    private String section(int number, int paragraphs) {
        text.setLength(0);
        notes.setLength(0);
        text.append("# Section ").append(number).append("\n\n");
        int count = 1 + random.nextInt(2 * paragraphs);
        for (int i = 0; i < count; i++) {
            block();
        }
        text.append("## Questions for discussion {.questions}\n\n");
        int questions = 1 + random.nextInt(4);
        for (int i = 0; i < questions; i++) {
            question();
        }
        return text + "\n" + notes;
    }

    private void block() {
        words(1 + random.nextInt(140));
        text.append("\n\n");
        if (random.nextDouble() < figures) {
            figure();
        }
        if (random.nextDouble() < others) {
            other();
        }
    }

    private void words(int count) {
        text.append(UnseenPack.words(count)).append('.');
        if (random.nextDouble() < noted) {
            note++;
            text.append("[^").append(note).append(']');
            notes.append("[^%d]: %s.\n\n".formatted(note, UnseenPack.words(noteLength())));
        }
    }

    private int noteLength() {
        return random.nextInt(8) == 0 ? 60 + random.nextInt(120) : 2 + random.nextInt(30);
    }

    private void figure() {
        text.append("![A curve](images/")
                .append(Chance.one(PICTURES, random))
                .append(".svg")
                .append(random.nextBoolean() ? " \"" + UnseenPack.words(3 + note % 20) + "\"" : "")
                .append(")\n\n");
    }

    private void other() {
        switch (random.nextInt(5)) {
            case 0 -> text.append("## ").append(UnseenPack.words(2 + random.nextInt(9)));
            case 1 -> table();
            case 2 -> list("- ");
            case 3 -> list("1. ");
            default -> {
                text.append("> ");
                words(20 + random.nextInt(60));
            }
        }
        text.append("\n\n");
    }

    private void table() {
        text.append("| one | two |\n|---|---|\n");
        int rows = 1 + random.nextInt(14);
        for (int i = 0; i < rows; i++) {
            text.append("| ").append(i).append(" | ");
            words(1 + random.nextInt(16));
            text.append(" |\n");
        }
    }

    private void list(String mark) {
        int items = 1 + random.nextInt(8);
        for (int i = 0; i < items; i++) {
            text.append(mark);
            words(1 + random.nextInt(40));
            text.append('\n');
        }
    }

    private void question() {
        String answer = Chance.one(ANSWERS, random);
        text.append("- ");
        words(2 + random.nextInt(60));
        text.append(" {#q-%d %s}\n\n".formatted(++asked, answer));
        if (answer.endsWith("match")) {
            text.append("  | who | what |\n  |---|---|\n");
            int rows = 2 + random.nextInt(6);
            for (int i = 0; i < rows; i++) {
                text.append("  | ");
                words(1 + random.nextInt(5));
                text.append(" | ");
                words(1 + random.nextInt(12));
                text.append(" |\n");
            }
            text.append('\n');
        } else if (answer.endsWith("ticks")) {
            text.append("  - [ ] ");
            words(4);
            text.append("\n  - [ ] Cheese\n\n");
        }
    }
}
