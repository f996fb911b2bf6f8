package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Labels;
import org.studypack.pack.LanguageTag;
import org.studypack.pack.Part;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.source.BookFolder;
import org.studypack.source.LabelsReader;
import org.studypack.source.LayoutReader;
import org.studypack.source.recipe.Pieces.Kind;
import org.studypack.words.Setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Holds wishes against one pack, and makes a recipe of them. Pictures and labels are read once for
 * all rows. Not for use by several threads.
 */
final class WishReader {
    private final Path book;
    private final Pieces pieces;
    private final Logos logos;
    private final Map<String, Labels> labels = new HashMap<>();

    WishReader(Path book, Pieces pieces) {
        this.book = book;
        this.pieces = pieces;
        this.logos = new Logos(book);
    }

    /**
     * The recipe of some wishes; empty where an error was reported.
     *
     * @param otherName for a recipe of no branch
     */
    Optional<Recipe> recipe(Wishes wishes, String otherName, Diagnostics diagnostics) {
        Selection selection = selection(wishes, diagnostics);
        Branch branch =
                new BranchReading(
                                wishes,
                                pieces.marks(),
                                logo -> logos.read(logo, diagnostics),
                                diagnostics)
                        .read();
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Recipe(wishes.name(otherName), selection, branch, wishes.place()));
    }

    private Selection selection(Wishes wishes, Diagnostics diagnostics) {
        Picks picks = new Picks(pieces, wishes, diagnostics);
        Optional<List<String>> sections = picks.of(Kind.SECTION);
        picks.requireSections(sections);
        OptionalInt lines =
                wishes.one("lines")
                        .map(text -> text.integer("lines", 0, AnswerSize.MOST_LINES, diagnostics))
                        .orElse(OptionalInt.empty());
        return new Selection(
                sections,
                picks.of(Kind.QUESTION),
                picks.of(Kind.EXCERPT),
                picks.without(),
                wishes.list("parts").map(parts -> parts(parts, diagnostics)),
                wishes.one("audience")
                        .flatMap(text -> text.choice("audience", Audience.class, diagnostics))
                        .orElse(Audience.PARTICIPANT),
                LayoutReader.read(wishes::one, diagnostics),
                lines,
                wishes.one("language").flatMap(text -> labels(text, diagnostics)));
    }

    private static List<Part> parts(List<Setting> settings, Diagnostics diagnostics) {
        List<Part> parts = new ArrayList<>();
        for (Setting setting : settings) {
            Optional<Part> part = setting.choice("part", Part.class, diagnostics);
            if (part.isPresent() && parts.contains(part.get())) {
                diagnostics.report(
                        Code.WRONG_VALUE,
                        setting.location(),
                        "the part `%s` is named twice".formatted(setting.words()),
                        "take one out");
            } else {
                part.ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Labels> labels(Setting setting, Diagnostics diagnostics) {
        String tag = setting.words();
        Labels known = labels.get(tag);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> flaw = LanguageTag.flaw(tag);
        if (flaw.isPresent()) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    setting.location(),
                    "`%s` is not a language".formatted(tag),
                    flaw.get());
            return Optional.empty();
        }
        Optional<Labels> read =
                diagnostics.within(
                        found ->
                                found.code() == Code.LANGUAGE_UNKNOWN
                                        ? noLabels(setting, tag)
                                        : found,
                        own ->
                                BookFolder.open(book, own)
                                        .map(folder -> LabelsReader.read(tag, folder, own)));
        read.ifPresent(words -> labels.put(tag, words));
        return read;
    }

    /** Of a language that is asked for, and not only stated. */
    private static Diagnostic noLabels(Setting setting, String tag) {
        return new Diagnostic(
                Code.WRONG_VALUE,
                "there are no labels in the language `%s`".formatted(tag),
                setting.location(),
                Optional.of(
                        "use `de`, `en`, `es` or `ru`, or translate them in"
                                + " `templates/labels/%s.properties` in the book's folder"
                                        .formatted(LanguageTag.primary(tag))));
    }
}
