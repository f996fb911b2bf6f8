package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.studypack.diagnostic.Location;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a YAML file, in words of people who write one. The parser says it in its own
 * words and in no other way; what nobody has met yet is said in those.
 *
 * @param message what is wrong
 * @param location where it began: the bracket that nothing closes, for instance
 * @param hint what to do; empty where there is nothing to say
 */
record YamlFault(String message, Location location, String hint) {
    /** A key that does not begin its line. */
    private static final Pattern INDENTED = Pattern.compile("^\\s+([\\p{L}-]+):");

    private static final String QUOTE_ALL = "put all of the value between quotation marks";

    static YamlFault of(MarkedYamlEngineException e, YamlSource yaml) {
        String problem = problem(e);
        Location here = place(e.getProblemMark().or(e::getContextMark), yaml);
        Location begun = place(e.getContextMark().or(e::getProblemMark), yaml);
        if (problem.startsWith("expected ',' or '")) {
            return bracket(problem, begun, here);
        }
        if (problem.contains("end of stream")) {
            return new YamlFault(
                    "nothing closes this quotation mark",
                    begun,
                    "close it at the end of the value");
        }
        if (problem.startsWith("expected <block end>, but found '<scalar>'")) {
            return besideQuotes(here, yaml).orElseGet(() -> unknown(problem, here));
        }
        if (problem.startsWith("mapping values")) {
            return new YamlFault("a colon where none can stand", here, colon(here));
        }
        if (problem.contains("TAB")) {
            return new YamlFault("a tab before a key", here, "indent with spaces, not with tabs");
        }
        if (problem.startsWith("found character")) {
            return new YamlFault(
                    "a value cannot begin with this character",
                    here,
                    "put a text that begins with this character between quotation marks");
        }
        if (problem.contains("could not find expected ':'")) {
            return new YamlFault(
                    "a line without a key and a colon",
                    begun,
                    "write `key: value`, or `- value` with a space after the hyphen");
        }
        if (problem.contains("another document")) {
            return new YamlFault(
                    "a second document in one file",
                    here,
                    "take out the line `---`: a file holds one document");
        }
        return unknown(problem, here);
    }

    /** A list or keys in brackets that go on into what is none of theirs. */
    private static YamlFault bracket(String problem, Location begun, Location here) {
        char closing = problem.contains("']'") ? ']' : '}';
        char opening = closing == ']' ? '[' : '{';
        boolean atEnd = problem.contains("stream end");
        if (begun.line() == here.line() && !atEnd) {
            return new YamlFault(
                    "a comma or a `%s` is missing here".formatted(closing),
                    here,
                    "put commas between what stands in `%s…%s`".formatted(opening, closing));
        }
        return new YamlFault(
                "nothing closes this `%s`".formatted(opening)
                        + (atEnd ? "" : " before line " + here.line()),
                begun,
                "close it with `%s`, or put a text that begins with `%s` between quotation marks"
                        .formatted(closing, opening));
    }

    /** Words right after a quotation mark that closes a value. */
    private static Optional<YamlFault> besideQuotes(Location here, YamlSource yaml) {
        String before =
                here.text().substring(0, Math.min(here.column() - 1, here.text().length())).strip();
        if (!before.endsWith("\"") && !before.endsWith("'")) {
            return Optional.empty();
        }
        String mark = before.substring(before.length() - 1);
        if (before.indexOf(mark) < before.length() - 1) {
            return Optional.of(
                    new YamlFault("words stand after a closing quotation mark", here, QUOTE_ALL));
        }
        for (int line = here.line() - 1; line > 0; line--) {
            int opens = yaml.source().lines().get(line - 1).lastIndexOf(mark);
            if (opens >= 0) {
                return Optional.of(
                        new YamlFault(
                                "nothing closes this quotation mark before line %d"
                                        .formatted(here.line()),
                                yaml.source().at(line, opens + 1, 1),
                                "close it at the end of the value"));
            }
        }
        return Optional.empty();
    }

    private static String colon(Location location) {
        Matcher key = INDENTED.matcher(location.text());
        return key.find() && location.column() == key.end()
                ? "begin `%s:` below the keys before it, with as many spaces"
                        .formatted(key.group(1))
                : "put a text that holds a colon and a space between quotation marks";
    }

    private static YamlFault unknown(String problem, Location here) {
        return new YamlFault("broken YAML: " + problem, here, "");
    }

    private static Location place(Optional<Mark> mark, YamlSource yaml) {
        return mark.map(yaml::at).orElse(Location.of(yaml.source().file()));
    }

    private static String problem(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        int aside = problem.indexOf(". (");
        return (aside < 0 ? problem : problem.substring(0, aside)).replace('\n', ' ').strip();
    }
}
