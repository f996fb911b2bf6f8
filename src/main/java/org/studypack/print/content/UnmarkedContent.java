package org.studypack.print.content;

import org.studypack.print.content.ContentTokens.Kind;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A content stream without its marks (ISO 32000-1 § 14.6): it draws the same and says nothing of
 * what belongs together, for pages that are looked at and not read out.
 */
public final class UnmarkedContent {
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");

    private UnmarkedContent() {}

    /** Takes out operators that mark content, with their operands. */
    public static byte[] of(byte[] content) {
        ContentTokens tokens = new ContentTokens(content);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        int copied = 0;
        int operands = 0;
        while (tokens.next()) {
            if (tokens.kind() == Kind.OPERATOR) {
                if (MARKS.contains(tokens.text())) {
                    kept.write(content, copied, operands - copied);
                    copied = tokens.end();
                }
                operands = tokens.end();
            }
        }
        kept.write(content, copied, content.length - copied);
        return kept.toByteArray();
    }
}
