package org.studypack.importing;

import java.util.List;
import java.util.Random;

/**
 * Pages as nobody writes them: whatever may stand anywhere, and what may not too. Each word stands
 * once, so that one that is lost or doubled can be named.
 */
public final class RandomPage {
    private static final List<String> NAMES =
            List.of(
                    "p",
                    "div",
                    "h2",
                    "h4",
                    "ul",
                    "ol",
                    "dl",
                    "blockquote",
                    "table",
                    "pre",
                    "section",
                    "figure",
                    "aside",
                    "details",
                    "fieldset",
                    "ul",
                    "dl",
                    "table",
                    "form",
                    "center",
                    "address",
                    "xmp");
    private static final List<String> INLINES =
            List.of(
                    "em",
                    "b",
                    "a href='https://x.example/'",
                    "span",
                    "code",
                    "q",
                    "sup",
                    "div",
                    "ruby",
                    "u",
                    "font",
                    "label",
                    "bdo",
                    "p",
                    "li",
                    "dd",
                    "dt",
                    "td",
                    "option",
                    "math",
                    "small");
    private static final List<String> UNSHOWN =
            List.of(
                    "span hidden",
                    "select",
                    "nav",
                    "template",
                    "button",
                    "dialog",
                    "textarea",
                    "div style='display: none'",
                    "p aria-hidden=true",
                    "ul hidden",
                    "dl hidden",
                    "table hidden",
                    "noscript",
                    "datalist",
                    "iframe");
    private static final List<String> PICTURES =
            List.of(
                    "src=x.png",
                    "src='https://x.example/y.png'",
                    "data-src=z.png",
                    "width=1 height=1 src=x.png",
                    "hidden src=x.png",
                    "title=''");
    private static final int DEEPEST = 3;

    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private int words;
    private int places;
    private int calls;

    public RandomPage(long seed) {
        this.random = new Random(seed);
    }

    /** What stands in a body. */
    public String body(int blocks) {
        for (int i = 0; i < blocks; i++) {
            block(0);
        }
        return html.toString();
    }

    /** What stands in a body after that. */
    public String more(int blocks) {
        html.setLength(0);
        return body(blocks);
    }

    /**
     * Notes to what may be their calls. Places and links of a page lead to each other in any order,
     * and there may be none.
     */
    public String notes() {
        html.setLength(0);
        boolean list = some(2);
        html.append(list ? "<ol>" : "");
        for (int note = 1; note <= calls; note++) {
            html.append(list ? "<li" : "<p").append(" id=n").append(note).append('>');
            html.append(some(3) ? "<a href='#c" + note + "'>" + note + "</a> " : "");
            line(DEEPEST);
            html.append(some(2) ? " <a href='#c" + note + "'>↩</a>" : "");
            if (some(5)) {
                html.append(" <a href='#c").append(note).append("'>");
                words(1);
                html.append("</a>");
            }
            html.append(list ? "</li>" : "</p>");
        }
        html.append(list ? "</ol>" : "");
        return html.toString();
    }

    private void block(int level) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (name) {
            case "ul", "ol" -> parts(name, List.of("li", "li", "li hidden", ""), level);
            case "dl" ->
                    parts(name, List.of("dt", "dd", "dt hidden", "div", "", "dd hidden"), level);
            case "table" -> parts(name, List.of("tr", "tr", "tr hidden", "tbody", ""), level);
            case "figure" -> parts(name, List.of("figcaption", ""), level);
            case "details", "fieldset" -> parts(name, List.of("summary", "legend", "p", ""), level);
            default -> parts(name, List.of(""), level);
        }
    }

    private void parts(String name, List<String> parts, int level) {
        html.append('<').append(name).append(place()).append(some(12) ? " hidden>" : ">");
        if (name.equals("table") && some(3)) {
            html.append("<caption>"); // wherever it stands, it is shown before the rows
            line(level);
            html.append("</caption>");
        }
        for (int i = 0; i <= random.nextInt(4); i++) {
            String part = some(9) ? "" : parts.get(random.nextInt(parts.size()));
            if (part.isEmpty()) {
                content(level);
            } else if (part.startsWith("tr")) {
                parts(part, List.of("td", "th", "td hidden", "td colspan=2"), level);
            } else if (part.equals("tbody")) {
                parts(part, List.of("tr", "tr"), level);
            } else if (part.equals("div")) {
                parts(part, List.of("dt", "dd", ""), level);
            } else {
                html.append('<').append(part).append(place()).append('>');
                content(level + 1);
                end(part);
            }
        }
        end(name);
        html.append(some(2) ? "\n" : "");
    }

    private void content(int level) {
        line(level);
        while (level < DEEPEST && some(3)) {
            block(level + 1);
        }
        if (some(4)) {
            line(level);
        }
    }

    private void line(int level) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            words(1 + random.nextInt(2));
            if (some(3) && level < DEEPEST) {
                inside(INLINES.get(random.nextInt(INLINES.size())), level);
            } else if (some(8) && level < DEEPEST) {
                inside(UNSHOWN.get(random.nextInt(UNSHOWN.size())), level);
            }
            html.append(some(9) ? "<br>" : "");
            if (some(12)) {
                picture();
            }
            if (some(9)) {
                link();
            }
        }
    }

    /** A name for a place, or none. */
    private String place() {
        return some(6) ? " id=p" + places++ : "";
    }

    /** A picture that is nowhere, or may not be shown. */
    private void picture() {
        html.append(" <img ").append(PICTURES.get(random.nextInt(PICTURES.size())));
        html.append(" alt='");
        words(some(3) ? 2 : 1);
        html.append("'> ");
    }

    /** A link to some place of the page, or what looks like the call of a note. */
    private void link() {
        if (some(3)) {
            html.append("<a href='#p").append(random.nextInt(places + 3)).append("'>");
            words(1);
            html.append("</a>");
        } else if (some(3)) {
            html.append(" <a href='#p").append(random.nextInt(places + 3)).append("'>");
            html.append(1 + random.nextInt(3)).append("</a> ");
        } else {
            calls++;
            String mark = some(4) ? "†" : some(3) ? "[" + calls + "]" : "" + calls;
            String link = "<a id=c" + calls + " href='#n" + calls + "'>" + mark + "</a>";
            html.append(
                    some(2)
                            ? "<sup>" + link + "</sup>"
                            : some(5) ? "<sup>" + mark + "</sup>" : link);
        }
    }

    private void inside(String name, int level) {
        html.append('<').append(name).append('>');
        switch (name) {
            case "ruby" -> {
                words(1);
                html.append("<rp>(</rp><rt>");
                words(1);
                html.append("</rt><rp>)");
                words(some(6) ? 1 : 0);
                html.append("</rp>");
            }
            case "select" -> {
                words(1);
                html.append("<option>");
                words(1);
                html.append("</option>");
            }
            case "textarea", "iframe" -> words(1);
            default -> line(level + 1);
        }
        end(name);
    }

    private void end(String name) {
        if (!some(25)) {
            html.append("</").append(name.replaceFirst(" .*", "")).append('>');
        }
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            html.append(" w").append(letters(words)).append("x");
            html.append(some(4) ? "? " : " ");
            words++;
        }
    }

    /** A number in letters alone: items and notes are counted with figures. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private boolean some(int in) {
        return random.nextInt(in) == 0;
    }
}
