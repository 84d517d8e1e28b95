package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.command.Version;
import dev.offprint.cli.command.Watched;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Suggestion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} names and ends the process with its exit code. */
    public static void main(String[] args) {
        // Covers are drawn and pictures decoded where there is no screen, or one that is not ours.
        System.setProperty("java.awt.headless", "true");
        Terminal terminal =
                new Terminal(
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Watched.ofProcess());
        int code = run(args, terminal);
        boolean isCutOff = terminal.isCutOff();
        Optional<IOException> lost = terminal.lostOutput();
        if (lost.isPresent()) {
            terminal.say("standard output cannot be written: " + IoProblem.of(lost.get()));
            code = ExitCode.TROUBLE;
        }
        // Whoever closed the pipe has seen enough; what was not asked for is no trouble.
        Runtime.getRuntime().exit(isCutOff && code == ExitCode.CLEAN ? ExitCode.TROUBLE : code);
    }

    /** Runs the command that {@code args} names; the only place that meets every failure. */
    static int run(String[] args, Terminal terminal) {
        try {
            return dispatch(args, terminal);
        } catch (UsageException e) {
            e.problems().forEach(terminal::say);
        } catch (IOException e) {
            unwritten(e, terminal);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            unwritten(cause == null ? new IOException(e) : cause, terminal);
        } catch (RuntimeException | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            terminal.say(
                    "internal error, please report it: "
                            + e
                            + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return ExitCode.TROUBLE;
    }

    /** Of standard output all is said at the end, whoever met the trouble first. */
    private static void unwritten(IOException problem, Terminal terminal) {
        if (!terminal.isCutOff()) {
            terminal.say("cannot write the result: " + problem.getMessage());
        }
    }

    private static int dispatch(String[] args, Terminal terminal)
            throws UsageException, IOException {
        String first = args.length == 0 ? "--help" : args[0];
        // Answered before picocli loads, which costs more than everything else here.
        switch (first) {
            case "--version", "-V", "version" -> {
                terminal.out().println("offprint " + Version.text());
                return ExitCode.CLEAN;
            }
            case "--help", "-h", "help" -> {
                if (args.length < 2 || isOverview(args[1])) {
                    Help.overview(terminal.out());
                    return args.length == 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
                }
                return help(Arrays.copyOfRange(args, 1, args.length), terminal);
            }
            default -> {
                String[] rest = Arrays.copyOfRange(args, 1, args.length);
                return run(command(first), rest, terminal);
            }
        }
    }

    /** Whether somebody asks about asking. */
    private static boolean isOverview(String name) {
        return List.of("help", "--help", "-h", "version", "--version", "-V").contains(name);
    }

    private static Command command(String name) throws UsageException {
        if (name.startsWith("-")) {
            throw new UsageException(
                    "\"" + name + "\" stands before any command; offprint --help lists them");
        }
        Optional<Command> command = Commands.find(name);
        if (command.isEmpty()) {
            throw new UsageException(
                    "\""
                            + name
                            + "\" is no command"
                            + Suggestion.remedy(
                                    "offprint --help lists them",
                                    name.toLowerCase(Locale.ROOT),
                                    Commands.NAMES));
        }
        return command.get();
    }

    /** The page of a command, or of what it can be told to do. */
    private static int help(String[] names, Terminal terminal) throws UsageException, IOException {
        Command command = command(names[0]);
        String action = names.length > 1 ? names[1] : "";
        if (action.isEmpty() || action.equals("--help") || action.equals("-h")) {
            Help.print(command.spec(), terminal.out());
            return ExitCode.CLEAN;
        }
        if (!command.actions().contains(action)) {
            throw new UsageException(
                    "there is no help on \""
                            + names[0]
                            + " "
                            + action
                            + "\""
                            + Suggestion.remedy(
                                    "offprint help " + names[0] + " tells what there is",
                                    action,
                                    command.actions()));
        }
        Help.print(command.spec(action), terminal.out());
        return ExitCode.CLEAN;
    }

    private static int run(Command command, String[] args, Terminal terminal)
            throws UsageException, IOException {
        boolean isAction = args.length > 0 && command.actions().contains(args[0]);
        CommandSpec spec = isAction ? command.spec(args[0]) : command.spec();
        String help = spec.name() + " --help";
        ParseResult arguments;
        try {
            CommandLine line = new CommandLine(spec);
            // A path is a path: nothing in it is an option file, a quote or a variable.
            line.setExpandAtFiles(false);
            line.setTrimQuotes(false);
            line.setInterpolateVariables(false);
            arguments = line.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            List<String> all = e.getUnmatched();
            String unknown = all.get(all.get(0).startsWith("-") ? 0 : all.size() - 1);
            throw new UsageException(
                    unknown.startsWith("-")
                            ? "unknown option \""
                                    + unknown
                                    + "\""
                                    + Suggestion.remedy(
                                            help + " lists the options",
                                            unknown,
                                            // Every option of one letter is near every other.
                                            unknown.length() > 2
                                                    ? spec.optionsMap().keySet()
                                                    : List.of())
                            : "one too many: \""
                                    + unknown
                                    + "\"; "
                                    + help
                                    + " tells what is taken");
        } catch (ParameterException e) {
            throw new UsageException(e.getMessage() + "; " + help + " lists the options");
        }
        if (arguments.isUsageHelpRequested()) {
            Help.print(spec, terminal.out());
            return ExitCode.CLEAN;
        }
        for (OptionSpec option : arguments.matchedOptions()) {
            if (option.arity().max() > 0 && option.originalStringValues().contains("")) {
                throw new UsageException(
                        option.longestName()
                                + " is given nothing; it takes "
                                + option.paramLabel());
            }
        }
        for (PositionalParamSpec position : arguments.matchedPositionals()) {
            if (position.originalStringValues().contains("")) {
                throw new UsageException(
                        "one "
                                + position.paramLabel()
                                + " is empty, as a variable that nobody set makes it; a dot is"
                                + " this folder");
            }
        }
        return command.run(arguments, terminal);
    }
}
