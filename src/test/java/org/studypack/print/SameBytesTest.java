package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studypack.print.Prints.print;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;

import java.util.Locale;
import java.util.TimeZone;

final class SameBytesTest {
    @Test
    void bytesDependOnNeitherLocaleNorTimeZoneNorOrder() throws Exception {
        Book book = Prints.everything(BookMaker.A5);
        byte[] first = print(book).pdf();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[][] second = new byte[1][];
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            print(Prints.two());
            Thread other = Thread.ofPlatform().start(() -> second[0] = print(book).pdf());
            other.join();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(second[0]).isEqualTo(first);
    }
}
