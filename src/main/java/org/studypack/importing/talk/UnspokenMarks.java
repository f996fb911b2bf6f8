package org.studypack.importing.talk;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Notes what a page shows and a talk does not hold: words of pictures, marks of notes, numbers of
 * lists, and addresses of links.
 */
final class UnspokenMarks {
    private final ImportNotes notes;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final List<String> marks = new ArrayList<>();
    private Optional<Origin> marked = Optional.empty();
    private int numbers;

    private UnspokenMarks(ImportNotes notes) {
        this.notes = notes;
    }

    static void note(ForeignDocument page, ImportNotes notes) {
        UnspokenMarks marks = new UnspokenMarks(notes);
        page.blocks().forEach(marks::read);
        page.notes()
                .forEach(
                        (label, note) -> {
                            marks.mark(label, note.getFirst().origin());
                            note.forEach(marks::read);
                        });
        marks.say();
    }

    private void say() {
        marked.ifPresent(
                origin ->
                        notes.leaveOut(
                                origin,
                                String.join("   ", marks),
                                "the marks of notes, which stand after the talk"));
        if (numbers > 0) {
            notes.leaveOutUnworded(
                    ReportText.count(numbers, "number") + " of lists that the page counts");
        }
        addresses.forEach(
                address ->
                        notes.leaveOutUnworded(
                                "the address of a link, " + ReportText.code(address)));
    }

    private void read(ForeignBlock block) {
        switch (block) {
            case ForeignBlock.Paragraph paragraph -> read(paragraph.content(), block);
            case ForeignBlock.Heading heading -> read(heading.content(), block);
            case ForeignBlock.Item item -> {
                numbers +=
                        item.opens() && item.typed().isEmpty() && !item.number().isEmpty() ? 1 : 0;
                read(item.content(), block);
            }
            case ForeignBlock.Quotation quotation -> quotation.blocks().forEach(this::read);
            case ForeignBlock.Table table ->
                    table.rows().forEach(row -> row.forEach(cell -> read(cell, block)));
            case ForeignBlock.Figure figure -> read(List.of(figure.picture()), block);
            case ForeignBlock.Verbatim ignored -> {}
            case ForeignBlock.Rule ignored -> {}
        }
    }

    private void mark(String label, Origin origin) {
        marks.add(label);
        marked = Optional.of(marked.map(first -> first.to(origin)).orElse(origin));
    }

    private void read(List<ForeignInline> content, ForeignBlock block) {
        for (ForeignInline inline : ForeignInline.all(content)) {
            if (inline instanceof ForeignInline.Call call) {
                mark(call.label(), block.origin());
            } else if (inline instanceof ForeignInline.Picture picture
                    && !picture.words().isBlank()) {
                notes.leaveOut(
                        block.origin(),
                        picture.words(),
                        "what a picture shows; a talk has no pictures");
            } else if (inline instanceof ForeignInline.Link link
                    && !link.address().isBlank()
                    && !link.address().startsWith("#")) {
                addresses.add(link.address().strip().replaceAll("\\s+", " "));
            }
        }
    }
}
