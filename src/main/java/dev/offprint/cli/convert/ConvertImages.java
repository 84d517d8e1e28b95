package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.run.container.ContainedImages;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.image.ImageFolders.Home;
import dev.offprint.write.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/**
 * What becomes of pictures, as {@code --images} says. Those that lie in containers, where nobody
 * else has them, come along unless pictures are dropped.
 */
final class ConvertImages {
    private ConvertImages() {}

    /**
     * Does {@code work} with the pictures.
     *
     * @param homes where those of a post are written; empty when none are
     */
    static int with(
            ParseResult arguments,
            Terminal terminal,
            OpenContainers containers,
            Optional<Function<Path, Home>> homes,
            NetworkImages.Work work)
            throws UsageException, IOException {
        boolean isText =
                !Format.of(arguments.matchedOptionValue("--to", "markdown"))
                        .equals(Optional.of(Format.EPUB));
        NetworkImages.Work all =
                images ->
                        work.with(
                                new ContainedImages(
                                        containers,
                                        images,
                                        homes.orElse(null),
                                        isText && homes.isEmpty(),
                                        terminal::say));
        String images = arguments.matchedOptionValue("--images", "link");
        return switch (images) {
            case "link" -> all.with(ArticleImages.linked());
            case "drop" -> work.with(ArticleImages.dropped());
            case "fetch" -> fetching(arguments, terminal, homes, all);
            default ->
                    throw new UsageException(
                            "--images is fetch, link or drop, not \"" + images + "\"");
        };
    }

    private static int fetching(
            ParseResult arguments,
            Terminal terminal,
            Optional<Function<Path, Home>> homes,
            NetworkImages.Work work)
            throws UsageException, IOException {
        String output = arguments.matchedOptionValue("--output", "-");
        if (output.equals("-")) {
            throw new UsageException(
                    "--images fetch needs a place for the images; name it with -o");
        }
        return NetworkImages.with(arguments, terminal, homes, work);
    }
}
