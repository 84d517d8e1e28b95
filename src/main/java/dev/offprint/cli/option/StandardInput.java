package dev.offprint.cli.option;

import dev.offprint.cli.command.Terminal;
import dev.offprint.engine.PostText;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;

/** The post on standard input, which is identified as one in a file is. */
public final class StandardInput {
    private StandardInput() {}

    /**
     * Reads it.
     *
     * @throws IOException when it is no post or cannot be read
     * @throws UndecodableException when it is no text
     */
    public static Source read(String name, Terminal terminal)
            throws IOException, UndecodableException {
        return PostText.decode(name, OrdinaryFile.bytes(terminal.in()));
    }
}
