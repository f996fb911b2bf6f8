package org.studypack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

final class AwaitedTest {
    @Test
    void whatStoppedTheOtherThreadIsThrown() {
        UncheckedIOException trouble = new UncheckedIOException(new IOException("disk"));
        OutOfMemoryError error = new OutOfMemoryError();
        assertThatThrownBy(() -> Awaited.of(failing(trouble))).isSameAs(trouble);
        assertThatThrownBy(() -> Awaited.of(failing(error))).isSameAs(error);
        assertThat(Awaited.of(CompletableFuture.supplyAsync(() -> 1))).isEqualTo(1);
    }

    @Test
    void troubleAndMistakesAreThrownAsTheyWere() {
        IOException trouble = new IOException("disk");
        IllegalStateException mistake = new IllegalStateException("odd");
        assertThatThrownBy(() -> Awaited.withTrouble(CompletableFuture.failedFuture(trouble)))
                .isSameAs(trouble);
        assertThatThrownBy(() -> Awaited.withTrouble(failing(mistake))).isSameAs(mistake);
        assertThatThrownBy(() -> Awaited.of(CompletableFuture.failedFuture(trouble)))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(trouble);
    }

    private static CompletableFuture<Integer> failing(Throwable reason) {
        return CompletableFuture.supplyAsync(
                () -> {
                    switch (reason) {
                        case RuntimeException trouble -> throw trouble;
                        case Error error -> throw error;
                        default -> throw new IllegalStateException(reason);
                    }
                });
    }
}
