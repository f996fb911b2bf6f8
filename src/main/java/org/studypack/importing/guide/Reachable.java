package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.ForeignInline.Link;
import org.studypack.importing.foreign.block.ForeignInline.Picture;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.source.markdown.Links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A document with the pictures and links that a pack can hold: pictures beside the file, and links
 * that lead out to an address. The words of other links stay; what is not taken over is noted.
 */
final class Reachable {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int SHOWN = 80;

    private final Figures figures;
    private final ImportNotes notes;
    private int within;

    private Reachable(Figures figures, ImportNotes notes) {
        this.figures = figures;
        this.notes = notes;
    }

    static ForeignDocument in(ForeignDocument document, Figures figures, ImportNotes notes) {
        Reachable reachable = new Reachable(figures, notes);
        List<ForeignBlock> blocks = reachable.blocks(document.blocks());
        SequencedMap<String, List<ForeignBlock>> texts = new LinkedHashMap<>();
        document.notes().forEach((label, note) -> texts.put(label, reachable.blocks(note)));
        if (reachable.within > 0) {
            notes.leaveOutUnworded(
                    ReportText.count(reachable.within, "link")
                            + " to places of the document itself");
        }
        return document.with(blocks, texts);
    }

    private List<ForeignBlock> blocks(List<ForeignBlock> blocks) {
        return blocks.stream().flatMap(block -> block(block).stream()).toList();
    }

    /** The block; empty where nothing of it is left. */
    private Optional<ForeignBlock> block(ForeignBlock block) {
        Origin origin = block.origin();
        return switch (block) {
            case ForeignBlock.Paragraph paragraph ->
                    some(content(paragraph.content(), origin))
                            .map(c -> new ForeignBlock.Paragraph(c, origin, paragraph.alone()));
            case ForeignBlock.Heading heading ->
                    some(withoutPictures(heading.content(), origin))
                            .map(c -> new ForeignBlock.Heading(heading.level(), c, origin));
            case Item item ->
                    Optional.of(
                            new Item(
                                    content(item.content(), origin),
                                    origin,
                                    item.depth(),
                                    item.role(),
                                    item.number()));
            case ForeignBlock.Quotation quotation ->
                    Optional.of(blocks(quotation.blocks()))
                            .filter(c -> !c.isEmpty())
                            .map(c -> new ForeignBlock.Quotation(c, origin, quotation.depth()));
            case ForeignBlock.Table table ->
                    Optional.of(
                            new ForeignBlock.Table(
                                    table.headed(),
                                    table.columns(),
                                    table.rows().stream()
                                            .map(row -> row.stream().map(c -> content(c, origin)))
                                            .map(Stream::toList)
                                            .toList(),
                                    origin,
                                    table.depth()));
            case ForeignBlock.Figure figure ->
                    picture(figure.picture(), origin)
                            .map(p -> new ForeignBlock.Figure(p, origin, figure.depth()));
            case ForeignBlock.Verbatim ignored -> Optional.of(block);
            case ForeignBlock.Rule ignored -> Optional.of(block);
        };
    }

    private static Optional<List<ForeignInline>> some(List<ForeignInline> content) {
        boolean words = !ForeignInline.plain(content).isBlank();
        boolean other =
                ForeignInline.all(content).stream()
                        .anyMatch(p -> p instanceof Picture || p instanceof ForeignInline.Call);
        return words || other ? Optional.of(content) : Optional.empty();
    }

    private List<ForeignInline> content(List<ForeignInline> content, Origin origin) {
        List<ForeignInline> kept = new ArrayList<>();
        for (ForeignInline piece : content) {
            if (piece instanceof Picture picture) {
                kept.add(
                        picture(picture, origin)
                                .<ForeignInline>map(p -> p)
                                .orElse(ForeignInline.Text.GONE));
            } else if (piece instanceof Link link) {
                addLink(link, origin, kept);
            } else if (piece.children().isEmpty()) {
                kept.add(piece);
            } else {
                kept.add(piece.around(content(piece.children(), origin)));
            }
        }
        return ForeignInline.joined(kept);
    }

    private void addLink(Link link, Origin origin, List<ForeignInline> to) {
        List<ForeignInline> content = content(link.content(), origin);
        boolean words =
                ForeignInline.all(content).stream()
                        .noneMatch(
                                p ->
                                        p instanceof Picture
                                                || p instanceof ForeignInline.Call
                                                || p instanceof Link);
        boolean leads =
                link.address().length() <= LONGEST_ADDRESS && Links.flaw(link.address()).isEmpty();
        if (leads && words) {
            to.add(new Link(link.address(), content));
            return;
        }
        to.addAll(content.isEmpty() ? List.of(ForeignInline.Text.GONE) : content);
        if (link.address().startsWith("#")) {
            within++;
        } else if (!link.address().isEmpty()) {
            notes.leaveOutUnworded(
                    "the address "
                            + ReportText.code(shown(link.address()))
                            + " of a link, "
                            + origin.described());
        }
    }

    private List<ForeignInline> withoutPictures(List<ForeignInline> content, Origin origin) {
        List<ForeignInline> kept = new ArrayList<>();
        for (ForeignInline piece : content(content, origin)) {
            if (piece instanceof Picture picture) {
                lose(picture, origin, "in a heading, which holds words alone");
                kept.add(ForeignInline.Text.GONE);
            } else {
                kept.add(piece);
            }
        }
        return ForeignInline.joined(kept);
    }

    private Optional<Picture> picture(Picture picture, Origin origin) {
        Optional<Picture> taken = figures.taken(picture);
        if (taken.isEmpty()) {
            lose(picture, origin, "which is not beside the document, or cannot be printed");
        } else if (picture.alternative().isBlank()) {
            notes.open(
                    "What the picture "
                            + ReportText.code(taken.get().source())
                            + " shows, for those who cannot see it: its file's name was taken.");
            notes.give(taken.get().alternative());
        }
        return taken;
    }

    private void lose(Picture picture, Origin origin, String why) {
        String which = "the picture " + ReportText.code(shown(picture.source())) + ", " + why;
        if (picture.words().isEmpty()) {
            notes.leaveOutUnworded(which + " (" + origin.described() + ")");
        } else {
            notes.leaveOut(origin, picture.words(), which);
        }
    }

    private static String shown(String address) {
        return address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
    }
}
