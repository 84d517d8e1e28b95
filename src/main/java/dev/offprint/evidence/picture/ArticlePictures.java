package dev.offprint.evidence.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of an article in a box that is called something else, or that holds buttons as well.
 * They may wait for a script in any element, or stand in a {@code noscript}.
 */
public final class ArticlePictures {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator NOSCRIPT = QueryParser.parse("noscript");
    private static final Evaluator HOLDER =
            QueryParser.parse("img, source, [^data-], [nitro-lazy-src]");

    /** Attributes of a picture's own address; those of a button say what it shares. */
    private static final Pattern LAZY =
            Pattern.compile("(?:^|-)(?:src|srcset|original|lazy|lazyload|bg|background)(?:-|$)");

    /** What pictures of pages are called that belong to no article. */
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?i)(?:^|[^a-z])(?:icons?|ico|logos?|favicon|avatars?|gravatar|emojis?|smil\\w+|buttons?"
                            + "|btn|badges?|pixel|spacer|blank|spinner|loading|loader|sprites?|share|social|sharing"
                            + "|facebook|fb|twitter|tweet|pinterest|pin-?it|pin|linkedin|whatsapp|telegram|reddit"
                            + "|tumblr|instagram|youtube|flipboard|pocket|e-?mail|mail|print|rss|feed|arrow|chevron"
                            + "|home|menu|search|placeholder)(?:[^a-z]|$)");

    /** Photographs; a vector graphic or GIF in a row of buttons is one of them. */
    private static final Pattern PHOTOGRAPH =
            Pattern.compile("(?i)\\.(?:jpe?g|png|webp|avif|heic|jfif)$");

    /** Pixels of width or height; what buttons have, and the pictures of those who write. */
    private static final int SMALL = 100;

    private static final Set<String> SIZES = Set.of("width", "height", "data-width", "data-height");

    private ArticlePictures() {}

    /** Whether a picture of the article is in {@code box}: one that leads nowhere but to itself. */
    public static boolean areIn(Element box) {
        for (Element holder : box.select(HOLDER)) {
            if (isOne(holder)) {
                return true;
            }
        }
        for (Element noscript : box.select(NOSCRIPT)) {
            boolean isEscaped = noscript.childrenSize() == 0 && noscript.text().startsWith("<img");
            if (isEscaped && isFree(noscript)) {
                String held = "<noscript>" + noscript.text() + "</noscript>";
                List<Element> images = Jsoup.parseBodyFragment(held).body().select(IMAGE);
                if (images.stream().anyMatch(ArticlePictures::isOne)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what this picture is called says that it belongs to a page, and not to a text. */
    public static boolean isFurniture(Element image, String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return FURNITURE.matcher(name).find()
                || FURNITURE.matcher(image.className()).find()
                || FURNITURE.matcher(image.id()).find();
    }

    private static boolean isOne(Element holder) {
        boolean isImage = holder.normalName().equals("img");
        Optional<String> address = isImage ? ImageSources.of(holder).any() : lazy(holder);
        boolean isPhotograph =
                address.filter(known -> PHOTOGRAPH.matcher(withoutQuery(known)).find()).isPresent();
        return isPhotograph
                && !isSmall(holder)
                && !isFurniture(holder, withoutQuery(address.get()))
                && isFree(holder)
                && (!isImage || speaks(holder));
    }

    /** Of what any row of buttons shows at once, some sign must tell a picture. */
    private static boolean speaks(Element image) {
        return image.closest(NOSCRIPT) != null
                || ImageSources.of(image).showsNothing()
                || PictureSigns.hasCaption(image)
                || isLarge(image);
    }

    private static Optional<String> lazy(Element holder) {
        for (Attribute attribute : holder.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (LAZY.matcher(name).find()) {
                Optional<String> address =
                        SourceSet.of(attribute.getValue().strip()).candidates().stream()
                                .map(SourceSet.Candidate::address)
                                .findFirst();
                return address.or(() -> Optional.of(attribute.getValue().strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Element holder) {
        @Nullable Element link = holder.closest(LINK);
        return link == null || PictureName.isFile(link.attr("href").strip());
    }

    private static boolean isSmall(Element holder) {
        return SIZES.stream().anyMatch(name -> size(holder, name) <= SMALL);
    }

    private static boolean isLarge(Element holder) {
        return !isSmall(holder)
                && SIZES.stream().anyMatch(name -> size(holder, name) < Integer.MAX_VALUE);
    }

    /** What an attribute says in pixels; the most there is where it says nothing. */
    private static int size(Element holder, String name) {
        String value = holder.attr(name).replace("px", "").strip();
        boolean isNumber =
                !value.isEmpty()
                        && value.length() < 6
                        && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : Integer.MAX_VALUE;
    }

    private static String withoutQuery(String address) {
        int end = address.indexOf('?');
        return end < 0 ? address : address.substring(0, end);
    }
}
