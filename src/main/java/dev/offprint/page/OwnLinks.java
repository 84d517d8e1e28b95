package dev.offprint.page;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Links from a page to places in it. A browser that saves a page writes the whole address into
 * them, and then a note is not found from its reference.
 */
final class OwnLinks {
    private OwnLinks() {}

    /**
     * Edits that give such links their fragment only, and keep the length of their tags.
     *
     * @param metadata says where the page is
     */
    static List<Edit> shortened(Post page, PageMetadata metadata) {
        Set<String> own = new HashSet<>();
        metadata.address().ifPresent(own::add);
        metadata.base().ifPresent(base -> own.add(base.split("#", 2)[0]));
        List<Edit> edits = new ArrayList<>();
        for (Element link : page.body().document().select("a[href*=#]")) {
            String href = link.attr("href");
            int hash = href.indexOf('#');
            if (hash > 0 && own.contains(href.substring(0, hash))) {
                page.places()
                        .attributeValue(link, "href")
                        .flatMap(span -> edit(page.text(), span))
                        .ifPresent(edits::add);
            }
        }
        return edits;
    }

    /** Spaces go behind the closing quote, where they mean nothing. */
    private static Optional<Edit> edit(String text, Span value) {
        String raw = value.of(text);
        int hash = raw.indexOf('#');
        char quote = text.charAt(value.start() - 1);
        boolean isQuoted = quote == '"' || quote == '\'';
        if (hash < 0) {
            return Optional.empty();
        }
        Span whole = isQuoted ? new Span(value.start(), value.end() + 1) : value;
        String fragment = raw.substring(hash) + (isQuoted ? quote : "");
        return Optional.of(new Edit(whole, fragment + " ".repeat(hash)));
    }
}
