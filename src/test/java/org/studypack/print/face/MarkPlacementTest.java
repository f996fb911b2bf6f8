package org.studypack.print.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.print.face.FaceMetrics.Place;

import java.util.Optional;

final class MarkPlacementTest {
    private static final int ACUTE = 0x301;

    /**
     * The mark's outline lies to the left of its origin, so the origin is near the letter's end; in
     * a face of one width it lies to the right, and the origin is that of the letter.
     */
    @ParameterizedTest
    @EnumSource
    void stressStandsOnEveryRussianVowel(Typeface face) {
        FaceMetrics metrics = face.metrics();
        "аеиоуыэюяАЕИОУЫЭЮЯ"
                .codePoints()
                .forEach(
                        vowel -> {
                            Optional<Place> place = metrics.place(vowel, ACUTE);
                            assertThat(place).as(Character.toString(vowel)).isPresent();
                            assertThat(place.get().right())
                                    .isBetween(-30f, metrics.advance(vowel) * 1.2f);
                            assertThat(place.get().up() > 50)
                                    .isEqualTo(Character.isUpperCase(vowel));
                        });
    }

    @ParameterizedTest
    @EnumSource
    void faceSaysWhereItHasNoPlace(Typeface face) {
        assertThat(face.metrics().place('%', 0x327)).isEmpty();
        assertThat(face.metrics().place(' ', 'a')).isEmpty();
    }
}
