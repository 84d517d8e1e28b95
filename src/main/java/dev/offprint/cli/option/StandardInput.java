package dev.offprint.cli.option;

import dev.offprint.cli.command.Terminal;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.run.IoProblem;
import dev.offprint.run.PostText;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.util.Optional;

/** The post on standard input, which is identified as one in a file is. */
public final class StandardInput {
    private StandardInput() {}

    /** Reads it; empty when it is no post or cannot be read, and then the user has been told. */
    public static Optional<Source> read(String name, Terminal terminal) {
        try {
            return Optional.of(PostText.decode(name, OrdinaryFile.bytes(terminal.in())));
        } catch (UndecodableException e) {
            terminal.say(name + ":" + e.position() + ": " + e.getMessage());
        } catch (IOException e) {
            terminal.say(name + ": " + IoProblem.of(e));
        }
        return Optional.empty();
    }
}
