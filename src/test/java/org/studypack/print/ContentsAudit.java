package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each line of the contents ends in the page on which its heading stands. */
public final class ContentsAudit {
    /** Titles of a group and of a section in print's structure; what runs on below them follows. */
    private static final Set<String> ABOVE = Set.of("TOCI", "Div");

    private final List<String> folios;
    private final Set<String> headings = new HashSet<>();
    private final List<String> entries = new ArrayList<>();

    private ContentsAudit(List<String> folios) {
        this.folios = folios;
    }

    /** The entries that do not, among them those that end in no page at all. */
    public static List<String> wrong(byte[] pdf) throws IOException {
        ContentsAudit audit = of(pdf);
        return audit.entries.stream()
                .filter(
                        entry ->
                                audit.headings.stream()
                                        .noneMatch(each -> each.endsWith(letters(entry))))
                .toList();
    }

    /** How many entries there are. */
    public static int entries(byte[] pdf) throws IOException {
        ContentsAudit audit = of(pdf);
        return audit.entries.size();
    }

    private static ContentsAudit of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] folios =
                    document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            ContentsAudit audit = new ContentsAudit(List.of(folios));
            audit.read(SetBlock.of(pdf));
            return audit;
        }
    }

    private void read(List<SetBlock> blocks) {
        readEntries(blocks);
        for (SetBlock block : blocks) {
            if (block.isHeading()) {
                headings.add(letters(text(block) + folios.get(block.lines().getFirst().page())));
            }
        }
    }

    private void readEntries(List<SetBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            SetBlock block = blocks.get(i);
            if (!isInFront(block)) {
                continue;
            }
            boolean line = block.type().equals("TOCI") && text(block).matches(".*\\d");
            if (line || block.type().equals("Div")) {
                entries.add(text(block));
            } else if (i > 0
                    && block.type().equals("P")
                    && ABOVE.contains(blocks.get(i - 1).type())) {
                entries.addAll(List.of(text(block).split("·", -1)));
            }
        }
    }

    private boolean isInFront(SetBlock block) {
        return block.lines().getFirst().page() < folios.indexOf("1");
    }

    private static String text(SetBlock block) {
        return block.lines().stream().map(SetLine::text).collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
