package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.Condition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Finds labels in the HTML of one post together with the links that stand under them. */
final class SectionPass {
    private static final Set<String> LABELS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "strong", "b", "span");

    private static final int LONGEST_LABEL = 60;

    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private final Post post;
    private final PostEvidence evidence;

    SectionPass(Post post, PostEvidence evidence) {
        this.post = post;
        this.evidence = evidence;
    }

    /** Whether {@code element} is short and something with links comes next. */
    static boolean mayBeLabel(Element element, Evidence said) {
        if (!LABELS.contains(element.normalName())) {
            return false;
        }
        Element next = nextShown(element);
        return next != null
                && next.selectFirst(LINK) != null
                && said.showsAtMost(LONGEST_LABEL)
                && !said.showsAtMost(0);
    }

    /** The label and what stands under it, when {@code element} is one of the matcher's. */
    Optional<Span> match(Matcher.OnSection matcher, Element element, Evidence said) {
        if (!isLabel(matcher.kinds(), said.words())) {
            return Optional.empty();
        }
        Element last = null;
        Element next = nextShown(element);
        while (next != null && isOfLinks(matcher, next)) {
            last = next;
            next = nextShown(next);
        }
        Optional<Span> start = post.places().element(element);
        if (last == null || start.isEmpty()) {
            return Optional.empty();
        }
        return post.places().element(last).map(end -> start.get().cover(end));
    }

    private static boolean isLabel(List<Words> kinds, String words) {
        return kinds.stream().anyMatch(kind -> kind.areSaid(words, Saying.IS));
    }

    private boolean isOfLinks(Matcher.OnSection matcher, Element element) {
        Evidence said = evidence.of(element);
        boolean isLinks = !said.links().isEmpty() && said.lengthInLinks() * 10 >= said.length() * 7;
        return isLinks && Condition.allHold(matcher.conditions(), said);
    }

    /** The next element, unless text stands before it. */
    private static @Nullable Element nextShown(Element element) {
        for (var node = element.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (node instanceof Element next && !next.normalName().equals("br")) {
                return next;
            }
        }
        return null;
    }
}
