package dev.offprint.page.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON-LD that is no JSON: cut off, or with quotes in a text that nothing escapes. What stands in
 * it once is still said of the article.
 */
final class BrokenData {
    private static final Pattern ARTICLE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w*(?:Article|Posting))\"");
    private static final Pattern DATE =
            Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"\\n]{8,40})\"");
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}\\[\\]]{0,400}?\"name\"\\s*:\\s*\"([^\"\\n]{2,80})\"");

    private BrokenData() {}

    /** The one article that a script is about; empty where it is about none. */
    static Optional<Json> article(String script) {
        Map<String, Json> fields = new HashMap<>();
        only(ARTICLE, script).ifPresent(type -> fields.put("@type", type));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        only(DATE, script).ifPresent(date -> fields.put("datePublished", date));
        only(AUTHOR, script).ifPresent(name -> fields.put("author", name));
        return Optional.of(new Json.Fields(fields));
    }

    private static Optional<Json> only(Pattern pattern, String script) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(script);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found.size() == 1
                ? Optional.of(new Json.Text(List.copyOf(found).get(0)))
                : Optional.empty();
    }
}
