package org.studypack.book.reach;

/** XML as it is written, element by element. */
final class XmlOut {
    private final StringBuilder out = new StringBuilder();

    /** The beginning of a tag, to which attributes may be added. */
    void open(String name) {
        out.append('<').append(name);
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) character).append(';');
                default -> escaped(character);
            }
        }
        out.append('"');
    }

    /** The end of the tag that was begun. */
    void opened() {
        out.append('>');
    }

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    private void escaped(char character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            default -> out.append(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
