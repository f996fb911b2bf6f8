package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.source.yaml.PlacedComposer.TooDeepException;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses YAML 1.2. Values are text until somebody asks for more, so {@code 1917-11-07} and {@code
 * 00:00:05} stay as written. Aliases of lists and mappings are refused, since a short file could
 * stand for a huge one; tags make no objects.
 */
public final class YamlReader {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(16 * 1024 * 1024)
                    .build();

    /** What the parser takes for a number too large for any. */
    private static final Pattern MISSPELT_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private static final String SHALLOWER =
            "take out what opens another list or mapping: `-`, `[`, `{` or an indented key";

    private static final Node NOTHING = new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN);

    private YamlReader() {}

    /**
     * The one value of a file, which is {@linkplain YamlValue#isNothing() nothing} where the file
     * is empty; no value where the file is broken, which is reported.
     */
    public static Optional<YamlValue> read(SourceText source, Diagnostics diagnostics) {
        YamlSource yaml = new YamlSource(source, diagnostics);
        PlacedComposer composer = PlacedComposer.of(source.content(), SETTINGS);
        try {
            Optional<Node> root = composer.getSingleNode();
            return Optional.of(new YamlValue(root.orElse(NOTHING), yaml));
        } catch (MarkedYamlEngineException e) {
            report(e, yaml);
        } catch (ReaderException e) {
            yaml.report(
                    Code.BROKEN_YAML,
                    source.at(source.content().offsetByCodePoints(0, e.getPosition()), 1),
                    "a character that YAML does not allow: U+%04X".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            reportUnplaced(e, composer.last().map(yaml::at), yaml);
        } catch (NumberFormatException e) {
            report(MISSPELT_ESCAPE.matcher(source.content()), yaml);
        }
        return Optional.empty();
    }

    /** The keys of a file; empty where the file is broken or has no keys, which is reported. */
    public static Optional<YamlMapping> readMapping(SourceText source, Diagnostics diagnostics) {
        return read(source, diagnostics).flatMap(YamlValue::asFile);
    }

    /** The keys of an empty file. */
    public static YamlMapping nothing(SourceText source) {
        return readMapping(source, new Diagnostics()).orElseThrow();
    }

    /** The values of a file that is a list; none where the file is empty or broken. */
    public static List<YamlValue> readList(SourceText source, Diagnostics diagnostics) {
        return read(source, diagnostics)
                .filter(value -> !value.isNothing())
                .flatMap(YamlValue::list)
                .orElse(List.of());
    }

    /** Reports an escape of a number that is no character's. */
    private static void report(Matcher escape, YamlSource yaml) {
        Location location =
                escape.find()
                        ? yaml.source().at(escape.start(), escape.group().length())
                        : Location.of(yaml.source().file());
        yaml.report(
                Code.BROKEN_YAML,
                location,
                "broken YAML: an escape of a number that no character has",
                "write the character itself: the file is UTF-8");
    }

    private static void report(MarkedYamlEngineException e, YamlSource yaml) {
        YamlFault fault = YamlFault.of(e, yaml);
        String hint = e instanceof TooDeepException ? SHALLOWER : fault.hint();
        if (hint.isEmpty()) {
            yaml.report(Code.BROKEN_YAML, fault.location(), fault.message());
        } else {
            yaml.report(Code.BROKEN_YAML, fault.location(), fault.message(), hint);
        }
    }

    /**
     * By the parser's words: these mistakes have neither a place nor a class of their own.
     *
     * @param read where what was read last begins
     */
    private static void reportUnplaced(
            YamlEngineException e, Optional<Location> read, YamlSource yaml) {
        String message = String.valueOf(e.getMessage());
        Location place = read.orElseGet(() -> Location.of(yaml.source().file()));
        if (message.contains("alias")) {
            yaml.report(
                    Code.BROKEN_YAML,
                    place,
                    "an alias (`*name`) stands for a list or a mapping",
                    "write the value out where it is needed");
        } else if (message.contains("Non scalar key")) {
            yaml.report(
                    Code.BROKEN_YAML,
                    place,
                    "a key is a list or a mapping",
                    "write a word and a colon, as in `title: Bread`");
        } else if (message.startsWith("Version{")) {
            yaml.report(
                    Code.BROKEN_YAML,
                    place,
                    "broken YAML: a version that nobody knows",
                    "take out the line `%YAML`: a file of a pack needs none");
        } else {
            yaml.report(
                    Code.BROKEN_YAML,
                    place,
                    "broken YAML: " + message.lines().findFirst().orElse(""));
        }
    }
}
