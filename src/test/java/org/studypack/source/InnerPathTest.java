package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InnerPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "guide/01-a b.md", "images/Ä.png", "a..b", "..a/b"})
    void pathsWithinAFolderAre(String path) {
        assertThat(InnerPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "/",
                "/a",
                "a/",
                "a//b",
                "./a",
                "a/.",
                "../a",
                "a/../b",
                "a/../../b",
                "a/..",
                "//a/b",
                "a\0b",
                "a\uD800b",
                "\uDC00",
                "a\nb"
            })
    void othersAreNot(String path) {
        assertThat(InnerPath.is(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a/.b", ".git/config", "..a/b"})
    void hiddenOnesAreNotShown(String path) {
        assertThat(InnerPath.isShown(path)).isFalse();
    }
}
