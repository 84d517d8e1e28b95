package dev.offprint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the articles of posts in another form. */
final class ConvertCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Help.spec("convert", "Writes clean Markdown, EPUB, HTML or text.");
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        throw new UsageException("not yet");
    }
}
