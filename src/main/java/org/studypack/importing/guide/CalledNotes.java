package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The footnotes that the sections of a guide call. */
final class CalledNotes {
    private CalledNotes() {}

    /** Those that are called; the others, whose calls were left out, are left out with them. */
    static Map<String, List<ForeignBlock>> of(
            Map<String, List<ForeignBlock>> all, List<Section> sections, ImportNotes notes) {
        Set<String> called = new LinkedHashSet<>();
        for (Section section : sections) {
            called.addAll(in(section.title()));
            section.questionsTitle().ifPresent(title -> called.addAll(in(title.content())));
            section.blocks().forEach(block -> called.addAll(in(block)));
        }
        Map<String, List<ForeignBlock>> kept = new LinkedHashMap<>();
        all.forEach(
                (label, blocks) -> {
                    if (called.contains(label)) {
                        kept.put(label, blocks);
                    } else {
                        notes.leaveOut(
                                blocks.getFirst().origin(),
                                blocks.stream()
                                        .map(ForeignBlock::text)
                                        .collect(Collectors.joining(" ")),
                                "a note to words that were left out");
                    }
                });
        return kept;
    }

    /** The labels that a block calls, in order. */
    static Set<String> in(ForeignBlock block) {
        return in(pieces(block));
    }

    /** The labels that some text calls, in order. */
    static Set<String> in(List<ForeignInline> content) {
        Set<String> labels = new LinkedHashSet<>();
        for (ForeignInline piece : ForeignInline.all(content)) {
            if (piece instanceof ForeignInline.Call call) {
                labels.add(call.label());
            }
        }
        return labels;
    }

    private static List<ForeignInline> pieces(ForeignBlock block) {
        return switch (block) {
            case ForeignBlock.Quotation quotation -> {
                List<ForeignInline> pieces = new ArrayList<>();
                quotation.blocks().forEach(inner -> pieces.addAll(pieces(inner)));
                yield pieces;
            }
            case ForeignBlock.Table table ->
                    table.rows().stream().flatMap(List::stream).flatMap(List::stream).toList();
            default -> block.content();
        };
    }
}
