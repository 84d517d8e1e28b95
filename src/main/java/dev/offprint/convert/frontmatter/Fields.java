package dev.offprint.convert.frontmatter;

import dev.offprint.convert.frontmatter.Field.Shape;
import java.util.List;

/**
 * The fields that a system reads and other systems name otherwise, after the documentation of each
 * on front matter; of Jekyll also those of jekyll-seo-tag, jekyll-last-modified-at and
 * jekyll-redirect-from. The names of Obsidian's are its own and those of its Web Clipper.
 */
final class Fields {
    private static final String[] ADDRESSES = {
        "from",
        "source",
        "source_url",
        "original_url",
        "canonicalURL",
        "canonical_url",
        "canonical",
        "blogger_orig_url",
        "wordpress_url",
        "url",
        "link"
    };

    private Fields() {}

    /** The fields of a system, in the order in which they are looked for. */
    static List<Field> of(FrontMatterStyle style) {
        return switch (style) {
            case KEEP, DROP -> List.of();
            case HUGO ->
                    List.of(
                            title(),
                            Field.of("date", Shape.DATE, "published", "publishDate", "pubDate"),
                            modified("lastmod"),
                            Field.of("draft", Shape.OPPOSITE_FLAG, "published"),
                            Field.of("canonicalURL", Shape.ADDRESS, ADDRESSES),
                            // Hugo stops at a url with a scheme.
                            Field.of("originalURL", Shape.ADDRESS, "url"),
                            Field.of("url", Shape.PATH, "permalink"),
                            Field.of("aliases", Shape.LIST, "redirect_from", "alias"),
                            Field.of("summary", Shape.ANY, "excerpt"),
                            Field.of("tags", Shape.WORDS, "tag"),
                            Field.of("categories", Shape.WORDS, "category"));
            case JEKYLL ->
                    List.of(
                            title(),
                            Field.of("date", Shape.DATE, "published", "publishDate", "pubDate"),
                            modified("last_modified_at"),
                            Field.of("published", Shape.OPPOSITE_FLAG, "draft"),
                            Field.of("canonical_url", Shape.ADDRESS, ADDRESSES),
                            Field.of("permalink", Shape.PATH, "url"),
                            Field.of("redirect_from", Shape.LIST, "aliases", "alias"),
                            Field.of("excerpt", Shape.ANY, "summary"),
                            Field.of("tags", Shape.WORDS, "tag"),
                            Field.of("categories", Shape.WORDS, "category"));
            case HEXO ->
                    List.of(
                            title(),
                            Field.of("date", Shape.DATE, "published", "publishDate", "pubDate"),
                            modified("updated"),
                            Field.of("published", Shape.OPPOSITE_FLAG, "draft"),
                            Field.of("canonical_url", Shape.ADDRESS, ADDRESSES),
                            // Hexo writes the path of the file into source.
                            Field.of("source_name", Shape.ANY, "source"),
                            Field.of("permalink", Shape.PATH, "url"),
                            Field.of("excerpt", Shape.ANY, "summary"),
                            Field.of("lang", Shape.ANY, "language"),
                            Field.of("tags", Shape.WORDS, "tag"),
                            Field.of("categories", Shape.CATEGORIES, "category"));
            case OBSIDIAN ->
                    List.of(
                            title(),
                            Field.of("publish", Shape.FLAG, "published"),
                            Field.of("published", Shape.ISO_DATE, "date", "publishDate", "pubDate"),
                            Field.of("author", Shape.ANY, "authors"),
                            Field.of("source", Shape.ADDRESS, ADDRESSES),
                            Field.of("description", Shape.ANY, "summary", "excerpt"),
                            Field.of("aliases", Shape.LIST, "alias"),
                            Field.of("cssclasses", Shape.LIST, "cssclass"),
                            Field.of("tags", Shape.TAGS, "tag"),
                            Field.of("categories", Shape.WORDS, "category"));
        };
    }

    private static Field title() {
        return Field.of("title", Shape.ANY, "heading");
    }

    private static Field modified(String name) {
        return Field.of(
                name,
                Shape.DATE,
                "lastmod",
                "last_modified_at",
                "updated",
                "modified",
                "modified_time");
    }
}
