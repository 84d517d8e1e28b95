package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Condition;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a rule hold of an element; what many rules ask is found once. */
final class ElementEvidence {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator ANCHOR = QueryParser.parse("a");
    private static final Evaluator ADDRESSED = QueryParser.parse("[href], [src], [data-src]");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator CODE = QueryParser.parse("code, pre, kbd, samp, tt");
    private static final Evaluator LINKABLE =
            QueryParser.parse("img, iframe, video, audio, object, embed");
    private static final Evaluator PICTURE =
            QueryParser.parse("img, picture, video, audio, iframe, embed, object, svg, canvas");

    private static final List<String> ADDRESSES = List.of("href", "src", "data-src");

    private final Post post;
    private final Evidence evidence;
    private final Element element;
    private @Nullable String text;
    private @Nullable List<Address> addresses;
    private int length = -1;
    private int lengthInLinks = -1;
    private int lettersInLinks = -1;

    ElementEvidence(Post post, Evidence evidence, Element element) {
        this.post = post;
        this.evidence = evidence;
        this.element = element;
    }

    boolean holds(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.TextMatches matches) {
            return matches.pattern().finds(text());
        }
        if (condition instanceof Condition.TextLacks lacks) {
            return !lacks.pattern().finds(text());
        }
        if (condition instanceof Condition.TextAtMost atMost) {
            return isAtMost(atMost.characters());
        }
        if (condition instanceof Condition.HasAddress hasAddress) {
            return hasAddress(hasAddress.address());
        }
        if (condition instanceof Condition.LinksOnlyTo only) {
            return linksOnlyTo(only.address());
        }
        if (condition instanceof Condition.ShowsNoCode) {
            return element.selectFirst(CODE) == null;
        }
        if (condition instanceof Condition.Stands stands) {
            int start = element.sourceRange().startPos();
            int end = post.places().element(element).map(Span::end).orElse(start);
            return evidence.stands(stands.place(), start, end);
        }
        return holdsOnly(((Condition.Holds) condition).content());
    }

    private boolean holdsOnly(Condition.Content content) {
        return switch (content) {
            case NOTHING -> isAtMost(0) && element.selectFirst(PICTURE) == null;
            case IMAGES -> isAtMost(0) && element.selectFirst(IMAGE) != null;
            case BANNER -> isAtMost(0) && isBanner();
            case PIXEL -> PictureSigns.isPixel(element);
            case LINKS -> length() > 0 && lengthInLinks() * 10 >= length() * 8;
            case LABELLED_LINKS -> Evidence.isLabelled(text(), lettersInLinks());
        };
    }

    private boolean isBanner() {
        Elements images = element.select(IMAGE);
        return !images.isEmpty() && images.stream().noneMatch(PictureSigns::isOwn);
    }

    /** Reads no further than it must, as most elements that are asked hold whole paragraphs. */
    private boolean isAtMost(int characters) {
        return (length >= 0 || !showsMoreThan(characters)) && length() <= characters;
    }

    private boolean showsMoreThan(int characters) {
        int[] shown = {0};
        FilterResult end =
                NodeTraversor.filter(
                        (node, depth) -> {
                            shown[0] += node instanceof TextNode text ? shown(text) : 0;
                            return shown[0] > characters
                                    ? FilterResult.STOP
                                    : FilterResult.CONTINUE;
                        },
                        element);
        return end == FilterResult.STOP;
    }

    /** How many characters of a text {@link #text()} has at the least. */
    private static int shown(TextNode node) {
        String text = node.getWholeText();
        int shown = Evidence.length(text);
        for (int i = 0; i < text.length(); i++) {
            // jsoup leaves these two out.
            shown -= text.charAt(i) == '\u200B' || text.charAt(i) == '\u00AD' ? 1 : 0;
        }
        return shown;
    }

    private String text() {
        String known = text;
        if (known == null) {
            known = Evidence.plain(element.text());
            text = known;
        }
        return known;
    }

    private int length() {
        if (length < 0) {
            length = Evidence.length(text());
        }
        return length;
    }

    private int lengthInLinks() {
        if (lengthInLinks < 0) {
            lengthInLinks = 0;
            for (Element link : element.select(ANCHOR)) {
                lengthInLinks += Evidence.length(link.text());
            }
        }
        return lengthInLinks;
    }

    private int lettersInLinks() {
        if (lettersInLinks < 0) {
            lettersInLinks = 0;
            for (Element link : element.select(LINK)) {
                lettersInLinks += Evidence.letters(link.text());
            }
        }
        return lettersInLinks;
    }

    private boolean hasAddress(AddressCondition condition) {
        for (Address address : addresses()) {
            if (condition.holds(address)) {
                return true;
            }
        }
        return false;
    }

    private List<Address> addresses() {
        List<Address> known = addresses;
        if (known == null) {
            known = new ArrayList<>();
            for (Element holder : element.select(ADDRESSED)) {
                Attributes attributes = holder.attributes();
                for (String name : ADDRESSES) {
                    if (attributes.hasKeyIgnoreCase(name)) {
                        known.add(Address.parse(attributes.getIgnoreCase(name)));
                    }
                }
            }
            addresses = known;
        }
        return known;
    }

    private boolean linksOnlyTo(AddressCondition condition) {
        boolean hasLink = false;
        for (Element link : element.select(LINK)) {
            if (!condition.holds(Address.parse(link.attr("href").strip()))) {
                return false;
            }
            hasLink = true;
        }
        for (Element picture : element.select(LINKABLE)) {
            if (picture.closest(LINK) == null) {
                return false;
            }
        }
        return hasLink;
    }
}
