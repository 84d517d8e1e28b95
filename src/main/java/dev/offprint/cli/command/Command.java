package dev.offprint.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program: what can be asked, and the answer. */
public interface Command {

    /** Its options and help; built only for the command that runs. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException when what is asked cannot be done
     * @throws IOException when a result cannot be written
     */
    int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException;
}
