package org.studypack.print.content;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The objects of a file that the engine draws: its streams are {@link DrawnStream}s. */
public final class DrawnDocument extends COSDocument {
    private final RandomAccessStreamCache cache;

    private DrawnDocument() {
        try {
            this.cache = IOUtils.createMemoryOnlyStreamCache().create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setItem(COSName.COUNT, COSInteger.ZERO);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        setTrailer(trailer);
    }

    /** A file without a page, all in memory. */
    public static PDDocument empty() {
        return new Numbered(new DrawnDocument());
    }

    /** A page whose content is made lean as soon as it is drawn. */
    public static PDPage page(PDRectangle size) {
        return new DrawnPage(size);
    }

    @Override
    public COSStream createCOSStream() {
        return new DrawnStream(cache);
    }

    /** Finds a page by its number at once; the library counts from the first. */
    private static final class Numbered extends PDDocument {
        private final List<PDPage> pages = new ArrayList<>();

        Numbered(COSDocument objects) {
            super(objects);
        }

        @Override
        public void addPage(PDPage page) {
            super.addPage(page);
            pages.add(page);
        }

        @Override
        public void removePage(int number) {
            super.removePage(number);
            pages.remove(number);
        }

        @Override
        public void removePage(PDPage page) {
            super.removePage(page);
            pages.remove(page);
        }

        @Override
        public PDPage getPage(int number) {
            return pages.get(number);
        }
    }

    /** Knows its content before anything is drawn. */
    private static final class DrawnPage extends PDPage {
        DrawnPage(PDRectangle size) {
            super(size);
            getCOSObject().setItem(COSName.RESOURCES, new DrawnResources());
        }

        @Override
        public void setContents(PDStream contents) {
            super.setContents(contents);
            if (contents.getCOSObject() instanceof DrawnStream stream) {
                stream.belongTo(this);
            }
        }
    }
}
