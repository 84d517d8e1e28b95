package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Text in angle brackets that nobody escaped: {@code clone <repository>} loses its last word in
 * every browser, because that reads as an element that no HTML knows and that nothing closes.
 */
final class UnknownTag implements EvidenceCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator RAW = QueryParser.parse("script, style, textarea, title");

    /** Of old browsers and of drawings and formulas; the parser's own list lacks them. */
    private static final Set<String> ALSO_KNOWN =
            Set.of(
                    "bdi",
                    "blink",
                    "element",
                    "fencedframe",
                    "more",
                    "multicol",
                    "shadow",
                    "spacer");

    /** What a mistyped tag was most likely to be; its brackets are right then. */
    private static final Set<String> COMMON =
            Set.of("blockquote", "center", "code", "figure", "font", "img", "span", "strong");

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        List<Tag> tags = evidence.tags();
        boolean hasDrawing = false;
        for (Tag tag : tags) {
            hasDrawing |= tag.name().equals("svg") || tag.name().equals("math");
        }
        for (Tag tag : evidence.tagBalance().unclosed()) {
            if (isUnknown(tag) && !hasDrawing) {
                String text = tag.span().of(post.text());
                Edit edit = new Edit(tag.span(), "&lt;" + text.substring(1));
                String message = "\"" + text + "\" is read as a tag and not shown, expected &lt;";
                boolean isMisspelt = Suggestion.nearest(tag.name(), COMMON).isPresent();
                occurrences.add(
                        isMisspelt
                                ? Match.of(tag.span(), message)
                                : Match.of(
                                        tag.span(),
                                        message,
                                        Fix.recasting(Safety.UNSAFE, List.of(edit))));
            }
        }
        List<Span> raw = rawTexts(post);
        for (Region region : post.body().regions()) {
            if (region.kind() == Region.Kind.UNCLOSED) {
                occurrences.add(
                        Match.of(
                                region.span(),
                                "\"<\" hides all that follows, as nothing closes it, expected"
                                        + " &lt;",
                                Fix.rewriting(
                                        Safety.UNSAFE, List.of(new Edit(region.span(), "&lt;")))));
            }
            boolean isText =
                    region.kind() == Region.Kind.LITERAL
                            && !post.body().isMarkdown(region.span().start())
                            && raw.stream().noneMatch(span -> span.contains(region.span()));
            if (isText) {
                occurrences.add(
                        Match.of(
                                region.span(),
                                "\"<\" stands for itself and is not escaped, expected &lt;",
                                Fix.rewriting(
                                        Safety.UNSAFE, List.of(new Edit(region.span(), "&lt;")))));
            }
        }
        occurrences.tell(found);
    }

    /** HTML, 13.1.2: elements in which a bracket is a bracket. */
    private static List<Span> rawTexts(Post post) {
        List<Span> spans = new ArrayList<>();
        for (Element element : post.body().document().select(RAW)) {
            post.places().element(element).ifPresent(spans::add);
        }
        return spans;
    }

    /** Whether a tag is most likely text: a bare word that is the name of no element. */
    static boolean isUnknown(Tag tag) {
        String name = tag.name();
        boolean isBare =
                tag.attributes().isEmpty() && name.indexOf('-') < 0 && name.indexOf('=') < 0;
        return isBare
                && name.indexOf(':') < 0
                && !ALSO_KNOWN.contains(name)
                && !org.jsoup.parser.Tag.isKnownTag(name);
    }
}
