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
import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * An element that holds links to the forms that share a page, and nothing else but the words that
 * introduce them.
 */
final class ShareLinks implements ElementCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 70;

    /** One form, such as {@code facebook.com/sharer*}. */
    private record Form(HostPattern host, PathPattern path) {
        static Form parse(String text) {
            int slash = text.indexOf('/');
            return new Form(
                    HostPattern.parse(text.substring(0, slash)),
                    PathPattern.parse(text.substring(slash)));
        }

        boolean isOf(Address address) {
            return host.matches(address) && path.matches(address);
        }
    }

    private final List<Form> forms = new ArrayList<>();
    private final TextPattern words;

    ShareLinks(Options options) {
        for (String form : options.list("forms")) {
            forms.add(Form.parse(form));
        }
        words = new TextPattern(String.join("|", options.list("words")));
    }

    @Override
    public Optional<Match> check(Post post, Element element) {
        // All have to be such links, and in most elements the first is none.
        Element first = element.selectFirst(LINK);
        if (first == null || !isShareLink(first)) {
            return Optional.empty();
        }
        ShortText text = ShortText.of(element, LONGEST);
        if (text.links().isEmpty()
                || text.length() > LONGEST
                || text.isArticle()
                || !isIntroduction(text.plain())) {
            return Optional.empty();
        }
        for (Element link : text.links()) {
            if (!isShareLink(link)) {
                return Optional.empty();
            }
        }
        Optional<Span> span = post.places().element(element);
        return span.map(
                found ->
                        Match.of(
                                found,
                                "links that share the page, and nothing else, in <"
                                        + element.normalName()
                                        + ">",
                                Fix.removing(Safety.SAFE, Removal.of(post, found))));
    }

    private boolean isShareLink(Element link) {
        if (link.text().length() > LONGEST_LABEL) {
            return false;
        }
        Address address = Address.parse(link.attr("href").strip());
        for (Form form : forms) {
            if (form.isOf(address)) {
                return true;
            }
        }
        return false;
    }

    /** No letters at all, or just the words that stand before such links. */
    private boolean isIntroduction(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                return words.finds(plain);
            }
        }
        return true;
    }
}
