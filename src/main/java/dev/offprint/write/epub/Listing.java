package dev.offprint.write.epub;

import java.util.List;
import java.util.Optional;

/**
 * A chapter as lists of contents show it.
 *
 * @param href relative to the package document
 * @param date the day, in digits
 * @param parts that it stands in, the outermost first
 * @param language a BCP 47 tag
 * @param hasFormulas whether its page holds MathML
 */
record Listing(
        String label,
        String href,
        Optional<String> date,
        List<String> authors,
        List<Part> parts,
        String language,
        boolean hasFormulas) {
    Listing {
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
    }
}
