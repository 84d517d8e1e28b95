package dev.offprint.cli.command;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program: what can be asked, and the answer. */
public interface Command {

    /** Its options and help; built only for the command that runs. */
    CommandSpec spec();

    /** What it can be told to do by a first word, each with a page of its own; mostly nothing. */
    default List<String> actions() {
        return List.of();
    }

    /**
     * The options and help of one action. Its positions are those of {@link #spec()}: the first is
     * the name of the action.
     *
     * @param action one of {@link #actions()}
     */
    default CommandSpec spec(String action) {
        return spec();
    }

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException when what is asked cannot be done
     * @throws IOException when a result cannot be written
     */
    int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException;
}
