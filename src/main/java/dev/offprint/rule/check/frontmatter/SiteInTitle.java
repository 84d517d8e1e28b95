package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.post.SiteTitle;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The name of the site at the end of a title. The host vouches for the name; a field that says the
 * same, or a heading of the body without it, is the second sign.
 */
final class SiteInTitle implements PostCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator HEADING = QueryParser.parse("h1, h2");

    private static final int MAX_HEADINGS = 3;

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field : FieldScalar.of(post, name -> name.equals("title"))) {
            Optional<SiteTitle> title = SiteTitle.of(post, field.scalar().value());
            if (title.isPresent() && !field.isTemplate()) {
                String own = title.get().title();
                boolean isSure = title.get().isSure() || isHeading(post, own);
                String message =
                        "title ends with the name of the site, \"" + title.get().site() + "\"";
                found.accept(
                        new Match(
                                field.scalar().span(),
                                message,
                                field.fix(post, isSure ? Safety.SAFE : Safety.UNSAFE, value -> own)
                                        .orElse(null)));
            }
        }
    }

    private static boolean isHeading(Post post, String title) {
        int count = 0;
        for (Element heading : post.body().document().select(HEADING)) {
            if (heading.text().strip().equals(title.strip())) {
                return true;
            }
            if (++count == MAX_HEADINGS) {
                return false;
            }
        }
        return false;
    }
}
