package dev.offprint.input.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A post of Ghost, an entry of wallabag or an item of a JSON Feed: their fields are called alike or
 * are of one alone, so that one reader knows all.
 */
record JsonEntry(Map<?, ?> fields, GhostTables tables) implements JsonPosts.Entry {
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

    private String address() {
        String address = said("url");
        return address.startsWith("http") ? address : said("canonical_url");
    }

    @Override
    public String date() {
        return PostDate.ofSql(first("published_at", "date_published", "created_at"));
    }

    @Override
    public List<String> names() {
        return List.of(said("slug"), address(), said("title"));
    }

    /** An editor of Ghost keeps Markdown as it was typed. */
    @Override
    public String ending() {
        return said("html").isEmpty() && GhostText.hasMarkdown(fields) ? ".md" : ".html";
    }

    @Override
    public Contained.Text text() throws IOException {
        String given = first("html", "content", "content_html");
        String html = given.isEmpty() ? GhostText.html(fields) : given;
        String plain = first("plaintext", "content_text");
        if (html.isEmpty() && plain.isEmpty()) {
            throw new IOException("there is no text in it");
        }
        String id = said("id");
        List<String> authors = new ArrayList<>(tables.authors(id));
        authors.addAll(JsonValue.names(fields, "published_by"));
        authors.addAll(JsonValue.names(fields, "authors"));
        authors.addAll(JsonValue.names(fields, "author"));
        List<String> tags = new ArrayList<>(tables.tags(id));
        tags.addAll(JsonValue.names(fields, "tags"));
        return new FrontMatterText()
                .field("title", said("title"))
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

    private String first(String... names) {
        for (String name : names) {
            if (!said(name).isEmpty()) {
                return said(name);
            }
        }
        return "";
    }

    private String said(String name) {
        return JsonValue.said(fields, name);
    }
}
