package org.studypack.cli;

import org.studypack.diagnostic.TerminalText;
import org.studypack.words.Spelling;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what was wrong with a call, what to write instead, and where help is. */
record WrongUsage(Terminal terminal) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String sentence = TerminalText.safe("error: " + sentence(failure, command));
        String help = "`" + command.qualifiedName() + " --help` shows how it is used";
        terminal.err().print(sentence + "\n" + help + "\n");
        return ExitCode.USAGE.number();
    }

    private static String sentence(ParameterException failure, CommandSpec command) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing.getMissing(), command);
            case MutuallyExclusiveArgsException ignored ->
                    command.argGroups().stream()
                            .filter(ArgGroupSpec::exclusive)
                            .map(group -> "use only one of " + names(group.args()))
                            .collect(Collectors.joining(", "));
            case OverwrittenOptionException twice ->
                    name(twice.getOverwritten()) + " is given twice";
            default -> wrongValue(failure);
        };
    }

    private static String unmatched(UnmatchedArgumentException failure, CommandSpec command) {
        String first = failure.getUnmatched().getFirst();
        if (failure.isUnknownOption()) {
            String option = first.split("=", 2)[0];
            List<String> known = new ArrayList<>(command.optionsMap().keySet());
            return "there is no option `" + option + "`" + meant(option, known, command);
        }
        return command.subcommands().isEmpty()
                ? noName(first, command).orElse("`" + first + "` is one argument too many")
                : noCommand(first, command);
    }

    /** Why a word cannot be one of many names: picocli takes it for one too many. */
    private static Optional<String> noName(String word, CommandSpec command) {
        for (PositionalParamSpec names : command.positionalParameters()) {
            if (names.arity().isVariable() && names.auxiliaryTypes()[0].equals(Path.class)) {
                try {
                    new PathName().convert(word);
                } catch (TypeConversionException e) {
                    return Optional.of(name(names) + ": " + e.getMessage());
                }
            }
        }
        return Optional.empty();
    }

    /** What to say of a word where the name of a command may stand. */
    static String noCommand(String word, CommandSpec command) {
        Collection<String> known = command.subcommands().keySet();
        if (known.isEmpty()) {
            return "`%s` is one word too many: `%s` has no commands of its own"
                    .formatted(word, command.qualifiedName());
        }
        return "`%s` is no command of `%s`: %s"
                .formatted(word, command.qualifiedName(), Spelling.hint(word, known));
    }

    /** What to say where the name of a command is expected and nothing comes. */
    static ParameterException withoutCommand(CommandSpec command) {
        String choices = Spelling.choices(command.subcommands().keySet());
        return new ParameterException(
                command.commandLine(), "the name of a command is missing: " + choices);
    }

    private static String meant(String word, Collection<String> known, CommandSpec command) {
        return Spelling.nearest(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .or(
                        () ->
                                command.findOption("--design") == null
                                        ? Optional.empty()
                                        : MeantOption.ofOption(word))
                .map(hint -> "; " + hint)
                .orElse("");
    }

    private static String missing(List<ArgSpec> missing, CommandSpec command) {
        boolean valueAlone = missing.stream().noneMatch(ArgSpec::required);
        if (valueAlone) {
            return missing.stream()
                    .map(option -> name(option) + " needs " + option.paramLabel() + " after it")
                    .collect(Collectors.joining(", "));
        }
        String needed =
                missing.stream()
                        .sorted(Comparator.comparing(ArgSpec::isOption))
                        .map(WrongUsage::call)
                        .collect(Collectors.joining(" and "));
        return "`" + command.qualifiedName() + "` needs " + needed;
    }

    private static String call(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "`" + option.shortestName() + " " + option.paramLabel() + "`"
                : argument.paramLabel();
    }

    private static String wrongValue(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        if (argument instanceof OptionSpec option && option.typeInfo().isBoolean()) {
            return name(option) + " takes no value";
        }
        return failure.getCause() instanceof TypeConversionException wrong && argument != null
                ? name(argument) + ": " + wrong.getMessage()
                : String.valueOf(failure.getMessage());
    }

    private static String names(Collection<ArgSpec> arguments) {
        return arguments.stream().map(WrongUsage::name).collect(Collectors.joining(" and "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "`" + option.longestName() + "`"
                : argument.paramLabel();
    }
}
