package org.studypack.print.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class LeanContentTest {
    @Test
    void leavesOutAnArtifactInWhichNothingIsDrawn() {
        LeanContent lean =
                of("q\n/Artifact /Prop1 BDC\nEMC\n/Artifact /Prop2 BDC\n0 0 9 9 re\nf\nEMC\nQ\n");

        assertThat(text(lean)).isEqualTo("q\n/Artifact /Prop2 BDC\n0 0 9 9 re\nf\nEMC\nQ\n");
        assertThat(lean.unused()).containsExactly("Prop1");
    }

    @Test
    void keepsAPropertyListThatOtherContentHasToo() {
        LeanContent lean = of("/Artifact /Prop1 BDC\nEMC\n/Span /Prop1 BDC\nEMC\n");

        assertThat(text(lean)).isEqualTo("/Span /Prop1 BDC\nEMC\n");
        assertThat(lean.unused()).isEmpty();
    }

    @Test
    void keepsMarkedContentThatIsNoArtifact() {
        String content = "/Span <</MCID 0>> BDC\nEMC\n/Span /Prop1 BDC\nEMC\n/Artifact BMC\nEMC\n";

        assertThat(text(of(content))).isEqualTo(content);
    }

    @Test
    void joinsLettersThatNothingIsAddedBetween() {
        assertThat(text(of("[(ab)0 (cd)-30 (ef)0 (gh)] TJ"))).isEqualTo("[(abcd)-30 (efgh)] TJ");
        assertThat(text(of("[<01AD>0 <01B4>] TJ"))).isEqualTo("[<01AD01B4>] TJ");
    }

    @Test
    void keepsLettersApartThatAreWrittenInUnlikeWays() {
        String content = "[(ab)0 <01AD>0 (cd)-0 (ef)0.5 (gh)] TJ";

        assertThat(text(of(content))).isEqualTo(content);
    }

    @Test
    void takesNothingOutOfAString() {
        String content =
                "[(\\)0 \\(/Artifact /Prop1 BDC\nEMC\n(%)\\\\)1 (>0 <)] TJ % (a)0 (b)\n0 (a) Tj";

        assertThat(text(of(content))).isEqualTo(content);
    }

    @Test
    void saysGreysInGreyAlone() {
        assertThat(text(of("0 0 0 rg\n0.2 0.2 0.2 RG\n1 0 0 rg\n1 1 1 1 k\n/P 0 0 0 scn\n")))
                .isEqualTo("0 g\n0.2 G\n1 0 0 rg\n1 1 1 1 k\n/P 0 0 0 scn\n");
    }

    @Test
    void saysGreysOfDrawingsInGreyAlone() {
        assertThat(drawing("/DeviceRGB cs 0 0 0 sc f 1 0 0 sc f"))
                .isEqualTo("/DeviceRGB cs 0 g f 1 0 0 rg f");
    }

    @Test
    void keepsDrawingsWithColoursOfOtherSpaces() {
        String content = "/DeviceRGB cs 0 0 0 sc f /Lab1 CS 50 50 50 SC S";

        assertThat(drawing(content)).isEqualTo(content);
    }

    private static String drawing(String content) {
        byte[] lean = LeanContent.ofDrawing(content.getBytes(StandardCharsets.ISO_8859_1));
        return new String(lean, StandardCharsets.ISO_8859_1);
    }

    private static LeanContent of(String content) {
        return LeanContent.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(LeanContent lean) {
        return new String(lean.bytes(), StandardCharsets.ISO_8859_1);
    }
}
