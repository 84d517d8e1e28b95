package dev.offprint.rule.check.boilerplate;

import dev.offprint.post.Post;
import dev.offprint.rule.TextPattern;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A box whose first words announce other posts and nothing else, and that holds little but links.
 */
final class RelatedBox implements ElementCheck {
    private static final int LONGEST = 1500;
    private static final int LONGEST_HEADING = 60;

    private final TextPattern headings;

    RelatedBox(Options options) {
        headings = new TextPattern("^(?:" + String.join("|", options.list("headings")) + ")\\W*$");
    }

    @Override
    public Optional<Match> check(Post post, Element box) {
        Element first = firstChild(box);
        if (first == null) {
            return Optional.empty();
        }
        ShortText heading = ShortText.of(first, LONGEST_HEADING);
        String words = (heading.plain() + heading.linked()).strip();
        if (words.isEmpty() || words.length() > LONGEST_HEADING || !headings.finds(words)) {
            return Optional.empty();
        }
        ShortText text = ShortText.of(box, LONGEST);
        int inBox = text.length() - words.length();
        boolean isLinks = !text.links().isEmpty() && text.linked().length() * 10 >= inBox * 8;
        if (!isLinks || text.length() > LONGEST) {
            return Optional.empty();
        }
        // A list that the author made leads elsewhere too, so a person looks at it first.
        Safety safety = HomeLinks.areMost(post, text.links()) ? Safety.SAFE : Safety.UNSAFE;
        Optional<Span> span = post.places().element(box);
        return span.map(
                found ->
                        Match.of(
                                found,
                                "other posts under \"" + words + "\" are no part of the article",
                                Fix.removing(safety, Removal.of(post, found))));
    }

    /** The first child element, unless text stands before it. */
    private static @Nullable Element firstChild(Element box) {
        for (Node child : box.childNodes()) {
            if (child instanceof Element element) {
                return element;
            }
            if (child instanceof TextNode text && !text.isBlank()) {
                return null;
            }
        }
        return null;
    }
}
