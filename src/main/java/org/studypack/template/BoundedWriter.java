package org.studypack.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template makes, up to a bound. */
final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(8192);
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    /** More was written than is allowed. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > most) {
            throw new Full();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
