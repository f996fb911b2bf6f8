package org.studypack.importing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.importing.wording.LanguageGuess.Guess;
import org.studypack.importing.wording.LanguageGuess.Sign;

/** The language of short texts, and that a text which does not show one has none. */
final class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mill stood by the weir. Who sold it, and why did nobody ask?",
                "en | As a miller, do you know no one? No, I do not, as a rule.",
                "de | Die Mühle stand am Wehr. Wer hat sie verkauft, und warum?",
                "de | Der Weber und seine Frau gehen nicht in die Stadt.",
                "fr | Le moulin était au bord de la rivière. Qui l'a vendu, et pourquoi ?",
                "es | El molino estaba junto al río. ¿Quién lo vendió y por qué?",
                "pt | O moinho ficava junto ao rio. Quem o vendeu, e por que não disse?",
                "it | Il mulino era vicino al fiume. Chi lo ha venduto, e perché?",
                "nl | De molen stond aan het water. Wie heeft hem verkocht, en waarom?",
                "da | Møllen stod ved åen. Hvem solgte den, og hvorfor var det ikke ham?",
                "sv | Kvarnen stod vid ån. Vem sålde den, och varför var det inte han?",
                "pl | Młyn stał nad rzeką. Kto go sprzedał i dlaczego nie jest to jasne?",
                "ru | Мельница стояла у реки. Кто её продал и почему?",
                "uk | Млин стояв біля річки. Хто його продав і чому?",
                "el | Ο μύλος ήταν δίπλα στο ποτάμι. Ποιος τον πούλησε και γιατί;",
                "tr | Değirmen nehrin yanında idi. Onu kim sattı ve neden bu kadar çok?",
                "ru | Шахтёры, мельники, ткачи. Вопросы: кто и что у них было?",
                "he | הטחנה עמדה ליד הנהר. מי מכר אותה?",
                "ar | كانت الطاحونة بجانب النهر. من باعها؟",
                "fa | آسیاب کنار رودخانه بود. چه کسی آن را فروخت؟",
                "ja | 水車小屋は川のそばにありました。誰が売りましたか。",
                "zh | 磨坊在河边。是谁卖了它？",
                "ko | 방앗간은 강가에 있었다. 누가 팔았는가?",
            })
    void shortTextShowsItsLanguage(String language, String text) {
        assertThat(LanguageGuess.of(text).map(Guess::language)).as(text).contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Ο μύλος ήταν δίπλα στο ποτάμι., WRITING_SYSTEM",
        "磨坊在河边。是谁卖了它？, WRITING_SYSTEM",
        "The mill stood by the weir. Who sold it?, SMALL_WORDS",
        "Мельница стояла у реки. Кто её продал и почему?, SMALL_WORDS",
    })
    void guessSaysWhatShowedIt(String text, Sign sign) {
        assertThat(LanguageGuess.of(text).map(Guess::sign)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "A mill",
        "Owen Marsh",
        "Home Menu Contact Login",
        "o a",
        "Млин Мельница",
        "Ала бала ниц турска паница",
        "1926",
        "C x D y E z F a G b",
    })
    void fewWordsShowNone(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    /** Articles and pronouns that languages have in common decide nothing by themselves. */
    @Test
    void wordsOfSeveralLanguagesShowNone() {
        assertThat(LanguageGuess.of("a no as do o a no as do")).isEmpty();
    }

    @Test
    void scriptDecidesWhereNamesAreWrittenInAnother() {
        assertThat(
                        LanguageGuess.of(
                                "Как читать книгу The Mill on the Floss? Это не трудно, и в ней"
                                        + " есть то, что мы ищем."))
                .contains(new Guess("ru", Sign.SMALL_WORDS));
    }
}
