package org.studypack.publish;

import java.util.List;
import java.util.Random;

/** Markup as a template could make it: well-formed, and not always wise. */
final class RandomMarkup {
    private static final List<String> ELEMENTS =
            words(
                    """
                    a abbr address area article aside b bdi bdo blockquote br button caption cite code col colgroup data dd
                    del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img
                    input ins kbd label legend li main map mark menu meter nav ol optgroup option output p pre progress q rb
                    rp rt rtc ruby s samp search section select small span strong sub summary sup table tbody td textarea
                    tfoot th thead time tr u ul var wbr math mi mfrac svg rect text g use path
                    table table tr td td p p span ol li a a
                    """);
    private static final List<String> ATTRIBUTES =
            words(
                    """
                    abbr accesskey align alt border cellpadding cellspacing char charoff checked cite class cols colspan
                    coords datetime decoding dir disabled for headers height hidden high href hreflang id
                    inert ismap lang list loading low max media min multiple name nowrap open optimum
                    reversed rev role rows rowspan rules scope selected shape size span src start
                    style summary tabindex title translate type usemap valign value width wrap
                    display depth form epub:type xml:lang xml:space data-src data-n data-lines data-folio data-tight
                    data-ragged data-tall data-start data-overleaf data-document aria-label fill d x
                    class class class href href colspan rowspan span width height style id lang start value
                    """);
    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "-1",
                    "0",
                    "1",
                    "2",
                    "3",
                    "x",
                    "7",
                    "1001",
                    "99999999999",
                    "1e400",
                    "100000000",
                    "-5%",
                    "100%",
                    "50em",
                    "#",
                    "#x",
                    "#glossary",
                    "#nosuch",
                    "mailto:",
                    "mailto:a@b.example",
                    "https://x.example/",
                    "xx-",
                    "de",
                    "a b",
                    "noteref",
                    "footnote",
                    "question",
                    "time",
                    "toc",
                    "cover",
                    "contents",
                    "glossary",
                    "source",
                    "unbroken",
                    "lines",
                    "answer",
                    "rtl",
                    "doc-noteref",
                    "pagebreak",
                    "images/cover.jpg",
                    "cover.jpg",
                    "display: none",
                    "display: table-cell",
                    "float: footnote",
                    "position: absolute; left: 9999px",
                    "position: running(x)",
                    "page: cover",
                    "width: 0",
                    "column-count: 3",
                    "break-before: recto",
                    "font-size: 0",
                    "counter-reset: page 5",
                    "content: element(x)",
                    "true",
                    "hidden",
                    "M0 0L1 1",
                    "a\u00ad\u202e");
    private static final List<String> EMPTY = words("area br col hr img input wbr rect path use");

    /** What a page may hold, in odd places. */
    private static final List<String> SOBER =
            words(
                    """
                    a abbr address article aside b bdo blockquote br caption cite code col colgroup data dd del details dfn
                    div dl dt em figcaption figure footer h1 h2 h6 header hgroup hr i kbd li main map mark menu nav ol p
                    pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr
                    u ul var wbr math mi mfrac svg rect g path table tr td td p span li
                    """);

    private static final List<String> SOBER_ATTRIBUTES =
            List.of(
                    "class='noteref' href='#glossary'",
                    "class='footnote'",
                    "epub:type='footnote'",
                    "class='question'",
                    "class='questions'",
                    "class='time'",
                    "class='toc'",
                    "class='cover'",
                    "class='source'",
                    "class='unbroken'",
                    "class='lines'",
                    "class='see'",
                    "class='noteref'",
                    "class='terms'",
                    "epub:type='noteref' href='#c'",
                    "epub:type='pagebreak'",
                    "role='doc-footnote'",
                    "id='x'",
                    "id='y'",
                    "colspan='100'",
                    "rowspan='100'",
                    "span='100'",
                    "start='-1000000'",
                    "value='1000000'",
                    "width='10000'",
                    "height='10000'",
                    "width='100%'",
                    "height='0'",
                    "border='9999'",
                    "cellpadding='9999'",
                    "lang='de'",
                    "dir='rtl'",
                    "hidden=''",
                    "title='x'",
                    "href='#glossary'",
                    "href='https://x.example/'",
                    "style='display: none'",
                    "style='display: table-cell'",
                    "style='float: footnote'",
                    "style='position: absolute; left: 9999px'",
                    "style='float: left'",
                    "style='position: running(x)'",
                    "style='page: cover'",
                    "style='width: 0'",
                    "style='column-count: 3'",
                    "style='break-before: recto'",
                    "style='font-size: 0'",
                    "style='counter-reset: page 5'",
                    "style='content: element(x)'",
                    "style='height: 10000px'",
                    "style='display: inline-block'",
                    "style='page-break-inside: avoid'",
                    "data-src='-1'",
                    "data-x='y'",
                    "aria-hidden='true'");

    private final Random random;

    /** Whether what is made may all stand in a book. */
    private boolean sober;

    RandomMarkup(long seed) {
        random = new Random(seed);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    String next() {
        sober = !sober;
        return "<div class=\"added\">"
                + element(0)
                + (random.nextBoolean() ? element(0) : "")
                + "</div>";
    }

    private String element(int depth) {
        String name = one(sober ? SOBER : ELEMENTS);
        StringBuilder text = new StringBuilder("<" + name);
        StringBuilder names = new StringBuilder(" ");
        for (int i = random.nextInt(3); i > 0; i--) {
            String attribute = sober ? one(SOBER_ATTRIBUTES) : one(ATTRIBUTES);
            String first = attribute.substring(0, (attribute + "=").indexOf('='));
            if (names.indexOf(" " + first + " ") < 0 && text.indexOf("href") < 0) {
                names.append(first).append(' ');
                text.append(' ').append(attribute);
                text.append(sober ? "" : "=\"" + one(VALUES) + '"');
            }
        }
        text.append('>');
        if (!EMPTY.contains(name)) {
            for (int i = random.nextInt(depth < 3 ? 3 : 1); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? "word " : element(depth + 1));
            }
        }
        return text.append("</").append(name).append('>').toString();
    }
}
