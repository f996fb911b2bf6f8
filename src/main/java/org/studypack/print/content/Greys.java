package org.studypack.print.content;

import org.studypack.print.content.ContentTokens.Kind;

import java.nio.charset.StandardCharsets;

/**
 * Finds colours in a content stream whose three parts are equal, and says them in grey alone (ISO
 * 32000-1 § 8.6.4.2): black is then printed in black, where of red, green and blue a printer may
 * mix it of all its colours. It is asked at each token.
 */
final class Greys {
    private static final int PARTS = 3;

    private final byte[] content;
    private final ContentTokens tokens;

    /** Where the last numbers in a row begin and end; they take turns. */
    private final int[] starts = new int[PARTS];

    private final int[] ends = new int[PARTS];
    private int numbers;
    private boolean namesDevice;
    private boolean foreign;

    Greys(byte[] content, ContentTokens tokens) {
        this.content = content;
        this.tokens = tokens;
    }

    /** Whether the token ends a colour of three parts. */
    boolean isColour() {
        if (tokens.kind() == Kind.NUMBER) {
            starts[numbers % PARTS] = tokens.start();
            ends[numbers % PARTS] = tokens.end();
            numbers++;
            return false;
        }
        boolean operator = tokens.kind() == Kind.OPERATOR;
        boolean colour = operator && numbers == PARTS && !ownOperator().isEmpty();
        foreign |= operator && !namesDevice && (tokens.is("cs") || tokens.is("CS"));
        namesDevice = tokens.kind() == Kind.NAME && isDevice();
        numbers = 0;
        return colour;
    }

    /** Patterns are drawn by operators of their own. */
    private boolean isDevice() {
        return tokens.is("/DeviceRGB") || tokens.is("/Pattern");
    }

    /**
     * Whether the stream has colours of another space than the device's, which three numbers may
     * mean as well.
     */
    boolean hasForeignColours() {
        return foreign;
    }

    /** Where the colour begins. */
    int start() {
        return starts[0];
    }

    /** The colour that ends here. */
    String colour() {
        String operator = ownOperator();
        String first = part(0);
        return first.equals(part(1)) && first.equals(part(2))
                ? first + " " + operator.charAt(1)
                : first + " " + part(1) + " " + part(2) + " " + operator;
    }

    private String part(int i) {
        return new String(content, starts[i], ends[i] - starts[i], StandardCharsets.US_ASCII);
    }

    /** The operator that says space and colour at once; empty where the token sets no colour. */
    private String ownOperator() {
        if (tokens.is("rg") || tokens.is("sc")) {
            return "rg";
        }
        return tokens.is("RG") || tokens.is("SC") ? "RG" : "";
    }
}
