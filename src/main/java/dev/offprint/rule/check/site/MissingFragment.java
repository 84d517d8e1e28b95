package dev.offprint.rule.check.site;

import dev.offprint.address.Anchors;
import dev.offprint.address.BaseAddress;
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
            if (reference.kind() != Kind.LINK || !isWithin(post, reference.raw())) {
                continue;
            }
            if (anchors == null) {
                if (!startsFromPage(post)) {
                    return;
                }
                anchors = Anchors.of(post);
            }
            String raw = Parser.unescapeEntities(reference.raw(), true);
            Address address = Address.parse(raw);
            if (!address.isTemplated() && !raw.contains("<%") && !anchors.areAt(address)) {
                found.accept(
                        Match.of(
                                reference.address(),
                                "link "
                                        + Excerpt.quoted(reference.raw())
                                        + " leads to a place that this post does not have"));
            }
        }
    }

    /**
     * A fragment alone, or behind a query: of a file the query changes nothing, of a page that a
     * server made it may be another page.
     */
    private static boolean isWithin(Post post, String raw) {
        return (raw.startsWith("#") && raw.length() > 1)
                || (raw.startsWith("?") && raw.indexOf('#') > 0 && post.address().isEmpty());
    }

    /** Elsewhere a base says that such a link leads to another page. */
    private static boolean startsFromPage(Post post) {
        BaseAddress base = BaseAddress.of(post);
        return base.isPage() || post.address().filter(base::isAt).isPresent();
    }
}
