package org.studypack.print.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.junit.jupiter.api.Test;
import org.studypack.print.content.ContentTokens.Kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ContentTokensTest {
    @Test
    void tellsTokensApart() {
        assertThat(kinds("/Span <</MCID 0>> BDC[(a(b)\\)c)-1.5<01 AD>]TJ T* % (x\n' "))
                .containsExactly(
                        "NAME /Span",
                        "OPEN <<",
                        "NAME /MCID",
                        "NUMBER 0",
                        "CLOSE >>",
                        "OPERATOR BDC",
                        "OPEN [",
                        "LITERAL_STRING (a(b)\\)c)",
                        "NUMBER -1.5",
                        "HEX_STRING <01 AD>",
                        "CLOSE ]",
                        "OPERATOR TJ",
                        "OPERATOR T*",
                        "OPERATOR '");
    }

    @Test
    void readsWhatIsEscaped() {
        assertThat(string("(a\\(\\)\\\\\\n\\r\\t\\b\\f\\053\\5z\\\nb\\\r\nc)"))
                .isEqualTo("a()\\\n\r\t\b\f+\u0005zbc");
        assertThat(string("<4 1 42 4>")).isEqualTo("AB@");
    }

    /** PDFBox writes and reads the same strings. */
    @Test
    void readsAnyStringThatIsWritten() throws IOException {
        Random random = new Random(7);
        List<Object> strings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            strings.add(new COSString(bytes, random.nextBoolean()));
            strings.add(Operator.getOperator("Tj"));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new ContentStreamWriter(content).writeTokens(strings);

        List<byte[]> read = new ArrayList<>();
        ContentTokens tokens = new ContentTokens(content.toByteArray());
        while (tokens.next()) {
            if (tokens.kind() != Kind.OPERATOR) {
                read.add(tokens.string());
            }
        }

        List<byte[]> meant = new ArrayList<>();
        for (Object token : new PDFStreamParser(content.toByteArray()).parse()) {
            if (token instanceof COSString string) {
                meant.add(string.getBytes());
            }
        }
        assertThat(read).hasSize(500).usingRecursiveComparison().isEqualTo(meant);
    }

    @Test
    void refusesAStringWithoutAnEnd() {
        assertThatThrownBy(() -> kinds("(a\\)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kinds("<0A")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> kinds(String content) {
        ContentTokens tokens = of(content);
        List<String> kinds = new ArrayList<>();
        while (tokens.next()) {
            kinds.add(tokens.kind() + " " + tokens.text());
        }
        return kinds;
    }

    private static String string(String token) {
        ContentTokens tokens = of(token);
        assertThat(tokens.next()).isTrue();
        return new String(tokens.string(), StandardCharsets.ISO_8859_1);
    }

    private static ContentTokens of(String content) {
        return new ContentTokens(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
