package org.studypack.importing.foreign;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text is that no import reads, though its bytes are a text.
 *
 * @param message what it is, as a sentence
 * @param hint what to do
 */
record Refusal(String message, String hint) {
    private static final String SAVE =
            "save it as a web page or as plain text (.txt) in the program that made it, and import"
                    + " that";
    private static final String SAVE_CAPTIONS =
            "save the captions as WebVTT or SubRip in the program that made them, and import that"
                    + " with `studypack import transcript`";
    private static final Pattern JSON = Pattern.compile("\\A\\s*(\\{\\s*\"|\\[\\s*[\\[{\"])");
    private static final Pattern MAIL =
            Pattern.compile(
                    "\\A(From|MIME-Version|Received|Subject|Date|Return-Path|Snapshot-Content-Location):"
                        + " .*",
                    Pattern.CASE_INSENSITIVE);

    /** The first command of a file of TeX, after comments; what is quoted stands further below. */
    private static final Pattern TEX =
            Pattern.compile(
                    "\\A(?:\\s*+(?:%.*+\\n"
                            + ")?+)*+\\\\(?:documentclass|documentstyle|begin\\{|input\\b"
                            + "|usepackage|part\\*?\\{|chapter\\*?\\{|section\\*?\\{|title\\{)");

    private static final Pattern RICH_TEXT = Pattern.compile("\\A\\s*+\\{\\\\rtf");
    private static final Pattern SUBSTATION = Pattern.compile("\\A\\s*+\\[Script Info]");
    private static final Pattern MICRO_DVD =
            Pattern.compile("\\A\\s*+\\{\\d{1,9}}\\{\\d{1,9}}.*+\\n\\{\\d{1,9}}\\{\\d{1,9}}");
    private static final Pattern YOUTUBE =
            Pattern.compile("\\A\\s*+(\\d{1,2}:\\d{2}:\\d{2}\\.\\d{3},?){2}[ \\t]*+\\n");
    private static final Set<String> NO_TEXT =
            Set.of(
                    "doc", "docx", "docm", "dotx", "odt", "ott", "rtf", "pdf", "epub", "mobi",
                    "azw", "azw3", "pages", "wpd", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
                    "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "zip", "mp3", "mp4");

    /** Empty for a text that can be read. */
    static Optional<Refusal> of(String name, String text) {
        String ending = ending(name);
        if (NO_TEXT.contains(ending)) {
            return saved("the name ends in `." + ending + "`, but the file holds plain text");
        }
        if (JSON.matcher(text).find() && text.strip().matches("(?s).*[\\]}]")) {
            return saved("the file holds data (JSON), not text");
        }
        if (MAIL.matcher(text).lookingAt() && text.contains("\nContent-Type:")) {
            return saved("the file is a web archive or a mail (MHTML, EML), not text");
        }
        if (RICH_TEXT.matcher(text).find()) {
            return saved("the file is a rich text document (RTF), not text");
        }
        if (TEX.matcher(text).find()) {
            return saved("the file is a TeX document, not text");
        }
        Optional<Refusal> captions = ofCaptions(text);
        return captions.isPresent() ? captions : ofMarkup(text);
    }

    private static Optional<Refusal> ofCaptions(String text) {
        Optional<String> kind =
                SUBSTATION.matcher(text).find()
                        ? Optional.of("SubStation Alpha")
                        : MICRO_DVD.matcher(text).find()
                                ? Optional.of("MicroDVD")
                                : YOUTUBE.matcher(text).find()
                                        ? Optional.of("YouTube's SBV")
                                        : Optional.empty();
        return kind.map(found -> new Refusal("the file holds captions of " + found, SAVE_CAPTIONS));
    }

    private static Optional<Refusal> ofMarkup(String text) {
        Optional<String> element = TextKind.firstElement(text);
        boolean xml = text.stripLeading().startsWith("<?xml");
        if (element.isEmpty() || !(xml || isWhole(element.get(), text))) {
            return Optional.empty();
        }
        boolean captions = Set.of("tt", "sami").contains(element.get().toLowerCase(Locale.ROOT));
        String message = "the file is XML (`<" + element.get() + ">`), not a web page";
        return Optional.of(new Refusal(message, captions ? SAVE_CAPTIONS : SAVE));
    }

    /** Whether an element that is none of a page opens a text and closes it. */
    private static boolean isWhole(String element, String text) {
        return text.stripTrailing().endsWith("</" + element + ">");
    }

    private static Optional<Refusal> saved(String message) {
        return Optional.of(new Refusal(message, SAVE));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
