package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.command.Version;
import dev.offprint.cli.command.Watched;
import dev.offprint.text.Suggestion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} names and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal =
                new Terminal(
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Watched.ofProcess());
        int code = run(args, terminal);
        boolean isCutOff = terminal.isCutOff();
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
            terminal.say("cannot write the result: " + e.getMessage());
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            terminal.say("cannot write the result: " + (cause == null ? e : cause).getMessage());
        } catch (RuntimeException | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            terminal.say(
                    "internal error, please report it: "
                            + e
                            + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return ExitCode.TROUBLE;
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
                Help.overview(terminal.out());
                return args.length == 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
            }
            default -> {
                Optional<Command> command = Commands.find(first);
                if (command.isEmpty()) {
                    throw new UsageException(
                            "\""
                                    + first
                                    + "\" is no command"
                                    + Suggestion.question(first, Commands.NAMES)
                                    + "; offprint --help lists them");
                }
                return run(
                        first, command.get(), Arrays.copyOfRange(args, 1, args.length), terminal);
            }
        }
    }

    private static int run(String name, Command command, String[] args, Terminal terminal)
            throws UsageException, IOException {
        CommandSpec spec = command.spec();
        ParseResult arguments;
        try {
            CommandLine line = new CommandLine(spec);
            // A path is a path: nothing in it is an option file, a quote or a variable.
            line.setExpandAtFiles(false);
            line.setTrimQuotes(false);
            line.setInterpolateVariables(false);
            arguments = line.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            String unknown = e.getUnmatched().get(0);
            throw new UsageException(
                    (unknown.startsWith("-")
                                    ? "unknown option \""
                                            + unknown
                                            + "\""
                                            + Suggestion.question(
                                                    unknown, spec.optionsMap().keySet())
                                    : "one too many: \"" + unknown + "\"")
                            + "; offprint "
                            + name
                            + " --help lists the options");
        } catch (ParameterException e) {
            throw new UsageException(
                    e.getMessage() + "; offprint " + name + " --help lists the options");
        }
        if (arguments.isUsageHelpRequested()) {
            Help.print(spec, terminal.out());
            return ExitCode.CLEAN;
        }
        return command.run(arguments, terminal);
    }
}
