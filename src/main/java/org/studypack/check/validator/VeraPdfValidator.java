package org.studypack.check.validator;

import org.studypack.check.Standard;
import org.studypack.check.Validator;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Judges a PDF by veraPDF, as PDF/UA (ISO 14289) or as PDF/A (ISO 19005), whether or not the file
 * says that it is that. A rule that is broken many times is reported once.
 */
public final class VeraPdfValidator implements Validator {
    /** Held, since the logging framework forgets a logger, and its level, that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    /** Keeps the validator's own log away from the terminal. */
    public VeraPdfValidator() {
        LOGGER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PDFAFlavour profile(Standard standard) {
        return switch (standard) {
            case PDF_UA_1 -> PDFAFlavour.PDFUA_1;
            case PDF_A_2A -> PDFAFlavour.PDFA_2_A;
            case PDF_A_2B -> PDFAFlavour.PDFA_2_B;
            case EPUB_3 -> throw new IllegalArgumentException("a PDF is no EPUB");
        };
    }

    @Override
    public List<Diagnostic> validate(Path file, String name, Set<Standard> standards) {
        List<Diagnostic> reported = new ArrayList<>();
        try {
            List<PDFAFlavour> claimed = claims(file);
            for (Standard standard : standards.stream().sorted().toList()) {
                String judgedAs =
                        claimed.contains(profile(standard))
                                ? standard.written()
                                : standard.written() + ", which it does not claim to be,";
                judge(file, profile(standard))
                        .values()
                        .forEach(breach -> reported.add(breach.diagnostic(judgedAs, name)));
            }
        } catch (EncryptedPdfException e) {
            return List.of(unreadable(name, "it is encrypted"));
        } catch (ModelParsingException | ValidationException | IOException e) {
            return List.of(unreadable(name, "its structure is broken"));
        }
        return List.copyOf(reported);
    }

    /** What the file says it is, by its metadata. */
    private static List<PDFAFlavour> claims(Path file)
            throws ModelParsingException, EncryptedPdfException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile())) {
            return List.copyOf(parser.getFlavours());
        }
    }

    /** The broken rules by their number, in the order of their first breach. */
    private static Map<String, Breach> judge(Path file, PDFAFlavour flavour)
            throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
        Map<String, Breach> breaches = new LinkedHashMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(flavour, 10_000, false, false, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    Breach breach = Breach.of(assertion);
                    breaches.merge(breach.rule(), breach, (first, again) -> first.again());
                }
            }
        }
        return breaches;
    }

    private static Diagnostic unreadable(String name, String why) {
        return new Diagnostic(
                Code.NOT_A_PUBLICATION,
                "veraPDF cannot read the file: " + why,
                Location.of(name),
                Optional.empty());
    }

    /**
     * A rule that a file breaks.
     *
     * @param rule clause and number, for instance {@code 7.21.7-1}
     * @param context the first place where it does, as a path of veraPDF's model; may be empty
     * @param times how often
     */
    private record Breach(String rule, String message, String context, int times) {

        static Breach of(TestAssertion assertion) {
            String rule =
                    assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            String context = Optional.ofNullable(assertion.getLocation().getContext()).orElse("");
            return new Breach(rule, Sentence.of(assertion.getMessage()), context, 1);
        }

        Breach again() {
            return new Breach(rule, message, context, times + 1);
        }

        Diagnostic diagnostic(String profile, String name) {
            return new Diagnostic(
                    Code.VERAPDF,
                    profile
                            + " "
                            + rule
                            + ", "
                            + times
                            + (times == 1 ? " time: " : " times: ")
                            + message,
                    Location.of(name),
                    context.isEmpty() ? Optional.empty() : Optional.of("first at " + context));
        }
    }
}
