package org.studypack.book.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template writes cannot be taken for what print notes for itself. */
final class MarkupRulesTest {
    private static final Pattern NOTED = Pattern.compile("\"(data-[a-z-]+)\"");

    @Test
    void namesOfPrintAreItsOwn() throws IOException {
        Set<String> noted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/studypack/print"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher names = NOTED.matcher(Files.readString(source));
                while (names.find()) {
                    noted.add(names.group(1));
                }
            }
        }
        assertThat(noted).contains("data-n", "data-lines", "data-folio");
        for (String name : noted) {
            assertThat(MarkupRules.flaw("p", name, "1")).as(name).isPresent();
        }
        assertThat(MarkupRules.flaw("p", "data-of-a-template", "1")).isEmpty();
    }

    @Test
    void partsStandWhereTheyBelong() {
        assertThat(MarkupRules.flaw("td", "tr")).isEmpty();
        assertThat(MarkupRules.flaw("dd", "div")).isEmpty();
        for (String part : List.of("td", "tr", "caption", "col", "li", "dt")) {
            assertThat(MarkupRules.flaw(part, "p")).as(part).isPresent();
        }
    }
}
