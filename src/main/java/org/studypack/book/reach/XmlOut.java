package org.studypack.book.reach;

/** XML as it is written, element by element. */
final class XmlOut {
    private final StringBuilder out = new StringBuilder();

    /** The beginning of a tag, to which attributes may be added. */
    void open(String name) {
        out.append('<').append(name);
    }

    void attribute(String name, String value) {
        XmlText.appendAttribute(out, name, value);
    }

    /** The end of the tag that was begun. */
    void opened() {
        out.append('>');
    }

    void text(String text) {
        XmlText.append(out, text);
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
