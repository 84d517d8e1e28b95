package dev.offprint.convert.epub;

import dev.offprint.convert.article.CleanText;
import dev.offprint.convert.article.LanguageGuess;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.article.PostDate;
import dev.offprint.convert.html.Markup;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the package document (EPUB 3.3, section 5): what the book is and which files it has.
 *
 * @param metadata as the post or the maker of the book gives it
 * @param chapters in reading order
 */
record PackageDocument(
        Metadata metadata,
        String identifier,
        String title,
        String language,
        Instant modified,
        List<ManifestItem> chapters,
        List<ManifestItem> images,
        boolean isAllDescribed) {
    /** Where the container keeps the book. */
    static final String FOLDER = "EPUB/";

    PackageDocument {
        chapters = List.copyOf(chapters);
        images = List.copyOf(images);
    }

    String write() {
        Markup out = new Markup().raw(Xhtml.XML_DECLARATION);
        String namespace = "http://www.idpf.org/2007/opf";
        out.open(
                "package",
                "xmlns",
                namespace,
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                language);
        out.newline();
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").newline();
        description(out);
        accessibility(out);
        out.close().newline();
        manifest(out);
        spine(out);
        return out.close().newline().toString();
    }

    private void description(Markup out) {
        out.line("dc:identifier", identifier, "id", "id");
        out.line("dc:title", title);
        out.line("dc:language", language);
        List<String> authors = lines(metadata.authors());
        for (int i = 0; i < authors.size(); i++) {
            String id = "creator-" + (i + 1);
            out.line("dc:creator", authors.get(i), "id", id);
            meta(out, "role", "aut", "refines", "#" + id, "scheme", "marc:relators");
        }
        optional(out, "dc:date", metadata.date().flatMap(PostDate::parse).map(PostDate::iso));
        optional(out, "dc:source", metadata.source());
        lines(metadata.tags()).forEach(tag -> out.line("dc:subject", tag));
        optional(out, "dc:description", metadata.description());
        meta(out, "dcterms:modified", modified.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Writes what EPUB Accessibility 1.1 asks for, and only what is true of every such book. */
    private void accessibility(Markup out) {
        boolean hasImages = !images.isEmpty();
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

    private void manifest(Markup out) {
        List<ManifestItem> items = new ArrayList<>();
        items.add(new ManifestItem("nav", "nav.xhtml", "application/xhtml+xml", "nav"));
        items.add(new ManifestItem("ncx", "toc.ncx", "application/x-dtbncx+xml", ""));
        items.add(new ManifestItem("style", "style.css", "text/css", ""));
        items.addAll(chapters);
        items.addAll(images);
        out.open("manifest").newline();
        for (ManifestItem item : items) {
            String id = item.id();
            String type = item.mediaType();
            if (item.properties().isEmpty()) {
                out.empty("item", "id", id, "href", item.href(), "media-type", type);
            } else {
                out.empty(
                        "item",
                        "id",
                        id,
                        "href",
                        item.href(),
                        "media-type",
                        type,
                        "properties",
                        item.properties());
            }
            out.newline();
        }
        out.close().newline();
    }

    private void spine(Markup out) {
        if (LanguageGuess.isRightToLeft(language)) {
            out.open("spine", "toc", "ncx", "page-progression-direction", "rtl");
        } else {
            out.open("spine", "toc", "ncx");
        }
        out.newline();
        for (ManifestItem chapter : chapters) {
            out.empty("itemref", "idref", chapter.id()).newline();
        }
        out.close().newline();
    }

    private static void meta(Markup out, String property, String value, String... attributes) {
        List<String> all = new ArrayList<>(List.of("property", property));
        all.addAll(List.of(attributes));
        out.line("meta", value, all.toArray(new String[0]));
    }

    private static void optional(Markup out, String name, Optional<String> value) {
        value.map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> out.line(name, text));
    }

    private static List<String> lines(List<String> values) {
        return values.stream().map(CleanText::line).filter(text -> !text.isEmpty()).toList();
    }
}
