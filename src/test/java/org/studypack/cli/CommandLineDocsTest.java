package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** docs/cli.md names the commands and options that there are, and no others. */
final class CommandLineDocsTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][\\w-]*");
    private static final Pattern VARIABLE = Pattern.compile("STUDYPACK_[A-Z_]+");

    private final CommandLine all =
            Main.commandLine(new Conclusion(Terminal.ofProcess(Map.of()), false));

    @Test
    void optionsOfEachCommandStandInTheSynopsis() throws IOException {
        String synopsis = page().split("```", 3)[1];
        for (String line : synopsis.lines().filter(each -> each.startsWith("studypack")).toList()) {
            CommandLine command = all;
            for (String word : List.of(line.split(" ")).subList(1, line.split(" ").length)) {
                if (!command.getSubcommands().containsKey(word)) {
                    break;
                }
                command = command.getSubcommands().get(word);
            }
            assertThat(options(line)).as(line).isEqualTo(options(command));
        }
    }

    private static Set<String> options(String line) {
        Set<String> found = new TreeSet<>();
        OPTION.matcher(line).results().map(MatchResult::group).forEach(found::add);
        found.remove("-completion");
        return found;
    }

    /** As the synopsis names them: the shortest name where there is one of a single letter. */
    private static Set<String> options(CommandLine command) {
        Set<String> found = new TreeSet<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
                found.add(option.shortestName());
            }
        }
        return found;
    }

    @Test
    void eachCommandStandsInTheSynopsis() throws IOException {
        String page = page();
        assertThat(all.getSubcommands().keySet())
                .allSatisfy(name -> assertThat(page).contains("studypack " + name));
    }

    @Test
    void bothLaunchersKnowTheVariablesOfThePage() throws IOException {
        Set<String> documented = variables(page());
        assertThat(variables(Files.readString(Path.of("studypack")))).isSubsetOf(documented);
        assertThat(variables(Files.readString(Path.of("studypack.cmd")))).isSubsetOf(documented);
        assertThat(variables(Files.readString(Path.of("studypack"))))
                .contains("STUDYPACK_JAVA", "STUDYPACK_JAVA_OPTS");
        assertThat(variables(Files.readString(Path.of("studypack.cmd"))))
                .contains("STUDYPACK_JAVA", "STUDYPACK_JAVA_OPTS");
    }

    private static Set<String> variables(String text) {
        Set<String> found = new TreeSet<>();
        VARIABLE.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/cli.md"));
    }
}
