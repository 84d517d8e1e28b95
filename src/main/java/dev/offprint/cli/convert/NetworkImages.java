package dev.offprint.cli.convert;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.NetworkArguments;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.image.ImageFolders.Home;
import dev.offprint.run.online.FetchedArticleImages;
import dev.offprint.run.online.WebSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** Converts with pictures from the web. */
final class NetworkImages {
    private NetworkImages() {}

    /** What is done with the pictures. */
    @FunctionalInterface
    interface Work {
        int with(ArticleImages images) throws UsageException, IOException;
    }

    /** Does {@code work} and closes the network again. */
    static int with(
            ParseResult arguments,
            Terminal terminal,
            Optional<Function<Path, Home>> outputs,
            Work work)
            throws UsageException, IOException {
        try (WebSession session = NetworkArguments.session(arguments, terminal)) {
            FetchedArticleImages images =
                    new FetchedArticleImages(session, outputs.orElse(null), terminal::say);
            int code = work.with(images);
            return images.hasTrouble() ? ExitCode.TROUBLE : code;
        }
    }
}
