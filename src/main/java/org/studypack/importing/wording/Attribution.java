package org.studypack.importing.wording;

import org.studypack.importing.foreign.ForeignBlock;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines near a title that say who wrote something, when, or under which licence. What they are
 * about, the document or a text it studies, only a person can say.
 */
public final class Attribution {
    private static final int LONGEST = 18;
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LICENCE =
            Pattern.compile(
                    "public domain|creative commons|\\bcc[ -](by|0)\\b|©|\\(c\\)"
                        + " ?\\d{4}|\\bcopyright\\b|\\blicen[cs]ed?\\b|all rights"
                        + " reserved|gemeinfrei|\\blizenz|urheberrecht|alle rechte"
                        + " vorbehalten|dominio público|\\blicencia\\b|derechos"
                        + " reservados|общественное достояние|лицензи|все права|domaine public|tous"
                        + " droits|pubblico dominio|domínio público",
                    FLAGS);
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^((?i:written"
                        + " by|by|author:|von|autor:|por|par|di|da|автор:?))\\s+((?i:the|der|die|den|dem|el|la|los|las|le|les)"
                        + " )?\\p{Lu}[\\p{L}.’'-]*(\\s+(and |und |y |et |и"
                        + " )?\\p{Lu}[\\p{L}.’'-]*){0,4}$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATE =
            Pattern.compile(
                    "^(published|posted|updated|updated on|veröffentlicht|publicado)?:?\\s*"
                            + "(on |am |el )?(\\p{L}+,? )?(\\p{L}{3,12}\\.? )?\\d{1,4}"
                            + "(st|nd|rd|th)?[.,/-]?( ?(de |of )?\\p{L}{3,12}\\.?,?)?( de)?"
                            + "([ ./-]\\d{1,2}[./-]?)?([ ./-]\\d{2,4})?( г\\.?)?$",
                    FLAGS);
    private static final Pattern YEAR = Pattern.compile("\\b(1[6-9]|20)\\d\\d\\b");

    private Attribution() {}

    /** The question to ask about a line; empty for a line that says nothing of the kind. */
    public static Optional<String> question(ForeignBlock block) {
        String text = block.text();
        if (block.words() > LONGEST) {
            return Optional.empty();
        }
        if (LICENCE.matcher(text).find()) {
            return Optional.of(
                    "who wrote what, and which rights? This may speak of the text that is studied"
                            + " and not of this document, so it was taken for neither");
        }
        if (BYLINE.matcher(text).matches()) {
            return Optional.of("an author? Then add the name to `creators` in pack.yaml");
        }
        boolean date = YEAR.matcher(text).find() && DATE.matcher(text).matches();
        return date ? Optional.of("a date of the page or of the text?") : Optional.empty();
    }
}
