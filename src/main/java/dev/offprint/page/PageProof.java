package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.PageExample;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;

/** Whether an example in a rule about a part of pages says what its rule does. */
public final class PageProof {
    private final Knowledge knowledge;

    /**
     * A proof of examples.
     *
     * @param rules all that hold, for a page has more than one part
     */
    public PageProof(List<Rule> rules) {
        this.knowledge = Knowledge.of(rules);
    }

    /** What {@code example} says wrongly of {@code rule}, in one sentence; empty when it holds. */
    public Optional<String> fault(Rule rule, PageExample example) {
        Post page = PostParser.parse(Source.of("example.html", example.page()));
        if (!page.isWholePage()) {
            return Optional.of("the example is no whole page");
        }
        List<Omission> omitted = SavedPage.of(page, null, knowledge).omitted();
        for (String text : example.kept()) {
            Optional<Span> place = place(page, text);
            if (place.isEmpty()) {
                return missing(text);
            }
            for (Omission omission : omitted) {
                if (omission.span().overlaps(place.get())) {
                    return Optional.of(
                            '"' + text + "\" is left out by " + omission.verdict().rule().id());
                }
            }
        }
        for (String text : example.leftOut()) {
            Optional<Span> place = place(page, text);
            if (place.isEmpty()) {
                return missing(text);
            }
            Optional<String> by = leftOutBy(omitted, place.get());
            if (by.isEmpty() || !by.get().equals(rule.id())) {
                return Optional.of(
                        '"' + text + "\" is " + by.map(id -> "left out by " + id).orElse("kept"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> leftOutBy(List<Omission> omitted, Span place) {
        return omitted.stream()
                .filter(omission -> omission.span().contains(place))
                .map(omission -> omission.verdict().rule().id())
                .findFirst();
    }

    private static Optional<Span> place(Post page, String text) {
        int at = page.text().indexOf(text);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + text.length()));
    }

    private static Optional<String> missing(String text) {
        return Optional.of("the page does not say \"" + text + '"');
    }
}
