package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class ConclusionTest {
    private static final Diagnostic WARNING = diagnostic(Code.MISSPELT_FILE);
    private static final Built BUILT =
            new Built(
                    "Bread",
                    List.of(
                            new BuiltFile(Path.of("out/b.epub"), 0, 0, Optional.empty()),
                            new BuiltFile(Path.of("out/b.pdf"), 28, 0, Optional.empty())),
                    1,
                    "book");

    private final Streams streams = new Streams();

    private static Answer answer(Built built) {
        Outcome<Built> outcome = new Outcome<>(Optional.of(built), List.of());
        return new BuiltAnswer(List.of(new BuiltEdition(Optional.empty(), outcome)));
    }

    @Test
    void resultGoesToStandardOutput() {
        assertThat(end(new Outcome<>(Optional.of(BUILT), List.of()))).isZero();
        assertThat(streams.out())
                .isEqualTo("  out/b.epub  1 question\n  out/b.pdf   28 pages, 1 question\n");
        assertThat(streams.err()).isEmpty();
    }

    @Test
    void warningsGoToStandardErrorAndChangeNothing() {
        assertThat(end(new Outcome<>(Optional.of(BUILT), List.of(WARNING)))).isZero();
        assertThat(streams.err())
                .isEqualTo("warning[FIL-006]: wrong\n  --> pack.yaml\n\n1 warning\n");
    }

    @Test
    void errorsOfInputExitWith1() {
        assertThat(end(failed(Code.MISSING_KEY))).isEqualTo(1);
        assertThat(streams.out()).isEmpty();
        assertThat(streams.err()).contains("error[PCK-005]", "1 error");
    }

    @Test
    void errorsOfTheEnvironmentAndLostTextExitWith3() {
        assertThat(end(failed(Code.ENVIRONMENT))).isEqualTo(3);
        assertThat(end(failed(Code.TEXT_CHANGED))).isEqualTo(3);
    }

    @Test
    void jsonHoldsResultAndDiagnosticsAndNothingElseIsSaid() {
        Diagnostic placed =
                new Diagnostic(
                        Code.LANGUAGE_UNKNOWN,
                        "no \"xx\"",
                        new Location("p.yaml", 3, 1, 2, "a\tb"),
                        Optional.of("en"));
        Outcome<Built> outcome = new Outcome<>(Optional.of(BUILT), List.of(placed));
        assertThat(streams.conclusion().of(outcome, ConclusionTest::answer, true)).isZero();
        assertThat(streams.err()).isEmpty();
        assertThat(streams.out())
                .isEqualTo(
                        """
                        {
                          "exit": 0,
                          "result": [
                            {
                              "edition": null,
                              "exit": 0,
                              "result": {
                                "title": "Bread",
                                "files": [
                                  "out/b.epub",
                                  "out/b.pdf"
                                ],
                                "pages": 28,
                                "design": "book",
                                "questions": 1
                              },
                              "diagnostics": []
                            }
                          ],
                          "diagnostics": [
                            {
                              "severity": "warning",
                              "code": "PCK-008",
                              "message": "no \\"xx\\"",
                              "file": "p.yaml",
                              "line": 3,
                              "column": 1,
                              "length": 2,
                              "text": "a\\u0009b",
                              "hint": "en"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void jsonTellsNoPagesWhereNoPdfWasMade() {
        Built screen =
                new Built(
                        "Bread",
                        List.of(new BuiltFile(Path.of("out/b.epub"), 0, 0, Optional.empty())),
                        1,
                        "book");
        Outcome<Built> outcome = new Outcome<>(Optional.of(screen), List.of());
        assertThat(streams.conclusion().of(outcome, ConclusionTest::answer, true)).isZero();
        assertThat(streams.out()).doesNotContain("pages").contains("\"questions\": 1");
    }

    @Test
    void verdictsOfFilesThatWereJudgedAreNamed() {
        Path epub = Path.of("out/b.epub");
        Path pdf = Path.of("out/b.pdf");
        List<BuiltFile> files =
                List.of(
                        new BuiltFile(epub, 0, 0, Optional.of("EPUBCheck")),
                        new BuiltFile(pdf, 28, 0, Optional.of("veraPDF")));
        Outcome<Built> outcome =
                new Outcome<>(Optional.of(new Built("Bread", files, 1, "book")), List.of());
        streams.conclusion().of(outcome, ConclusionTest::answer, false);
        assertThat(streams.out())
                .isEqualTo(
                        """
                          out/b.epub  1 question            valid by EPUBCheck
                          out/b.pdf   28 pages, 1 question  valid by veraPDF
                        """);
        streams.conclusion().of(outcome, ConclusionTest::answer, true);
        assertThat(streams.out())
                .contains("\"verdicts\": [")
                .contains("\"validator\": \"EPUBCheck\"")
                .contains("\"result\": \"valid\"");
    }

    @Test
    void jsonOfAFailureHasNoResult() {
        assertThat(streams.conclusion().of(failed(Code.NO_BOOK), ConclusionTest::answer, true))
                .isEqualTo(1);
        assertThat(streams.out()).contains("\"exit\": 1", "\"result\": null", "FIL-004");
    }

    @Test
    void bugIsOneSentenceAndExitsWith3() {
        assertThat(streams.conclusion().of(new IllegalStateException("odd"))).isEqualTo(3);
        assertThat(streams.err())
                .startsWith("error: studypack stopped over a mistake of its own")
                .contains("IllegalStateException: odd", "report", "STUDYPACK_DEBUG=1")
                .hasLineCount(1);
    }

    @Test
    void debugShowsWhereABugIs() {
        new Conclusion(streams.terminal(), true).of(new IllegalStateException("odd"));
        assertThat(streams.err()).contains("\tat org.studypack");
    }

    @Test
    void environmentIsNamedPlainly() {
        assertThat(sentence(new UncheckedIOException(new AccessDeniedException("out"))))
                .isEqualTo("error: the system does not allow access to `out`");
        assertThat(sentence(new FileSystemException("out/x", null, "No space left on device")))
                .isEqualTo("error: the disk is full");
        assertThat(sentence(new IOException("gone")))
                .isEqualTo("error: the file cannot be used: gone");
        assertThat(sentence(new OutOfMemoryError())).contains("STUDYPACK_JAVA_OPTS");
    }

    @Test
    void worstOfSeveralChecksDecides() {
        Verdict sound = new Verdict(Path.of("a"), new Outcome<>(Optional.of("A"), List.of()));
        Verdict broken =
                new Verdict(
                        Path.of("b"),
                        new Outcome<>(Optional.empty(), List.of(diagnostic(Code.NO_BOOK))));
        List<Verdict> verdicts = List.of(sound, broken);
        int exit =
                streams.conclusion()
                        .of(
                                verdicts.stream().map(Verdict::outcome).toList(),
                                Optional.of(new VerdictsAnswer(verdicts)),
                                false);
        assertThat(exit).isEqualTo(1);
        assertThat(streams.out()).isEqualTo("a  ok          A\nb  has errors\n");
    }

    private static String sentence(Throwable failure) {
        return FailureSentence.of(failure);
    }

    private int end(Outcome<Built> outcome) {
        return streams.conclusion().of(outcome, ConclusionTest::answer, false);
    }

    private static Outcome<Built> failed(Code code) {
        return new Outcome<>(Optional.empty(), List.of(diagnostic(code)));
    }

    private static Diagnostic diagnostic(Code code) {
        return new Diagnostic(code, "wrong", Location.of("pack.yaml"), Optional.empty());
    }
}
