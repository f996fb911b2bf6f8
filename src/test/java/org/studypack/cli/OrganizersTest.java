package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/organizers.md tells people to write and to type works, without a warning. */
final class OrganizersTest {
    private static final Path PAGE = Path.of("docs/organizers.md");
    private static final Pattern FILE =
            Pattern.compile("```(?:yaml|csv) (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\nstudypack (.*?)\n```");
    private static final Pattern WISH = Pattern.compile("(?m)^## ");

    @TempDir Path folder;

    @Test
    void eachWishComesTrue() throws IOException {
        String page = Files.readString(PAGE);
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Matcher command = COMMAND.matcher(page);
        int made = 0;
        while (command.find()) {
            run(command.group(1));
            made++;
        }
        assertThat(made).isEqualTo((int) WISH.matcher(page).results().count());
    }

    private void run(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        words.replaceAll(this::placed);
        if (!words.contains("-o")) {
            words.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        Streams streams = new Streams();
        int exit = streams.run(words.toArray(String[]::new));
        assertThat(streams.err()).as(command).isEmpty();
        assertThat(exit).as(command).isZero();
    }

    /** The files lie in the test's folder. */
    private String placed(String word) {
        boolean isPath = word.startsWith("./") || word.startsWith("out") || word.endsWith(".csv");
        return isPath ? folder.resolve(word).normalize().toString() : word;
    }
}
