package dev.offprint.write.epub;

import dev.offprint.article.CleanText;
import dev.offprint.article.Metadata;
import dev.offprint.article.Title;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a post stays known when its text is edited: address, title and date. An address alone may
 * be that of a feed, which many posts are saved from.
 */
final class PostIdentity {
    /** A title or a date alone is that of many notes. */
    private static final int LEAST_WITHOUT_ADDRESS = 2;

    private PostIdentity() {}

    /** Empty when the post says too little to be known by anything but its text. */
    static Optional<String> of(Metadata metadata) {
        Optional<String> source = line(metadata.source());
        Optional<String> title = Title.of(metadata);
        Optional<String> date = line(metadata.date());
        Optional<String> file = line(metadata.edition().file());
        long said = Stream.of(title, date, file).filter(Optional::isPresent).count();
        if (source.isEmpty() && said < LEAST_WITHOUT_ADDRESS) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(
                        "\n",
                        List.of(
                                source.or(() -> file).orElse(""),
                                title.orElse(""),
                                date.orElse(""))));
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(CleanText::line).filter(line -> !line.isEmpty());
    }
}
