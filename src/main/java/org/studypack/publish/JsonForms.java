package org.studypack.publish;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.Listing.ListedExcerpt;
import org.studypack.publish.Listing.ListedQuestion;
import org.studypack.publish.Listing.ListedRecipe;
import org.studypack.publish.Listing.ListedSection;
import org.studypack.publish.batch.BatchSummary;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.json.Json;
import org.studypack.publish.run.Outcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The forms in which all front ends give results to programs. docs/cli.md describes them. */
public final class JsonForms {
    private static final int LONGEST_LINE = 1_000;

    private JsonForms() {}

    /**
     * What came of a command.
     *
     * @param exit its exit code
     */
    public static Json document(int exit, Optional<Json> result, List<Diagnostic> diagnostics) {
        return new Json.Fields()
                .with("exit", exit)
                .with("result", result.orElseGet(Json.Nothing::new))
                .with("diagnostics", diagnostics.stream().map(JsonForms::of).toList());
    }

    public static Json of(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        Json.Fields fields =
                new Json.Fields()
                        .with("severity", diagnostic.isError() ? "error" : "warning")
                        .with("code", diagnostic.code().id())
                        .with("message", diagnostic.message())
                        .with("file", location.file());
        if (!location.isWholeFile()) {
            fields =
                    fields.with("line", location.line())
                            .with("column", location.column())
                            .with("length", location.length())
                            .with("text", shown(location.text()));
        }
        Json.Fields found = fields;
        return diagnostic.hint().map(hint -> found.with("hint", hint)).orElse(found);
    }

    /**
     * What a build made, or did not make, of one edition.
     *
     * @param edition as it was asked for; empty for the pack itself
     * @param exit what a build of this edition alone would end with
     */
    public static Json edition(Optional<String> edition, int exit, Outcome<Built> outcome) {
        return new Json.Fields()
                .with("edition", edition.<Json>map(Json.Text::new).orElseGet(Json.Nothing::new))
                .with("exit", exit)
                .with("result", outcome.result().map(JsonForms::of).orElseGet(Json.Nothing::new))
                .with("diagnostics", outcome.diagnostics().stream().map(JsonForms::of).toList());
    }

    private static Json of(Built built) {
        Json.Fields fields =
                new Json.Fields().with("title", built.title()).with("files", paths(built.files()));
        if (built.pages() > 0) {
            fields = fields.with("pages", built.pages());
        }
        fields = fields.with("design", built.design());
        fields = fields.with("questions", built.questions());
        List<Json> verdicts =
                built.made().stream().flatMap(file -> verdict(file).stream()).toList();
        return verdicts.isEmpty() ? fields : fields.with("verdicts", verdicts);
    }

    private static Optional<Json> verdict(BuiltFile file) {
        return file.validBy()
                .map(
                        judge ->
                                new Json.Fields()
                                        .with("file", path(file.path()))
                                        .with("validator", judge)
                                        .with("result", "valid"));
    }

    public static Json of(BatchSummary summary) {
        Json.Fields fields =
                new Json.Fields()
                        .with("made", summary.made())
                        .with("unchanged", summary.unchanged())
                        .with("failed", summary.failed());
        List<Json> judges =
                summary.judges().stream().map(judge -> (Json) new Json.Text(judge)).toList();
        return (judges.isEmpty() ? fields : fields.with("judges", judges))
                .with("manifest", path(summary.manifest()));
    }

    /** The beginning of a line that is longer than anybody shows. */
    private static String shown(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    /** Files that were written. */
    public static Json files(List<Path> files) {
        return new Json.Fields().with("files", paths(files));
    }

    public static Json of(ImportResult imported) {
        return new Json.Fields()
                .with("files", paths(imported.written()))
                .with("removed", paths(imported.removed()))
                .with("sections", imported.sections())
                .with("questions", imported.questions())
                .with("paragraphs", imported.paragraphs())
                .with("leftOut", imported.leftOut());
    }

    /**
     * What a check found.
     *
     * @param exit what a check of this target alone would end with
     * @param result empty where it has errors
     */
    public static Json verdict(Path target, int exit, Optional<String> result) {
        return new Json.Fields()
                .with("target", path(target))
                .with("exit", exit)
                .with("result", result.<Json>map(Json.Text::new).orElseGet(Json.Nothing::new));
    }

    public static Json of(Listing listing) {
        return new Json.Fields()
                .with("title", listing.title())
                .with("sections", listing.sections().stream().map(JsonForms::of).toList())
                .with("excerpts", listing.excerpts().stream().map(JsonForms::of).toList())
                .with("recipes", listing.recipes().stream().map(JsonForms::of).toList());
    }

    private static Json of(ListedRecipe recipe) {
        Json.Fields fields = new Json.Fields().with("name", recipe.name());
        if (!recipe.branch().isEmpty()) {
            fields = fields.with("branch", recipe.branch());
        }
        return recipe.questions().isPresent()
                ? fields.with("questions", recipe.questions().getAsInt())
                : fields;
    }

    private static Json of(ListedSection section) {
        return new Json.Fields()
                .with("id", section.id())
                .with("title", section.title())
                .with("questions", section.questions().stream().map(JsonForms::of).toList());
    }

    private static Json of(ListedQuestion question) {
        Json.Fields fields =
                new Json.Fields()
                        .with("number", question.number())
                        .with("id", question.id())
                        .with("text", question.text())
                        .with("lines", question.lines());
        return question.minutes().isPresent()
                ? fields.with("minutes", question.minutes().getAsInt())
                : fields;
    }

    private static Json of(ListedExcerpt excerpt) {
        return new Json.Fields()
                .with("id", excerpt.id())
                .with("title", excerpt.title())
                .with("transcript", excerpt.transcript())
                .with("words", excerpt.words());
    }

    private static List<Json> paths(List<Path> paths) {
        return paths.stream().map(each -> (Json) new Json.Text(path(each))).toList();
    }

    private static String path(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
