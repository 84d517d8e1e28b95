package dev.offprint.address;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A link of a vault where it stands in Markdown.
 *
 * @param span from its first bracket to its last
 * @param isShown whether the sign before it says that the note or picture is shown here
 */
public record WikiSign(Span span, WikiLink link, boolean isShown) {
    /** Those of {@code range}, by place; what stands in code is among them. */
    public static List<WikiSign> in(String text, Span range) {
        int first = text.indexOf("[[", range.start());
        if (first < 0 || first >= range.end()) {
            return List.of();
        }
        List<WikiSign> found = new ArrayList<>();
        Matcher matcher = WikiLink.PATTERN.matcher(text).region(range.start(), range.end());
        while (matcher.find()) {
            int start = matcher.start();
            boolean isShown = start > range.start() && text.charAt(start - 1) == '!';
            int before = start - (isShown ? 2 : 1);
            char next = matcher.end() < text.length() ? text.charAt(matcher.end()) : ' ';
            // Brackets of a link that has an address of its own.
            boolean isSign =
                    (before < range.start() || text.charAt(before) != '\\')
                            && "([".indexOf(next) < 0;
            if (isSign) {
                Span span = new Span(start, matcher.end());
                WikiLink.of(matcher.group())
                        .ifPresent(link -> found.add(new WikiSign(span, link, isShown)));
            }
        }
        return found;
    }

    /** The sign with the mark before it. */
    public Span whole() {
        return isShown ? new Span(span.start() - 1, span.end()) : span;
    }
}
