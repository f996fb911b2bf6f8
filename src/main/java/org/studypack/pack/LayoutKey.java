package org.studypack.pack;

import java.util.List;
import java.util.Set;

/**
 * A key that chooses how pages are made. All of them stand here: one that is added is read from
 * pack.yaml, from recipes and from the columns of spreadsheets, and reaches each edition.
 *
 * @param name as it is written
 * @param values what may be chosen, each written small and with hyphens
 * @param byDefault what holds where nobody chose
 */
public record LayoutKey<E extends Enum<E>>(String name, Class<E> values, E byDefault) {
    public static final LayoutKey<Paper> PAPER = new LayoutKey<>("paper", Paper.class, Paper.A4);

    public static final LayoutKey<Design> DESIGN =
            new LayoutKey<>("design", Design.class, Design.BOOK);

    public static final LayoutKey<Ink> INK = new LayoutKey<>("ink", Ink.class, Ink.FULL);

    public static final LayoutKey<Cover> COVER = new LayoutKey<>("cover", Cover.class, Cover.PLAIN);

    public static final LayoutKey<EpubAnswers> EPUB_ANSWERS =
            new LayoutKey<>("epub-answers", EpubAnswers.class, EpubAnswers.BOX);

    public static final LayoutKey<Worksheets> WORKSHEETS =
            new LayoutKey<>("worksheets", Worksheets.class, Worksheets.RUN_ON);

    public static final LayoutKey<CardSides> CARDS =
            new LayoutKey<>("cards", CardSides.class, CardSides.ONE_SIDED);

    public static final LayoutKey<Creep> CREEP =
            new LayoutKey<>("creep", Creep.class, Creep.NORMAL);

    public static final LayoutKey<Crop> CROP = new LayoutKey<>("crop", Crop.class, Crop.MARKS);

    public static final LayoutKey<Slip> SLIP = new LayoutKey<>("slip", Slip.class, Slip.NO);

    public static final LayoutKey<Signatures> SIGNATURES =
            new LayoutKey<>("signatures", Signatures.class, Signatures.ONE);

    /** In the order in which they are documented. */
    public static final List<LayoutKey<?>> ALL =
            List.of(
                    PAPER,
                    DESIGN,
                    INK,
                    COVER,
                    EPUB_ANSWERS,
                    WORKSHEETS,
                    CARDS,
                    CREEP,
                    SIGNATURES,
                    SLIP,
                    CROP);

    /**
     * Those that concern sheets on which pages are imposed, and no page: the pages are the same
     * whatever is chosen for them.
     */
    static final Set<LayoutKey<?>> OF_SHEETS = Set.of(CREEP, SIGNATURES, SLIP, CROP);

    public static List<String> names() {
        return ALL.stream().<String>map(LayoutKey::name).toList();
    }
}
