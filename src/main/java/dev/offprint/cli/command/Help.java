package dev.offprint.cli.command;

import dev.offprint.report.source.Screen;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands say about themselves. */
public final class Help {
    private static final int WIDTH = 100;

    private Help() {}

    /** A command's spec with the options that every command has. */
    public static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name("offprint " + name);
        spec.usageMessage().description(description).width(WIDTH).abbreviateSynopsis(true);
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        return spec;
    }

    /** The spec of an action of a command, which stands first among its arguments. */
    public static CommandSpec spec(String command, String action, String description) {
        CommandSpec spec = spec(command + " " + action, description);
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel(action)
                        .arity("1")
                        .type(String.class)
                        .hidden(true)
                        .build());
        return spec;
    }

    /** Prints the help of one command. */
    public static void print(CommandSpec spec, Screen out) throws IOException {
        out.append(new CommandLine(spec).getUsageMessage());
    }

    /** Prints which commands there are. */
    public static void overview(Screen out) throws IOException {
        out.println("Takes saved web posts and gives back the article alone.");
        out.println("");
        out.println("Usage: offprint COMMAND [OPTION…] [PATH…]");
        out.println("");
        out.println(
                "  lint      report what is wrong with posts; --fix repairs it, --diff shows how");
        out.println("  convert   write clean Markdown, EPUB, HTML or text");
        out.println("  rules     list the rules, or show what one is about");
        out.println("  init      write a configuration for this repository");
        out.println("  config    show what holds for a post, and from where");
        out.println("  baseline  keep a file of findings that are known");
        out.println("  completion, man   for shells and for the manual");
        out.println("");
        out.println("offprint COMMAND --help (or help COMMAND) tells more.");
        out.println("offprint --version prints the version.");
        out.println("");
        out.println("Exit codes: 0 nothing found, 1 findings, 2 something could not be done.");
    }
}
