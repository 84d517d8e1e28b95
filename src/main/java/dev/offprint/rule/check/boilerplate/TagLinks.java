package dev.offprint.rule.check.boilerplate;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tags of a post after its text: every link says {@code rel="tag"}, as the microformat asks, and
 * hardly a word stands beside the links.
 */
final class TagLinks implements ElementCheck {
    private static final int LONGEST = 600;
    private static final int LONGEST_LABEL = 24;

    @Override
    public Optional<Match> check(Post post, Element element) {
        ShortText text = ShortText.of(element, LONGEST);
        boolean isSmall = text.length() <= LONGEST && text.plain().length() <= LONGEST_LABEL;
        if (!isSmall || text.isArticle() || text.links().isEmpty() || !areTags(text)) {
            return Optional.empty();
        }
        Optional<Span> span = post.places().element(element);
        if (span.isEmpty() || !isLast(post, span.get())) {
            return Optional.empty();
        }
        return Optional.of(
                Match.of(
                        span.get(),
                        "tags after the text lead to lists of the site",
                        Fix.removing(Safety.SAFE, Removal.of(post, span.get()))));
    }

    private static boolean areTags(ShortText text) {
        for (Element link : text.links()) {
            String relation = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
            if (!relation.contains(" tag ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of the text stands before; what a theme puts at the foot may follow. */
    private static boolean isLast(Post post, Span span) {
        Span body = post.body().span();
        int before = post.body().text().countIn(new Span(body.start(), span.start()));
        int after = post.body().text().countIn(new Span(span.end(), body.end()));
        return after <= Math.max(120, before / 4) && before > 0;
    }
}
