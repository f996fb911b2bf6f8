package org.studypack.book.reach;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties, functions and at-rules that may stand in a book. None of them fetches or runs.
 */
final class StyleNames {
    private static final Set<String> PROPERTIES =
            Set.of(
                    """
                    accent-color align-content align-items align-self all animation animation-delay animation-direction
                    animation-duration animation-fill-mode animation-iteration-count animation-name animation-play-state
                    animation-timing-function appearance aspect-ratio azimuth backface-visibility background
                    background-attachment background-blend-mode background-clip background-color background-image
                    background-origin background-position background-position-x background-position-y background-repeat
                    background-size block-size border border-block border-block-color border-block-end
                    border-block-end-color border-block-end-style border-block-end-width border-block-start
                    border-block-start-color border-block-start-style border-block-start-width border-block-style
                    border-block-width border-bottom border-bottom-color border-bottom-left-radius
                    border-bottom-right-radius border-bottom-style border-bottom-width border-collapse border-color
                    border-image border-image-outset border-image-repeat border-image-slice border-image-source
                    border-image-width border-inline border-inline-color border-inline-end border-inline-end-color
                    border-inline-end-style border-inline-end-width border-inline-start border-inline-start-color
                    border-inline-start-style border-inline-start-width border-inline-style border-inline-width border-left
                    border-left-color border-left-style border-left-width border-radius border-right border-right-color
                    border-right-style border-right-width border-spacing border-style border-top border-top-color
                    border-top-left-radius border-top-right-radius border-top-style border-top-width border-width bottom
                    box-decoration-break box-shadow box-sizing break-after break-before break-inside caption-side
                    caret-color clear clip clip-path color color-scheme column-break-after column-break-before
                    column-break-inside column-count column-fill column-gap column-rule column-rule-color column-rule-style
                    column-rule-width column-span column-width columns contain container container-name container-type
                    content content-visibility counter-increment counter-reset counter-set cue cue-after cue-before cursor
                    direction display elevation empty-cells flex flex-basis flex-direction flex-flow flex-grow flex-shrink
                    flex-wrap float float-displace float-reference font font-family font-feature-settings font-kerning
                    font-language-override font-optical-sizing font-palette font-size font-size-adjust font-smoothing
                    font-stretch font-style font-synthesis font-synthesis-small-caps font-synthesis-style
                    font-synthesis-weight font-variant font-variant-alternates font-variant-caps font-variant-east-asian
                    font-variant-emoji font-variant-ligatures font-variant-numeric font-variant-position
                    font-variation-settings font-weight footnote-display footnote-policy forced-color-adjust gap grid
                    grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end grid-column-gap
                    grid-column-start grid-gap grid-row grid-row-end grid-row-gap grid-row-start grid-template
                    grid-template-areas grid-template-columns grid-template-rows hanging-punctuation height
                    hyphenate-character hyphenate-limit-after hyphenate-limit-before hyphenate-limit-chars
                    hyphenate-limit-last hyphenate-limit-lines hyphenate-limit-zone hyphens image-orientation
                    image-rendering image-resolution initial-letter inline-size inset inset-block inset-block-end
                    inset-block-start inset-inline inset-inline-end inset-inline-start isolation justify-content
                    justify-items justify-self left letter-spacing line-break line-clamp line-height
                    line-height-step line-stacking list-style list-style-image list-style-position list-style-type margin
                    margin-block margin-block-end margin-block-start margin-bottom margin-inline margin-inline-end
                    margin-inline-start margin-left margin-right margin-top mark-after mark-before marks mask mask-border
                    mask-clip mask-composite mask-image mask-mode mask-origin mask-position mask-repeat mask-size mask-type
                    max-block-size max-height max-inline-size max-width min-block-size min-height min-inline-size min-width
                    mix-blend-mode object-fit object-position opacity order orphans outline outline-color outline-offset
                    outline-style outline-width overflow overflow-anchor overflow-block overflow-inline overflow-scrolling
                    overflow-wrap overflow-x overflow-y padding padding-block padding-block-end padding-block-start
                    padding-bottom padding-inline padding-inline-end padding-inline-start padding-left padding-right
                    padding-top page page-break-after page-break-before page-break-inside pause pause-after pause-before
                    perspective perspective-origin pitch pitch-range place-content place-items place-self play-during
                    pointer-events position position-area print-color-adjust quotes resize rest rest-after rest-before
                    richness right rotate row-gap ruby-align ruby-merge ruby-overhang ruby-position scale scroll-behavior
                    scrollbar-color scrollbar-gutter scrollbar-width shape-image-threshold shape-margin shape-outside size
                    speak speak-as speak-header speak-numeral speak-punctuation speech-rate stress string-set
                    tab-size table-layout tap-highlight-color text-align text-align-all text-align-last text-autospace
                    text-box text-box-edge text-box-trim text-combine text-combine-horizontal text-combine-upright
                    text-decoration text-decoration-color text-decoration-line text-decoration-skip
                    text-decoration-skip-ink text-decoration-style text-decoration-thickness text-emphasis
                    text-emphasis-color text-emphasis-position text-emphasis-style text-fill-color text-indent text-justify
                    text-orientation text-overflow text-rendering text-shadow text-size-adjust text-spacing
                    text-spacing-trim text-stroke text-stroke-color text-stroke-width text-transform text-underline-offset
                    text-underline-position text-wrap text-wrap-mode text-wrap-style top touch-action transform
                    transform-box transform-origin transform-style transition transition-delay transition-duration
                    transition-property transition-timing-function translate unicode-bidi user-select vertical-align
                    visibility voice-balance voice-duration voice-family voice-pitch voice-range voice-rate voice-stress
                    voice-volume volume white-space white-space-collapse widows width will-change word-break word-spacing
                    word-wrap writing-mode z-index
                    alignment-baseline baseline-shift baseline-source clip-rule color-adjust color-interpolation
                    color-interpolation-filters color-rendering cx cy d dominant-baseline fill fill-opacity fill-rule filter
                    flood-color flood-opacity glyph-orientation-horizontal glyph-orientation-vertical kerning
                    lighting-color marker marker-end marker-mid marker-start paint-order r rx ry shape-rendering
                    solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
                    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor vector-effect
                    x y
                    additive-symbols fallback negative pad prefix range suffix symbols system
                    bookmark-label bookmark-level bookmark-state fs-border-spacing-horizontal fs-border-spacing-vertical
                    fs-keep-with-inline fs-line-through fs-max-overflow-pages fs-overflow-pages-direction
                    fs-page-break-min-height fs-page-orientation fs-table-cell-colspan fs-table-cell-rowspan
                    fs-table-paginate fs-text-decoration-extent
                    bleed crop-offset
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> FUNCTIONS =
            Set.of(
                    """
                    attr counter counters element leader running string target-counter target-counters target-text content
                    calc clamp max min mod rem round abs sign sin cos tan sqrt hypot var env
                    fit-content minmax repeat
                    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk cmyk light-dark
                    linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
                    repeating-conic-gradient
                    matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez
                    skew skewx skewy translate translate3d translatex translatey translatez
                    circle ellipse inset path polygon rect xywh
                    blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
                    cubic-bezier linear steps symbols
                    contextual historical-forms style styleset stylistic swash annotation ornaments character-variant
                    dir has host is lang matches not nth-child nth-last-child nth-last-of-type nth-of-type where
                    selector
                    """
                            .strip()
                            .split("\\s+"));

    /** Those within {@code @page} name a place of the margin. */
    private static final Set<String> AT_RULES =
            Set.of(
                    """
                    charset container counter-style footnote keyframes layer media namespace page supports
                    bottom-center bottom-left bottom-left-corner bottom-right bottom-right-corner
                    left-bottom left-middle left-top right-bottom right-middle right-top
                    top-center top-left top-left-corner top-right top-right-corner
                    """
                            .strip()
                            .split("\\s+"));

    private static final Pattern VENDOR = Pattern.compile("-(?:webkit|moz|epub|ms|o|khtml)-");

    private StyleNames() {}

    /** Whether a property may be set; a custom one and one of a browser's maker too. */
    static boolean isProperty(String name) {
        String small = small(name);
        return small.startsWith("--")
                || (small.startsWith("-fs-") && PROPERTIES.contains(small.substring(1)))
                || PROPERTIES.contains(unprefixed(small));
    }

    static boolean isFunction(String name) {
        return FUNCTIONS.contains(unprefixed(small(name)));
    }

    static boolean isAtRule(String name) {
        return AT_RULES.contains(unprefixed(small(name)));
    }

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String unprefixed(String name) {
        return name.startsWith("-") && VENDOR.matcher(name).lookingAt()
                ? name.replaceFirst("^-[a-z]+-", "")
                : name;
    }
}
