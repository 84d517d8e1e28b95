package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.evidence.tag.TagBalance;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.HidingElement;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Elements that are never closed, or closed after the element around them. */
final class UnclosedTag implements EvidenceCheck {
    private static final Set<String> BOXES =
            Set.of("div", "section", "main", "article", "header", "footer", "aside", "nav");

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        TagBalance balance = evidence.tagBalance();
        Occurrences unclosed = new Occurrences();
        for (Tag tag : balance.unclosed()) {
            boolean isToldAsEmpty = HidingElement.names().contains(tag.name());
            if (!isToldAsEmpty && !UnknownTag.isUnknown(tag) && !isMendedByBrowsers(post, tag)) {
                unclosed.add(Match.of(tag.span(), "<" + tag.name() + "> is never closed"));
            }
        }
        for (Region region : post.body().regions()) {
            if (region.kind() == Region.Kind.EMPTY_ELEMENT) {
                unclosed.add(withoutContent(post, region));
            }
        }
        unclosed.tell(found);
        Occurrences crossed = new Occurrences();
        for (Tag tag : balance.crossed()) {
            crossed.add(
                    Match.of(
                            tag.span(),
                            "<" + tag.name() + "> is closed after the element around it"));
        }
        crossed.tell(found);
    }

    /** A box of a whole page that ends later shows the same. */
    private static boolean isMendedByBrowsers(Post post, Tag tag) {
        return post.isWholePage() && BOXES.contains(tag.name());
    }

    /** What was written as XML, or lost its end tag; browsers hide all that follows. */
    private static Match withoutContent(Post post, Region region) {
        Span tag = region.span();
        String end = region.endTag(post.text());
        boolean isXml = tag.of(post.text()).endsWith("/>");
        Span last = new Span(tag.end() - (isXml ? 2 : 1), tag.end());
        return Match.of(
                tag,
                "<" + region.elementName(post.text()) + "> hides all that follows, expected " + end,
                Fix.rewriting(Safety.SAFE, List.of(new Edit(last, ">" + end))));
    }
}
