package dev.offprint.rule.check.site;

import dev.offprint.address.Anchors;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.url.Address;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Links within a post to places that it does not have. */
final class MissingFragment implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        @Nullable Anchors anchors = null;
        for (Reference reference : post.body().references()) {
            boolean isWithin =
                    reference.kind() == Kind.LINK
                            && reference.raw().startsWith("#")
                            && reference.raw().length() > 1;
            if (isWithin) {
                anchors = anchors == null ? Anchors.of(post) : anchors;
                String raw = Parser.unescapeEntities(reference.raw(), true);
                String fragment = Address.parse(raw).decodedFragment().orElse("");
                boolean isTemplate = raw.contains("{{") || raw.contains("<%");
                if (!isTemplate && !anchors.has(fragment) && !anchors.has(raw.substring(1))) {
                    found.accept(
                            Match.of(
                                    reference.address(),
                                    "link "
                                            + Excerpt.quoted(reference.raw())
                                            + " leads to a place that this post does not have"));
                }
            }
        }
    }
}
