package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.studypack.print.page.StructureTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A block of text as a PDF shows it: the lines of one element of the structure tree, such as a
 * paragraph or a heading.
 *
 * @param type of the element
 * @param isNote whether it is part of a footnote
 */
record SetBlock(String type, boolean isNote, List<SetLine> lines) {
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Code", "Reference");

    /** The blocks of a file in the order of its structure. */
    static List<SetBlock> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                reader.know(document, page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            for (COSDictionary top : StructureTree.elements(root)) {
                reader.read(top, reader.numbers.keySet().iterator().next());
            }
            reader.close();
            return reader.blocks;
        }
    }

    boolean isOfFigure() {
        return type.equals("Figure") || type.equals("Caption");
    }

    boolean isHeading() {
        return type.matches("H[1-6]");
    }

    /** Whether it is part of the running text, of a list or a quotation, and not of a table. */
    boolean isOfText() {
        return !isNote && !isOfFigure() && !type.matches("T[DH]|TOCI?");
    }

    /** Whether lines end at one edge, so that their spaces are not equal. */
    boolean isJustified() {
        if (lines.size() < 3) {
            return false;
        }
        List<SetLine> full = lines.subList(0, lines.size() - 1);
        double most = full.stream().mapToDouble(SetLine::end).max().orElse(0);
        double least = full.stream().mapToDouble(SetLine::end).min().orElse(0);
        DoubleSummaryStatistics spaces =
                lines.stream()
                        .filter(SetLine::hasSpaces)
                        .mapToDouble(SetLine::wordSpace)
                        .summaryStatistics();
        return most - least < SetLine.LARGEST_OVERHANG && spaces.getMax() - spaces.getMin() > 0.05;
    }

    /** What a page draws itself: the marks of a form have numbers of their own. */
    private static final class OwnContent extends PDFMarkedContentExtractor {
        OwnContent() throws IOException {}

        @Override
        public void showForm(PDFormXObject form) {}
    }

    /** Collects the glyphs of each block. */
    private static final class Reader {
        private final Map<COSDictionary, Integer> numbers = new HashMap<>();
        private final Map<Integer, Map<Integer, List<TextPosition>>> glyphs = new HashMap<>();
        private final List<SetBlock> blocks = new ArrayList<>();
        private final List<List<TextPosition>> open = new ArrayList<>();
        private final List<Integer> openPages = new ArrayList<>();
        private String type = "";
        private boolean inNote;

        void know(PDDocument document, int page) throws IOException {
            PDFMarkedContentExtractor extractor = new OwnContent();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(document.getPage(page));
            numbers.put(document.getPage(page).getCOSObject(), page);
            Map<Integer, List<TextPosition>> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(each -> collect(each, marked));
            glyphs.put(page, marked);
        }

        private static void collect(PDMarkedContent of, Map<Integer, List<TextPosition>> into) {
            for (Object content : of.getContents()) {
                if (content instanceof TextPosition glyph && of.getMCID() >= 0) {
                    into.computeIfAbsent(of.getMCID(), unknown -> new ArrayList<>()).add(glyph);
                } else if (content instanceof PDMarkedContent inner) {
                    collect(inner, into);
                }
            }
        }

        void read(COSDictionary element, COSDictionary outerPage) {
            String name = element.getNameAsString(COSName.S);
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? outerPage : own;
            if (INLINE.contains(name)) {
                readKids(element, page);
                return;
            }
            List<List<TextPosition>> outer = List.copyOf(open);
            List<Integer> pages = List.copyOf(openPages);
            String outerType = type;
            boolean note = name.equals("Note");
            if (note) {
                open.clear();
                openPages.clear();
            } else {
                close();
            }
            type = name;
            inNote |= note;
            readKids(element, page);
            close();
            type = outerType;
            inNote &= !note;
            if (note) {
                open.addAll(outer);
                openPages.addAll(pages);
            }
        }

        private void readKids(COSDictionary element, COSDictionary page) {
            for (COSBase kid : StructureTree.kids(element)) {
                switch (kid) {
                    case COSInteger id -> add(page, id.intValue());
                    case COSDictionary inner when StructureTree.isElement(inner) ->
                            read(inner, page);
                    case COSDictionary content when content.containsKey(STREAM) -> {}
                    case COSDictionary content when content.containsKey(COSName.MCID) -> {
                        COSDictionary own = content.getCOSDictionary(COSName.PG);
                        add(own == null ? page : own, content.getInt(COSName.MCID));
                    }
                    default -> {}
                }
            }
        }

        private void add(COSDictionary page, int id) {
            Integer number = numbers.get(page);
            if (number != null) {
                open.add(glyphs.getOrDefault(number, Map.of()).getOrDefault(id, List.of()));
                openPages.add(number);
            }
        }

        void close() {
            List<SetLine> lines = SetLine.of(open, openPages);
            if (!lines.isEmpty()) {
                blocks.add(new SetBlock(type, inNote, lines));
            }
            open.clear();
            openPages.clear();
        }
    }
}
