package org.studypack.print.content;

import org.studypack.print.content.ContentTokens.Kind;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes out of a page's content stream what the engine writes to no effect: an artifact for the
 * background of every box, though most have none, and a zero between letters that nothing is added
 * between. Greys are written as greys. The same marks are drawn and the same text is read.
 */
final class LeanContent {
    private final byte[] content;
    private final ContentTokens tokens;
    private final Greys greys;
    private final ByteArrayOutputStream kept;
    private int copied;

    private final Set<String> used = new HashSet<>();
    private final Set<String> unused = new HashSet<>();
    private Artifact artifact = Artifact.NONE;
    private int artifactStart;
    private String properties = "";

    /** Where the last string ends, or the one before the zero that was read last. */
    private int stringEnd;

    private Letters letters = Letters.NONE;

    /** How much of an artifact was read. */
    private enum Artifact {
        NONE,
        TAG,
        PROPERTIES,
        BEGUN
    }

    /** How much of two strings with a zero between was read. */
    private enum Letters {
        NONE,
        LITERAL,
        LITERAL_NOUGHT,
        HEX,
        HEX_NOUGHT
    }

    private LeanContent(byte[] content) {
        this.content = content;
        this.tokens = new ContentTokens(content);
        this.greys = new Greys(content, tokens);
        this.kept = new ByteArrayOutputStream(content.length);
    }

    static LeanContent of(byte[] content) {
        LeanContent lean = new LeanContent(content);
        while (lean.tokens.next()) {
            lean.readArtifact();
            lean.readLetters();
            lean.readColour();
        }
        lean.copyTo(content.length);
        lean.unused.removeAll(lean.used);
        return lean;
    }

    /** A drawing's content, with greys as greys. */
    static byte[] ofDrawing(byte[] content) {
        LeanContent lean = new LeanContent(content);
        while (lean.tokens.next()) {
            lean.readColour();
        }
        lean.copyTo(content.length);
        return lean.greys.hasForeignColours() ? content : lean.bytes();
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    /** The names of property lists that no marked content has any more. */
    Set<String> unused() {
        return unused;
    }

    private void readArtifact() {
        if (artifact == Artifact.BEGUN) {
            if (isOperator("EMC")) {
                leaveOut(artifactStart, afterLine(tokens.end()));
                unused.add(properties);
            } else {
                used.add(properties);
            }
        }
        boolean name = tokens.kind() == Kind.NAME;
        if (name && artifact == Artifact.TAG) {
            artifact = Artifact.PROPERTIES;
            properties = tokens.text().substring(1);
        } else if (name) {
            boolean begins = tokens.is("/Artifact");
            artifact = begins ? Artifact.TAG : Artifact.NONE;
            artifactStart = tokens.start();
            if (!begins) {
                used.add(tokens.text().substring(1));
            }
        } else {
            boolean begun = artifact == Artifact.PROPERTIES && isOperator("BDC");
            artifact = begun ? Artifact.BEGUN : Artifact.NONE;
        }
    }

    private void readColour() {
        if (greys.isColour()) {
            leaveOut(greys.start(), tokens.end());
            kept.writeBytes(greys.colour().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void readLetters() {
        Letters before = letters;
        letters =
                switch (tokens.kind()) {
                    case LITERAL_STRING -> Letters.LITERAL;
                    case HEX_STRING -> Letters.HEX;
                    case NUMBER -> tokens.is("0") ? withNought(before) : Letters.NONE;
                    default -> Letters.NONE;
                };
        if (letters == Letters.LITERAL || letters == Letters.HEX) {
            if (before == withNought(letters)) {
                leaveOut(stringEnd - 1, tokens.start() + 1);
            }
            stringEnd = tokens.end();
        }
    }

    private static Letters withNought(Letters string) {
        return switch (string) {
            case LITERAL -> Letters.LITERAL_NOUGHT;
            case HEX -> Letters.HEX_NOUGHT;
            default -> Letters.NONE;
        };
    }

    private boolean isOperator(String name) {
        return tokens.kind() == Kind.OPERATOR && tokens.is(name);
    }

    private int afterLine(int at) {
        return at < content.length && content[at] == '\n' ? at + 1 : at;
    }

    private void leaveOut(int from, int to) {
        copyTo(from);
        copied = to;
    }

    private void copyTo(int to) {
        kept.write(content, copied, to - copied);
    }
}
