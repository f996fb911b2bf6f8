package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.studypack.book.Book;
import org.studypack.book.Contributor;
import org.studypack.book.Publication;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** What a file says of itself: its catalog (ISO 32000-1 § 7.7.2) and its metadata. */
final class Catalog {
    private final Publication publication;
    private final PrintedBody body;

    Catalog(Book book, PrintedBody body) {
        this.publication = book.publication();
        this.body = body;
    }

    /**
     * @param frontPages the cover's pages among them
     * @param destinations the tree of named destinations
     * @param hasBookmarks whether an outline was written
     */
    COSDictionary of(int frontPages, Optional<COSDictionary> destinations, boolean hasBookmarks)
            throws IOException {
        Joints joints = body.joints();
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setString(COSName.LANG, publication.language());
        catalog.setItem(COSName.MARK_INFO, with(COSName.getPDFName("Marked")));
        catalog.setItem(COSName.VIEWER_PREFERENCES, with(COSName.getPDFName("DisplayDocTitle")));
        catalog.setItem(COSName.METADATA, metadata(Xmp.of(publication)));
        catalog.setItem(COSName.PAGES, ObjectWriter.reference(Joints.PAGES));
        catalog.setItem(COSName.PAGE_LABELS, labels(frontPages));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, ObjectWriter.reference(Joints.STRUCTURE));
        catalog.setItem(
                COSName.OUTPUT_INTENTS,
                LookupTree.array(List.of(ObjectWriter.reference(joints.intent()))));
        if (hasBookmarks) {
            catalog.setItem(COSName.OUTLINES, ObjectWriter.reference(Joints.OUTLINE));
        }
        if (joints.form() != 0) {
            catalog.setItem(COSName.ACRO_FORM, ObjectWriter.reference(joints.form()));
        }
        destinations.ifPresent(
                tree -> {
                    COSDictionary names = new COSDictionary();
                    names.setItem(COSName.DESTS, tree);
                    catalog.setItem(COSName.NAMES, names);
                });
        return catalog;
    }

    /** The document information. */
    COSDictionary about() {
        return about(publication);
    }

    /** The document information of a file of a publication. */
    static COSDictionary about(Publication publication) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(publication.title());
        about.setAuthor(
                publication.contributors().stream()
                        .map(Contributor::name)
                        .collect(Collectors.joining("; ")));
        if (!publication.description().isEmpty()) {
            about.setSubject(publication.description());
        }
        about.setCreator(publication.generator());
        about.setProducer(publication.generator());
        Calendar modified = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        modified.setTimeInMillis(publication.modified().toEpochMilli());
        about.setCreationDate(modified);
        about.setModificationDate(modified);
        return about.getCOSObject();
    }

    /**
     * A packet of metadata.
     *
     * @param xmp as {@link Xmp} writes it
     */
    static COSStream metadata(byte[] xmp) throws IOException {
        COSStream metadata = new COSStream();
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = metadata.createRawOutputStream()) {
            out.write(xmp);
        }
        return metadata;
    }

    /** Roman for the front matter, arabic from 1 for the body. */
    private static COSDictionary labels(int frontPages) {
        COSArray numbers = new COSArray();
        if (frontPages > 0) {
            numbers.add(COSInteger.ZERO);
            numbers.add(label("r"));
        }
        numbers.add(COSInteger.get(frontPages));
        numbers.add(label("D"));
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        return labels;
    }

    private static COSDictionary label(String style) {
        COSDictionary label = new COSDictionary();
        label.setName(COSName.S, style);
        return label;
    }

    private static COSDictionary with(COSName flag) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(flag, true);
        return dictionary;
    }
}
