package org.studypack.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of the process, in UTF-8. It remembers why it could not be written, which {@link
 * PrintStream} keeps to itself.
 */
final class ResultStream extends PrintStream {
    private final Remembering target;

    private ResultStream(Remembering target) {
        super(target, /* autoFlush= */ true, StandardCharsets.UTF_8);
        this.target = target;
    }

    static ResultStream of(FileDescriptor descriptor) {
        return of(new FileOutputStream(descriptor));
    }

    static ResultStream of(OutputStream target) {
        return new ResultStream(new Remembering(target));
    }

    /** Why it could not be written; empty also where who reads it has had enough. */
    Optional<IOException> failure() {
        flush();
        return target.failure.filter(each -> !isClosedByReader(each));
    }

    private static boolean isClosedByReader(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe") || reason.contains("pipe is being closed");
    }

    /** Hands on what is written. */
    private static final class Remembering extends OutputStream {
        private final OutputStream target;
        private Optional<IOException> failure = Optional.empty();

        Remembering(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                target.write(bytes, start, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
