package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A page whose text a script was to show. Until it has run, an inline style hides nearly all that
 * the page says; what is left to see is not what somebody saved, so that style is taken away.
 */
final class Unfolded implements NodeFilter {
    private static final Pattern HIDING = Pattern.compile("(?i)display\\s*:\\s*none");

    private int shown;

    private Unfolded() {}

    /** {@code page} with such a part shown; {@code page} itself where it has none. */
    static Post of(Post page, Knowledge knowledge) {
        Element body = page.body().document().body();
        Element main = body.selectFirst("main, [role=main]");
        Element from = main == null ? body : main;
        Element largest = largest(from);
        int hidden = largest == null ? 0 : Measures.units(largest.text());
        if (largest == null || hidden < knowledge.limit(Limit.UNFOLDED)) {
            return page;
        }
        Unfolded seen = new Unfolded();
        NodeTraversor.filter(seen, from);
        return (long) seen.shown * knowledge.limit(Limit.UNFOLDED_TIMES) <= hidden
                ? shown(page, largest)
                : page;
    }

    private static @Nullable Element largest(Element from) {
        Element largest = null;
        int most = -1;
        for (Element element : from.select("[style*=display]")) {
            if (HIDING.matcher(element.attr("style")).find()) {
                int length = element.text().length();
                largest = length > most ? element : largest;
                most = Math.max(most, length);
            }
        }
        return largest;
    }

    /** Offsets stay as they are, for the blanks are as many as what they stand for. */
    private static Post shown(Post page, Element hidden) {
        Optional<Span> value = page.places().attributeValue(hidden, "style");
        if (value.isEmpty()) {
            return page;
        }
        Span span = value.get();
        Matcher matcher = HIDING.matcher(span.of(page.text()));
        if (!matcher.find()) {
            return page;
        }
        Span hides = new Span(span.start() + matcher.start(), span.start() + matcher.end());
        String blanks = " ".repeat(hides.end() - hides.start());
        String text = Edit.apply(page.text(), List.of(new Edit(hides, blanks)));
        return PostParser.parse(Source.of(page.source().name(), text));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            shown += Measures.units(text.getWholeText());
        }
        return node instanceof Element element && Measures.isHidden(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
