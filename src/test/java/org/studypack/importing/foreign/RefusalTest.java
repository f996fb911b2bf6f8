package org.studypack.importing.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is written in letters and is no text is refused by its name, with a hint. */
final class RefusalTest {
    @TempDir private Path folder;

    private Diagnostics read(String text) throws IOException {
        Path file = folder.resolve("talk.txt");
        Files.writeString(file, text.replace("~", "\n"));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(ForeignFileReader.read(file, diagnostics).isPresent())
                .isNotEqualTo(diagnostics.hasErrors());
        return diagnostics;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\uFEFF{\\rtf1 hello} | RTF",
                "' {\\rtf1 hello}' | RTF",
                "\\documentclass{article}~\\begin{document}~Hello.~\\end{document} | TeX",
                "% a comment~~% and another~\\section*{Bread}~Hello. | TeX",
                "[Script Info]~Title: talk~ | SubStation",
                "{0}{25}Hello.~{26}{50}You. | MicroDVD",
                "0:00:01.000,0:00:02.000~Hello. | SBV",
                "From: a@b.c~To: d@e.f~Subject: x~MIME-Version: 1.0~~Hello there. | mail",
                "From: Ann <a@b.c>~Subject: Bread~~Hello there. | mail",
                "Received: from x~ by y~Subject: Bread~~Hello there. | mail",
                "Subject: x~Content-Type: text/plain~~Hello there. | mail",
                "From a@b.c Sat Nov 28 09:00:00 2026~Return-Path: <a@b.c>~~Hello. | mail",
                "<tt xmlns='x'><body><p>Hello.</p></body></tt> | `<tt>`",
                "<SAMI>~<BODY><P>Hello.</BODY>~</SAMI>~ | `<SAMI>`"
            })
    void isRefusedByItsName(String text, String name) throws IOException {
        assertThat(read(text).all())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.UNKNOWN_KIND);
                            assertThat(found.message()).contains(name);
                            assertThat(found.hint().orElseThrow()).startsWith("save ");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb.txt", "a\nfile\tguide\tx\tb.txt", "a\u001Bb.txt"})
    @DisabledOnOs(OS.WINDOWS)
    void nameWithAControlCharacterIsRefused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Bread\n\nWords of it.\n");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(ForeignFileReader.read(file, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Code.CONTROL_CHARACTER));
    }

    /** Such files of the system have no size, and some wait until it has something to say. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void fileWithoutASizeIsNotReadOn() {
        Diagnostics diagnostics = new Diagnostics();
        ForeignFileReader.read(Path.of("/proc/self/status"), diagnostics)
                .ifPresent(file -> assertThat(file.shown().content()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A talk on TeX~~Write \\documentclass{article} first.",
                "[Script] Anna: hello",
                "{1} is a number",
                "100% of it~~\\ is a sign",
                "<3 is a heart",
                "Title: Bread~Date: 2026-11-28~Subject: The price~~Hello.",
                "From: the baker~To: the town~Subject: Bread~~Hello.",
                "From: the baker~~Write to a@b.c.~~To: the town",
                "ANN: Good evening.~BEN: From: a@b.c~~ANN: Yes."
            })
    void textIsRead(String text) throws IOException {
        assertThat(read(text).all()).isEmpty();
    }
}
