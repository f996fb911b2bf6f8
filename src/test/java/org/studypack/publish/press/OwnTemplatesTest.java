package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.page.UnsettableException;

import java.util.List;
import java.util.Optional;

/** What the engine cannot set is put down to what the pack has of its own, and to nothing else. */
final class OwnTemplatesTest {
    private static final String STYLE = "book/templates/print.css";
    private static final String GLOSSARY = "book/templates/glossary.ftlx";

    private static Optional<Diagnostic> found(boolean byStyle, String... files) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> set =
                new OwnTemplates(List.of(files))
                        .set(
                                () -> {
                                    throw new UnsettableException(
                                            byStyle, new IllegalStateException());
                                },
                                diagnostics);
        assertThat(set).isEmpty();
        return diagnostics.all().stream().findFirst();
    }

    @Test
    void styleSheetOfThePackIsNamed() {
        assertThat(found(true, GLOSSARY, STYLE))
                .hasValueSatisfying(
                        error -> {
                            assertThat(error.code()).isEqualTo(Code.STYLESHEET_ERROR);
                            assertThat(error.toString()).contains(STYLE);
                        });
    }

    @Test
    void templateOfThePackIsNamedWhereTheStyleSheetIsShippedOrSound() {
        for (Diagnostic error :
                List.of(
                        found(true, GLOSSARY).orElseThrow(),
                        found(false, GLOSSARY, STYLE).orElseThrow())) {
            assertThat(error.code()).isEqualTo(Code.TEMPLATE_NOT_XHTML);
            assertThat(error.toString()).contains(GLOSSARY);
        }
    }

    /** Nor does the engine get through a page on which nothing has a style. */
    @Test
    void styleSheetIsNamedWhereThePackHasNothingElseOfItsOwn() {
        assertThat(found(false, STYLE))
                .hasValueSatisfying(
                        error -> assertThat(error.code()).isEqualTo(Code.STYLESHEET_ERROR));
    }

    @Test
    void packWithoutAnyIsNotToBlame() {
        assertThatThrownBy(() -> found(true)).isInstanceOf(UnsettableException.class);
        assertThatThrownBy(() -> found(true, "book/templates/screen.css"))
                .isInstanceOf(UnsettableException.class);
    }
}
