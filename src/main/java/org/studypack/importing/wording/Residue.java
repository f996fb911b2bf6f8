package org.studypack.importing.wording;

import org.studypack.importing.foreign.ForeignBlock;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a web page leaves around a text that is copied from it: buttons, menus, appeals. In doubt a
 * line is not residue.
 */
public final class Residue {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whole lines that are buttons and menus. */
    private static final List<Pattern> BUTTONS =
            patterns(
                    "click (here )?to \\w+( .{0,30})?",
                    "click here.{0,40}",
                    "donate( now| today| here)?",
                    "subscribe( now| today)?( to .{0,40})?",
                    "share( this)?( article| post| page| story)?(( on| via) .{0,40})?:?",
                    "follow us( on .{0,60})?:?",
                    "sign up (for|to) .{0,40}newsletter.{0,20}",
                    "skip to (main )?content",
                    "(toggle |main )?(menu|navigation)",
                    "leave a (comment|reply)",
                    "(no|\\d+) comments?",
                    "read (more|also)( .{0,20})?(:.{0,80})?",
                    "related( articles?| posts?| content)?:?",
                    "back to top",
                    "(previous|next|older|newer) (article|post|page|entry)s?(:.{0,80})?",
                    "accept( all)?( cookies)?",
                    "(this|our) (web)?site uses cookies.{0,80}",
                    "(print|email|tweet|pin|save)( this)?( page| article| post)?",
                    "download (as )?(pdf|epub|mp3|audio|transcript).{0,20}",
                    "\\d+ ?min(ute)?s?( of)? read(ing)?( time)?",
                    "reading time:? \\d+ ?min.{0,10}",
                    "browse all .{0,60}",
                    "listen to (the|this) (podcast|episode|talk).{0,40}",
                    "(privacy|cookie) policy|terms of (use|service)",
                    "log ?in|sign in|search|home|advertisement",
                    "jetzt spenden|spenden|teilen|abonnieren|newsletter( abonnieren)?",
                    "zum inhalt springen|menü|ähnliche beiträge|weiterlesen|kommentar hinterlassen",
                    "diesen artikel teilen|nach oben|datenschutz(erklärung)?|impressum|drucken",
                    "donar( ahora)?|dona( ahora)?|suscr[ií]be(te|rse)( .{0,40})?|compartir( en"
                            + " .{0,40})?",
                    "s[ií]guenos( en .{0,40})?|haz clic aquí.{0,40}|leer más|artículos"
                            + " relacionados",
                    "saltar al contenido|menú|deja un comentario|volver arriba|imprimir",
                    "подписаться( на .{0,40})?|подпишитесь( на .{0,60})?|поделиться( в .{0,40})?",
                    "читайте также:?.{0,80}|пожертвовать|поддержать( нас| проект)?|меню|наверх",
                    "перейти к содержанию|оставить комментарий|распечатать|войти",
                    "faire un don|abonnez-vous( .{0,40})?|partager( .{0,40})?|suivez-nous("
                            + " .{0,40})?",
                    "lire aussi:?.{0,80}|lire la suite|articles similaires|aller au contenu",
                    "dona ora|iscriviti( .{0,40})?|condividi( .{0,40})?|seguici( .{0,40})?",
                    "doar( agora)?|inscreva-se( .{0,40})?|compartilhar( .{0,40})?|siga-nos("
                            + " .{0,40})?",
                    "doneer( nu)?|delen|wesprzyj nas|udostępnij");

    /** What marks a line as an appeal, where it stands before the text or after it. */
    private static final List<Pattern> APPEALS =
            patterns(
                    "\\b(spotify|apple podcasts?|google podcasts?|soundcloud|stitcher|patreon)\\b",
                    "\\b(facebook|instagram|whatsapp|tiktok|youtube channel|mailing list)\\b",
                    "\\b(newsletter|5-star rating|podcast episode)\\b",
                    "\\bsupport (our|us|this|the)"
                            + " (work|page|paper|site|project|channel|podcast)\\b",
                    "\\b(please )?(donate|subscribe)\\b.{0,80}[!.]?$",
                    "\\bapply to join\\b|\\bjoin (us|now|today|the)\\b",
                    "^(join|donate|subscribe|share|support|contribute|buy)\\b.{0,80}!?$",
                    "\\btranscri(bed|pt) by\\b.{0,60}|\\botter\\.ai\\b",
                    "^(https?://|www\\.)\\S+$",
                    "^\\S+ (›|»|>) .+$",
                    "\\bspende(n|t)?\\b|\\bmitglied werden\\b|\\bunterstütz(e|en|t)"
                            + " (uns|unsere)\\b",
                    "\\bwerde (jetzt )?(aktiv|mitglied)\\b|\\bmach mit\\b",
                    "\\búnete\\b|\\bapóyanos\\b|\\bhaz(te)? (una donación|socio)\\b",
                    "\\bвступай(те)?\\b|\\bприсоединя(йся|йтесь)\\b|\\bподдержите\\b",
                    "\\brejoi(gnez|ns)(-nous)?\\b|\\bsoutenez\\b|\\badhérez\\b",
                    "\\bunisciti\\b|\\bsostieni\\b|\\bjunte-se\\b|\\bapoie\\b");

    private static final int BUTTON_WORDS = 12;
    private static final int APPEAL_WORDS = 25;

    private Residue() {}

    /** Whether a line is a button or a menu entry, where it stands before the text or after it. */
    public static boolean isButton(ForeignBlock block) {
        if (block.words() > BUTTON_WORDS) {
            return false;
        }
        String text = withoutMarks(block.text());
        return BUTTONS.stream().anyMatch(p -> p.matcher(text).matches());
    }

    /** Whether a line in the midst of a text is surely a button: one word might be a heading. */
    public static boolean isButtonAnywhere(ForeignBlock block) {
        return block.words() > 1 && isButton(block);
    }

    /** Whether a line before or after the text is there to move readers, not to be read. */
    public static boolean isAppeal(ForeignBlock block) {
        if (block.words() > APPEAL_WORDS) {
            return false;
        }
        String text = withoutMarks(block.text());
        return isButton(block) || APPEALS.stream().anyMatch(p -> p.matcher(text).find());
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("^[\\s»›>←→↑↓✉☰×|]+|[\\s!.…»›>←→↑↓|]+$", "").strip();
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(p -> Pattern.compile(p, FLAGS)).toList();
    }
}
