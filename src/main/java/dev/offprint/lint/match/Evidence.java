package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Condition;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a rule hold of an element. */
final class Evidence {
    /** Credits and a copyright line may follow the last paragraph, or stand before the first. */
    private static final int FEW = 80;

    private static final int FEW_PERCENT = 4;
    private static final int LONGEST_LABEL = 24;

    private final Post post;
    private final int bodyLength;
    private @Nullable Element asked;
    private String askedText = "";
    private @Nullable Span counted;
    private boolean isFewThere;

    Evidence(Post post) {
        this.post = post;
        this.bodyLength = post.body().text().length();
    }

    boolean holds(List<Condition> conditions, Element element) {
        for (Condition condition : conditions) {
            if (!holds(condition, element)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition, Element element) {
        if (condition instanceof Condition.TextMatches matches) {
            return matches.pattern().finds(text(element));
        }
        if (condition instanceof Condition.TextLacks lacks) {
            return !lacks.pattern().finds(text(element));
        }
        if (condition instanceof Condition.TextAtMost atMost) {
            return length(text(element)) <= atMost.characters();
        }
        if (condition instanceof Condition.HasAddress hasAddress) {
            return hasAddress(hasAddress.address(), element);
        }
        if (condition instanceof Condition.LinksOnlyTo only) {
            return linksOnlyTo(only.address(), element);
        }
        if (condition instanceof Condition.ShowsNoCode) {
            return element.selectFirst("code, pre, kbd, samp, tt") == null;
        }
        if (condition instanceof Condition.Stands stands) {
            return stands(stands.place(), element);
        }
        return holdsOnly(((Condition.Holds) condition).content(), element);
    }

    private boolean holdsOnly(Condition.Content content, Element element) {
        return switch (content) {
            case NOTHING -> textLength(element) == 0 && !showsPicture(element);
            case IMAGES -> textLength(element) == 0 && element.selectFirst("img") != null;
            case LINKS -> isMostlyLinks(element);
            case LABELLED_LINKS -> isLabelled(text(element), lettersInLinks(element));
        };
    }

    /** Whether of {@code text} little but a label stands outside links. */
    static boolean isLabelled(String text, int lettersInLinks) {
        return lettersInLinks > 0 && letters(text) - lettersInLinks <= LONGEST_LABEL;
    }

    private static int lettersInLinks(Element element) {
        int found = 0;
        for (Element link : element.select("a[href]")) {
            found += letters(link.text());
        }
        return found;
    }

    static int letters(CharSequence text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static boolean showsPicture(Element element) {
        return element.selectFirst("img, picture, video, audio, iframe, embed, object, svg, canvas")
                != null;
    }

    private boolean isMostlyLinks(Element element) {
        int inLinks = 0;
        for (Element link : element.select("a")) {
            inLinks += textLength(link);
        }
        int all = textLength(element);
        return all > 0 && inLinks * 10 >= all * 8;
    }

    /** The text of the element that is asked about, which several rules ask for. */
    @SuppressWarnings("ReferenceEquality") // the same element, not one like it
    private String text(Element element) {
        if (asked != element) {
            asked = element;
            askedText = plain(element.text());
        }
        return askedText;
    }

    /** With plain spaces, where editors put no-break spaces and patterns expect none. */
    static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    private static int textLength(Element element) {
        return length(element.text());
    }

    /** How many characters are no white space. */
    static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += Character.isWhitespace(c) || c == '\u00A0' ? 0 : 1;
        }
        return length;
    }

    private static boolean hasAddress(AddressCondition condition, Element element) {
        for (Element holder : element.select("[href], [src], [data-src]")) {
            if (condition.holds(Address.parse(holder.attr("href")))
                    || condition.holds(Address.parse(holder.attr("src")))
                    || condition.holds(Address.parse(holder.attr("data-src")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean linksOnlyTo(AddressCondition condition, Element element) {
        boolean hasLink = false;
        for (Element link : element.select("a[href]")) {
            if (!condition.holds(Address.parse(link.attr("href").strip()))) {
                return false;
            }
            hasLink = true;
        }
        for (Element picture : element.select("img, iframe, video, audio, object, embed")) {
            if (picture.closest("a[href]") == null) {
                return false;
            }
        }
        return hasLink;
    }

    private boolean stands(Condition.Place place, Element element) {
        int start = element.sourceRange().startPos();
        int end = post.places().element(element).map(Span::end).orElse(start);
        return stands(place, start, end);
    }

    /** Whether nearly all text of the body stands on the other side of these offsets. */
    boolean stands(Condition.Place place, int start, int end) {
        Span body = post.body().span();
        if (start < body.start() || end > body.end()) {
            return false;
        }
        Span rest =
                switch (place) {
                    case START -> new Span(body.start(), start);
                    case END -> new Span(end, body.end());
                };
        if (!rest.equals(counted)) {
            counted = rest;
            isFewThere =
                    post.body().text().countIn(rest)
                            <= Math.max(FEW, bodyLength * FEW_PERCENT / 100);
        }
        return isFewThere;
    }
}
