package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, whichever attribute gives it. */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    /** Looks in the body too, because a fault in the head moves the rest of it there. */
    MetaTags(Document document, SourceText source) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = Words.line(source.attribute(meta, "content"));
            for (String attribute : List.of("property", "name", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** Every value of a name, given in lower case. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return Optional.of(all(name).get(0));
            }
        }
        return Optional.empty();
    }
}
