package dev.offprint.write.epub;

import dev.offprint.write.image.MissingImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What went into a book.
 *
 * @param images how many image files its chapters have
 * @param missingImages images that became their alt text and a link, each address once, in order
 * @param coverProblem why a drawn cover has no lettering, and what to do; empty when it has
 */
public record EpubSummary(
        int chapters, int images, List<MissingImage> missingImages, Optional<String> coverProblem) {
    public EpubSummary {
        missingImages = List.copyOf(missingImages);
    }

    /** Says what the book lacks, a sentence each; nothing when it has all. */
    public List<String> notes() {
        return Stream.of(loss(), coverProblem).flatMap(Optional::stream).toList();
    }

    /** Says how many images the book does not show and why; empty when it shows all. */
    private Optional<String> loss() {
        if (missingImages.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> reasons = new TreeMap<>();
        for (MissingImage image : missingImages) {
            reasons.merge(image.reason(), 1, Integer::sum);
        }
        StringJoiner counts = new StringJoiner(", ");
        reasons.forEach((reason, count) -> counts.add(count + " " + reason));
        String noun = missingImages.size() == 1 ? " image" : " images";
        return Optional.of(missingImages.size() + noun + " became text and a link: " + counts);
    }
}
