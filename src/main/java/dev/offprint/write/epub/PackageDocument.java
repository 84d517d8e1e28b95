package dev.offprint.write.epub;

import dev.offprint.article.Edition.Series;
import dev.offprint.article.LanguageGuess;
import dev.offprint.write.html.Markup;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the package document (EPUB 3.3, section 5): what the book is and which files it has.
 *
 * @param items every file but this one
 * @param spine the ids of the pages in reading order
 * @param accessibility what readers who need help are told
 */
record PackageDocument(
        Description description,
        Accessibility accessibility,
        List<ManifestItem> items,
        List<String> spine,
        boolean isRightToLeft) {
    /** The positions that reading systems sort by. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    /** Where the container keeps the book. */
    static final String FOLDER = "EPUB/";

    PackageDocument {
        items = List.copyOf(items);
        spine = List.copyOf(spine);
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
                description.language());
        out.newline();
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").newline();
        metadata(out);
        accessibility.write(out);
        cover(out);
        out.close().newline();
        manifest(out);
        spine(out);
        return out.close().newline().toString();
    }

    private void metadata(Markup out) {
        out.line("dc:identifier", description.identifier(), "id", "id");
        out.line("dc:title", description.title());
        description.languages().forEach(language -> out.line("dc:language", language));
        people("dc:creator", description.authors(), "aut", "creator-", out);
        Imprint imprint = description.imprint();
        people("dc:contributor", imprint.coauthors(), "aut", "coauthor-", out);
        people("dc:contributor", imprint.translators(), "trl", "translator-", out);
        description.date().ifPresent(date -> out.line("dc:date", date));
        description.publisher().ifPresent(name -> out.line("dc:publisher", name));
        description.sources().forEach(source -> out.line("dc:source", source));
        description.subjects().forEach(subject -> out.line("dc:subject", subject));
        description.description().ifPresent(text -> out.line("dc:description", text));
        imprint.rights().ifPresent(text -> out.line("dc:rights", text));
        imprint.series().ifPresent(series -> series(series, out));
        String modified = description.modified().truncatedTo(ChronoUnit.SECONDS).toString();
        meta(out, "dcterms:modified", modified);
    }

    private static void people(
            String element, List<String> names, String role, String prefix, Markup out) {
        for (int i = 0; i < names.size(); i++) {
            String id = prefix + (i + 1);
            out.line(element, names.get(i), "id", id);
            meta(out, "role", role, "refines", "#" + id, "scheme", "marc:relators");
            meta(out, "file-as", FileAs.of(names.get(i)), "refines", "#" + id);
        }
    }

    /** As EPUB 3 says it (section 5.5.4.3) and as calibre, which knew series before, does. */
    private static void series(Series series, Markup out) {
        meta(out, "belongs-to-collection", series.name(), "id", "series");
        meta(out, "collection-type", "series", "refines", "#series");
        out.empty("meta", "name", "calibre:series", "content", series.name()).newline();
        Optional<String> number = series.position().filter(NUMBER.asMatchPredicate());
        if (number.isPresent()) {
            meta(out, "group-position", number.get(), "refines", "#series");
            out.empty("meta", "name", "calibre:series_index", "content", number.get()).newline();
        }
    }

    /** Names the cover once more, as EPUB 2 reading systems look for it. */
    private void cover(Markup out) {
        for (ManifestItem item : items) {
            if (item.properties().equals(ManifestItem.COVER_IMAGE)) {
                out.empty("meta", "name", "cover", "content", item.id()).newline();
            }
        }
    }

    private void manifest(Markup out) {
        out.open("manifest").newline();
        for (ManifestItem item : items) {
            List<String> attributes = new ArrayList<>();
            attributes.addAll(List.of("id", item.id(), "href", item.href()));
            attributes.addAll(List.of("media-type", item.mediaType()));
            if (!item.properties().isEmpty()) {
                attributes.addAll(List.of("properties", item.properties()));
            }
            out.empty("item", attributes.toArray(new String[0])).newline();
        }
        out.close().newline();
    }

    private void spine(Markup out) {
        if (isRightToLeft || LanguageGuess.isRightToLeft(description.language())) {
            out.open("spine", "toc", "ncx", "page-progression-direction", "rtl");
        } else {
            out.open("spine", "toc", "ncx");
        }
        out.newline();
        for (String id : spine) {
            out.empty("itemref", "idref", id).newline();
        }
        out.close().newline();
    }

    static void meta(Markup out, String property, String value, String... attributes) {
        List<String> all = new ArrayList<>(List.of("property", property));
        all.addAll(List.of(attributes));
        out.line("meta", value, all.toArray(new String[0]));
    }
}
