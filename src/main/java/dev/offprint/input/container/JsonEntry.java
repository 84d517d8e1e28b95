package dev.offprint.input.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A post of Ghost, an entry of wallabag or an item of a JSON Feed: their fields are called alike or
 * are of one alone, so that one reader knows all.
 */
record JsonEntry(Map<?, ?> fields) {
    /** What Ghost writes for the address of the blog, which the export does not say. */
    private static final String HERE = "__GHOST_URL__";

    /** Whether an object of a list is an entry of wallabag or of a JSON Feed. */
    static boolean isOne(Map<?, ?> fields) {
        boolean isOfWallabag =
                fields.containsKey("is_archived")
                        && fields.containsKey("url")
                        && fields.containsKey("content");
        return isOfWallabag
                || fields.containsKey("content_html")
                || fields.containsKey("content_text");
    }

    String title() {
        return said("title");
    }

    String slug() {
        return said("slug");
    }

    String address() {
        String address = said("url");
        return address.startsWith("http") ? address : said("canonical_url");
    }

    String date() {
        return PostDate.ofSql(first("published_at", "date_published", "created_at"));
    }

    Contained.Text text(GhostTables tables) throws IOException {
        String html = first("html", "content", "content_html");
        String plain = first("plaintext", "content_text");
        if (html.isEmpty() && plain.isEmpty()) {
            throw new IOException("there is no text in it");
        }
        String id = said("id");
        List<String> authors = new ArrayList<>(tables.authors(id));
        authors.addAll(names("published_by"));
        authors.addAll(names("authors"));
        authors.addAll(names("author"));
        List<String> tags = new ArrayList<>(tables.tags(id));
        tags.addAll(names("tags"));
        return new FrontMatterText()
                .field("title", title())
                .field("date", date())
                .names("author", authors)
                .field("from", address())
                .list("tags", tags)
                .field("description", first("custom_excerpt", "summary"))
                .field("image", local(first("feature_image", "preview_picture", "image")))
                .flag("draft", said("status").equals("draft"))
                .before(html.isEmpty() ? PlainText.asHtml(plain) : local(html));
    }

    private static String local(String text) {
        return text.replace(HERE, "");
    }

    /** Names that are a text, an object with a name, or a list of either. */
    private List<String> names(String field) {
        Object value = fields.get(field);
        List<String> names = new ArrayList<>();
        for (Object one :
                value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
            Object name = one instanceof Map<?, ?> map ? map.get("name") : one;
            Object label = name == null && one instanceof Map<?, ?> map ? map.get("label") : name;
            if (label != null && !label.toString().isBlank()) {
                names.add(label.toString());
            }
        }
        return names;
    }

    private String first(String... names) {
        for (String name : names) {
            if (!said(name).isEmpty()) {
                return said(name);
            }
        }
        return "";
    }

    /** A field that is a text or number; empty when it is neither. */
    private String said(String name) {
        Object value = fields.get(name);
        return value instanceof String text ? text : "";
    }
}
