package dev.offprint.rule.check.site;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Ids that stand twice, so that a link finds the first only. */
final class DuplicateId implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        check(post, new PostEvidence(post), found);
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Consumer<Match> inArticle =
                match -> {
                    if (!evidence.isAroundArticle(match.span())) {
                        found.accept(match);
                    }
                };
        Set<String> seen = new HashSet<>();
        post.body()
                .document()
                .traverse(
                        new NodeVisitor() {
                            @Override
                            public void head(Node node, int depth) {
                                if (node instanceof Element element && element.hasAttr("id")) {
                                    id(post, element, seen, inArticle);
                                }
                            }
                        });
    }

    private static void id(Post post, Element element, Set<String> seen, Consumer<Match> found) {
        Optional<Span> value = post.places().attributeValue(element, "id");
        String id = element.attr("id");
        if (value.isPresent() && !id.isBlank() && !seen.add(id)) {
            found.accept(
                    Match.of(
                            value.get(),
                            "id " + Excerpt.quoted(id) + " already belongs to another element"));
        }
    }
}
