package org.studypack.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.MarkupRole;
import org.studypack.edition.NumberedQuestion;
import org.studypack.pack.AnswerSpace;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/templates.md names what each template's data has. */
final class TemplateDocsTest {
    @Test
    void dataOfEachPageStandInTheTable() throws IOException {
        String docs = Files.readString(Path.of("docs/templates.md"));
        List<Class<?>> records =
                Stream.concat(
                                Stream.of(
                                        Frame.class,
                                        CoverDesign.class,
                                        Meeting.class,
                                        NumberedQuestion.class),
                                Stream.of(Page.class, AnswerSpace.class)
                                        .flatMap(type -> Arrays.stream(type.getDeclaredClasses())))
                        .filter(Class::isRecord)
                        .toList();
        assertThat(records).hasSizeGreaterThan(12);
        for (Class<?> each : records) {
            String components =
                    Arrays.stream(each.getRecordComponents())
                            .map(RecordComponent::getName)
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", "));
            assertThat(docs).contains("| `" + each.getSimpleName() + "` | " + components + " |");
        }
    }

    /** The words by which writers know what an element is for. */
    @Test
    void roleOfMarkupStandsInTheTable() throws IOException {
        String docs = Files.readString(Path.of("docs/templates.md"));
        for (MarkupRole role : MarkupRole.values()) {
            assertThat(docs).containsPattern("[`.=]" + role.word() + "[`.#\\[\\]]");
        }
    }
}
