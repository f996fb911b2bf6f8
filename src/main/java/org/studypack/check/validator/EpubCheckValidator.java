package org.studypack.check.validator;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;

import org.studypack.check.Standard;
import org.studypack.check.Validator;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges an EPUB by EPUBCheck: its errors and warnings; what it only notes is left out. */
public final class EpubCheckValidator implements Validator {

    @Override
    public List<Diagnostic> validate(Path file, String name, Set<Standard> standards) {
        Findings findings = new Findings(name, String.valueOf(file.getFileName()));
        findings.setLocale(Locale.ENGLISH);
        EpubCheck check = new EpubCheck(file.toFile(), findings);
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return findings.reported.all();
    }

    /** Takes EPUBCheck's messages as diagnostics and writes nothing anywhere. */
    private static final class Findings extends MasterReport {
        private final Repeats reported;
        private final String name;
        private final String judged;

        /**
         * @param judged what the file is called while it is judged, which may be a hidden name
         */
        Findings(String name, String judged) {
            super(false);
            this.reported = new Repeats("EPUBCheck", name);
            this.name = name;
            this.judged = judged;
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            code(message.getSeverity())
                    .ifPresent(
                            code ->
                                    reported.add(
                                            String.valueOf(message.getID()),
                                            diagnostic(code, message, location, arguments)));
        }

        private static Optional<Code> code(Severity severity) {
            return switch (severity) {
                case FATAL, ERROR -> Optional.of(Code.EPUBCHECK);
                case WARNING -> Optional.of(Code.EPUBCHECK_REMARK);
                default -> Optional.empty();
            };
        }

        private Diagnostic diagnostic(
                Code code, Message message, EPUBLocation location, Object... arguments) {
            String text =
                    message.getMessage(arguments)
                            .strip()
                            .replaceAll("\\s+", " ")
                            .replace(judged, name);
            return new Diagnostic(
                    code,
                    Sentence.of(text),
                    place(location),
                    Optional.ofNullable(message.getSuggestion())
                            .map(String::strip)
                            .filter(suggestion -> !suggestion.isEmpty())
                            .map(Sentence::of));
        }

        /** A file inside the EPUB is named by the EPUB, an exclamation mark and its path. */
        private Location place(EPUBLocation location) {
            boolean inside =
                    location.getPath() != null
                            && !location.getPath().isEmpty()
                            && !location.getPath().endsWith(judged);
            String file = inside ? name + "!/" + location.getPath() : name;
            return location.getLine() > 0
                    ? new Location(
                            file, location.getLine(), Math.max(1, location.getColumn()), 1, "")
                    : Location.of(file);
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
