package org.studypack.cli;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

import java.util.Map;
import java.util.Stack;

/** Stops at a list that goes on after a space, which a shell takes for another argument. */
final class CommaAtEnd implements IParameterPreprocessor {

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own signature
    public boolean preprocess(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> any) {
        String value = arguments.isEmpty() ? "" : arguments.peek();
        if (value.endsWith(",") && arguments.size() > 1 && option instanceof OptionSpec known) {
            String next = arguments.get(arguments.size() - 2);
            throw new ParameterException(
                    command.commandLine(),
                    "`%s`: no space stands after a comma: write `%s %s%s`"
                            .formatted(known.longestName(), known.longestName(), value, next));
        }
        return false;
    }
}
