package org.studypack.book.reach;

import java.util.List;
import java.util.Optional;

/** What a style sheet or a block of one consists of (CSS Syntax Level 3, § 5). */
sealed interface StyleItem {

    /** A property and its value. */
    record Declaration(CssToken name, List<CssToken> value) implements StyleItem {}

    /** A selector, or a place of a keyframe, and its block. */
    record StyleRule(List<CssToken> selector, List<StyleItem> block) implements StyleItem {}

    /**
     * A rule that begins with {@code @}.
     *
     * @param prelude what stands before its block or its end
     */
    record AtRule(CssToken keyword, List<CssToken> prelude, Optional<List<StyleItem>> block)
            implements StyleItem {}

    /** What is none of these; browsers leave it out. */
    record Broken(CssToken first) implements StyleItem {}
}
