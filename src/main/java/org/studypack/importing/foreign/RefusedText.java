package org.studypack.importing.foreign;

import org.studypack.diagnostic.SourceText;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.importing.foreign.page.PageReader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Kinds that are written in letters and that no import reads. */
final class RefusedText {
    private static final String SAVE =
            "save it as a web page or as plain text (.txt) in the program that made it, and import"
                    + " that";
    private static final String SAVE_CAPTIONS =
            "save the captions as WebVTT or SubRip in the program that made them, and import that"
                    + " with `studypack import transcript`";
    private static final Pattern DATA = Pattern.compile("\\A\\s*(\\{\\s*\"|\\[\\s*[\\[{\"])");
    private static final Pattern HEAD_OF_MAIL =
            Pattern.compile(
                    "\\A(From|MIME-Version|Received|Subject|Date|Return-Path|Snapshot-Content-Location):"
                        + " .*",
                    Pattern.CASE_INSENSITIVE);

    /** The first command of a file of TeX, after comments; what is quoted stands further below. */
    private static final Pattern COMMAND =
            Pattern.compile(
                    "\\A(?:\\s*+(?:%.*+\\n"
                            + ")?+)*+\\\\(?:documentclass|documentstyle|begin\\{|input\\b"
                            + "|usepackage|part\\*?\\{|chapter\\*?\\{|section\\*?\\{|title\\{)");

    private static final Pattern RICH = Pattern.compile("\\A\\s*+\\{\\\\rtf");
    private static final Pattern SCRIPT = Pattern.compile("\\A\\s*+\\[Script Info]");
    private static final Pattern FRAMES =
            Pattern.compile("\\A\\s*+\\{\\d{1,9}}\\{\\d{1,9}}.*+\\n\\{\\d{1,9}}\\{\\d{1,9}}");
    private static final Pattern PAIR_OF_TIMES =
            Pattern.compile("\\A\\s*+(\\d{1,2}:\\d{2}:\\d{2}\\.\\d{3},?){2}[ \\t]*+\\n");
    private static final Set<String> NO_TEXT =
            Set.of(
                    "doc", "docx", "docm", "dotx", "odt", "ott", "rtf", "pdf", "epub", "mobi",
                    "azw", "azw3", "pages", "wpd", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
                    "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "zip", "mp3", "mp4");

    private static final Set<String> CAPTION_ELEMENTS = Set.of("tt", "sami");

    static final ForeignReader NAMED_OTHERWISE =
            new RefusedKind(
                    file ->
                            Optional.of(file.ending())
                                    .filter(NO_TEXT::contains)
                                    .map(RefusedText::butPlainText),
                    SAVE);
    static final ForeignReader JSON =
            kind(
                    text -> DATA.matcher(text).find() && text.strip().matches("(?s).*[\\]}]"),
                    "the file holds data (JSON), not text",
                    SAVE);
    static final ForeignReader MAIL =
            kind(
                    text ->
                            MailHead.isIn(text)
                                    || (HEAD_OF_MAIL.matcher(text).lookingAt()
                                            && text.contains("\nContent-Type:")),
                    "the file is a web archive or a mail (MHTML, EML), not text",
                    SAVE);
    static final ForeignReader RICH_TEXT =
            kind(RICH.asPredicate(), "the file is a rich text document (RTF), not text", SAVE);
    static final ForeignReader TEX =
            kind(COMMAND.asPredicate(), "the file is a TeX document, not text", SAVE);
    static final ForeignReader SUBSTATION = captions(SCRIPT, "SubStation Alpha");
    static final ForeignReader MICRO_DVD = captions(FRAMES, "MicroDVD");
    static final ForeignReader SBV = captions(PAIR_OF_TIMES, "YouTube's SBV");
    static final ForeignReader CAPTION_XML =
            new RefusedKind(
                    file -> xml(file).filter(RefusedText::isOfCaptions).map(RefusedText::noPage),
                    SAVE_CAPTIONS);
    static final ForeignReader XML =
            new RefusedKind(file -> xml(file).map(RefusedText::noPage), SAVE);
    static final ForeignReader TABLE =
            new RefusedKind(
                    file ->
                            file.text()
                                    .filter(text -> CaptionTable.is(file.ending(), text.lines()))
                                    .map(text -> "the file is a table of cells (CSV), not text"),
                    "save captions as WebVTT or SubRip in the program that made them, and import"
                            + " that with `studypack import transcript`; save a table of text as"
                            + " plain text");

    private RefusedText() {}

    private static ForeignReader kind(Predicate<String> is, String message, String hint) {
        return new RefusedKind(
                file -> file.isText(is) ? Optional.of(message) : Optional.empty(), hint);
    }

    private static ForeignReader captions(Pattern start, String format) {
        return kind(start.asPredicate(), "the file holds captions of " + format, SAVE_CAPTIONS);
    }

    private static String butPlainText(String ending) {
        return "the name ends in `." + ending + "`, but the file holds plain text";
    }

    /** The element that opens a file of XML: that says so, or that the element closes. */
    private static Optional<String> xml(SavedFile file) {
        String text = file.text().map(SourceText::content).orElse("");
        boolean declared = text.stripLeading().startsWith("<?xml");
        return PageReader.firstElement(text)
                .filter(element -> declared || text.stripTrailing().endsWith("</" + element + ">"));
    }

    private static boolean isOfCaptions(String element) {
        return CAPTION_ELEMENTS.contains(element.toLowerCase(Locale.ROOT));
    }

    private static String noPage(String element) {
        return "the file is XML (`<" + element + ">`), not a web page";
    }
}
