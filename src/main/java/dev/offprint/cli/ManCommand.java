package dev.offprint.cli;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Version;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the page of the manual. */
final class ManCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.spec("man", "Prints the manual page, as read by man.");
        spec.usageMessage().footer("", "  offprint man | man -l -");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        terminal.out().append(ManPage.of(CommandUsages.all(), Version.text()));
        return ExitCode.CLEAN;
    }
}
