package org.studypack.print.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets no picture ask to be smoothed (ISO 19005-2 § 6.2.8.1). The engine lets them, unless PDF/A is
 * asked for; then it writes metadata of its own, which takes as long as a title page.
 */
final class Smoothing {
    private Smoothing() {}

    static void forbid(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            forbid(page.getResources().getCOSObject());
        }
    }

    /** Drawings hold their pictures within, and so do their patterns and masks. */
    private static void forbid(COSDictionary resources) {
        each(resources, COSName.XOBJECT, Smoothing::forbidIn);
        each(resources, COSName.PATTERN, Smoothing::forbidIn);
        each(
                resources,
                COSName.EXT_G_STATE,
                state ->
                        Optional.ofNullable(state.getCOSDictionary(COSName.SMASK))
                                .map(mask -> mask.getCOSStream(COSName.G))
                                .ifPresent(Smoothing::forbidIn));
    }

    private static void each(COSDictionary resources, COSName kind, Consumer<COSDictionary> use) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all != null) {
            all.keySet().stream().map(all::getCOSDictionary).filter(Objects::nonNull).forEach(use);
        }
    }

    private static void forbidIn(COSDictionary drawn) {
        drawn.removeItem(COSName.INTERPOLATE);
        Optional.ofNullable(drawn.getCOSStream(COSName.SMASK))
                .ifPresent(mask -> mask.removeItem(COSName.INTERPOLATE));
        Optional.ofNullable(drawn.getCOSDictionary(COSName.RESOURCES)).ifPresent(Smoothing::forbid);
    }
}
