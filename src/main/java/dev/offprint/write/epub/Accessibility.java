package dev.offprint.write.epub;

import static dev.offprint.write.epub.PackageDocument.meta;

import dev.offprint.write.html.Markup;

/**
 * Says what EPUB Accessibility 1.1 asks for (section 2.2), and only what is true of every such
 * book.
 *
 * @param isAllDescribed whether every image has an alt text
 */
record Accessibility(boolean hasImages, boolean isAllDescribed) {

    void write(Markup out) {
        boolean isTextSufficient = !hasImages || isAllDescribed;
        meta(out, "schema:accessMode", "textual");
        if (hasImages) {
            meta(out, "schema:accessMode", "visual");
        }
        meta(out, "schema:accessModeSufficient", isTextSufficient ? "textual" : "textual,visual");
        if (hasImages && isAllDescribed) {
            meta(out, "schema:accessibilityFeature", "alternativeText");
        }
        meta(out, "schema:accessibilityFeature", "displayTransformability");
        meta(out, "schema:accessibilityFeature", "readingOrder");
        meta(out, "schema:accessibilityFeature", "structuralNavigation");
        meta(out, "schema:accessibilityFeature", "tableOfContents");
        meta(out, "schema:accessibilityHazard", "none");
        String summary =
                "Text that reflows, with headings and a table of contents."
                        + (!hasImages
                                ? " There are no images."
                                : isAllDescribed
                                        ? " Every image has a text alternative."
                                        : " Some images have no text alternative.");
        meta(out, "schema:accessibilitySummary", summary, "xml:lang", "en");
    }
}
