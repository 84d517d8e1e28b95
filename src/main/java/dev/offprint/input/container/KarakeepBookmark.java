package dev.offprint.input.container;

import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bookmark of Karakeep, which was called Hoarder: as its export has it (no page is in that), or
 * as its server and {@code karakeep dump} do.
 */
record KarakeepBookmark(Map<?, ?> fields, KarakeepAssets assets) implements JsonPosts.Entry {
    /** Fields with the names of what was saved, the most faithful first. */
    private static final List<String> PAGES =
            List.of("fullPageArchiveAssetId", "precrawledArchiveAssetId");

    /** Whether an object of a list is a bookmark. */
    static boolean isOne(Map<?, ?> fields) {
        return fields.containsKey("createdAt")
                && fields.containsKey("tags")
                && fields.containsKey("content")
                && fields.containsKey("archived");
    }

    private String of(String name) {
        return JsonValue.said(JsonValue.object(fields, "content"), name);
    }

    private boolean isNote() {
        return of("type").equals("text");
    }

    /** What it is that has no text, as a noun; empty when it has one. */
    String lack() {
        boolean hasText =
                isNote()
                        ? !of("text").isEmpty()
                        : !of("htmlContent").isEmpty() || !kept().isEmpty();
        return hasText ? "" : of("type").equals("link") ? "bare address" : "file";
    }

    /** The names of what is kept of it as a file and may be read. */
    private List<String> kept() {
        return List.of(of(PAGES.get(0)), of(PAGES.get(1)), of("contentAssetId")).stream()
                .filter(id -> !id.isEmpty() && !assets.equals(KarakeepAssets.NONE))
                .toList();
    }

    private String title() {
        String own = JsonValue.said(fields, "title");
        return own.isEmpty() ? of("title") : own;
    }

    private String address() {
        return of(isNote() ? "sourceUrl" : "url");
    }

    private String saved() {
        return PostDate.ofSeconds(JsonValue.said(fields, "createdAt"));
    }

    @Override
    public String date() {
        String published = isNote() ? "" : of("datePublished");
        return published.isEmpty() ? saved() : published;
    }

    @Override
    public List<String> names() {
        return List.of(address(), title(), JsonValue.said(fields, "id"));
    }

    /** Notes are Markdown. */
    @Override
    public String ending() {
        return isNote() ? ".md" : ".html";
    }

    @Override
    public Contained.Text text() throws IOException {
        if (isNote()) {
            return front().field("date", saved()).before(of("text"));
        }
        for (String name : PAGES) {
            Optional<String> page = asset(of(name));
            if (page.isPresent()) {
                return Contained.Text.page(page.get(), address(), tags());
            }
        }
        String html = of("htmlContent");
        if (html.isEmpty()) {
            Optional<String> kept = asset(of("contentAssetId"));
            html = kept.orElseThrow(() -> new IOException("what was saved of it is not there"));
        }
        return front().field("date", of("datePublished"))
                .field("saved", saved())
                .field("author", of("author"))
                .field("image", of("imageUrl"))
                .before(html);
    }

    private FrontMatterText front() {
        return new FrontMatterText()
                .field("title", title())
                .field("from", address())
                .list("tags", tags())
                .field("description", of("description"))
                .field("note", JsonValue.said(fields, "note"));
    }

    private List<String> tags() {
        return JsonValue.names(fields, "tags");
    }

    private Optional<String> asset(String id) throws IOException {
        Optional<byte[]> bytes = id.isEmpty() ? Optional.empty() : assets.at(id);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Source.decode(id, bytes.get()).text());
        } catch (UndecodableException e) {
            throw new IOException("what was saved of it is no text", e);
        }
    }
}
