package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** Says what was wrong with a call, what may have been meant, and where help is. */
record WrongUsage(Terminal terminal) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String message =
                "error: "
                        + failure.getMessage()
                        + "\n"
                        + suggestion(failure)
                        + "`"
                        + command
                        + " --help` shows how it is used\n";
        terminal.err()
                .print(
                        message.lines()
                                .map(line -> TerminalText.safe(line) + "\n")
                                .collect(Collectors.joining()));
        return ExitCode.USAGE.number();
    }

    private static String suggestion(ParameterException failure) {
        StringWriter text = new StringWriter();
        UnmatchedArgumentException.printSuggestions(failure, new PrintWriter(text));
        return text.toString();
    }
}
