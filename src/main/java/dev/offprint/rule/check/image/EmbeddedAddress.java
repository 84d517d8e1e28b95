package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.Placeholders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The address of a picture that stands within the value of an attribute: in the {@code url()} of a
 * style, in JSON, in a list of sizes. It is asked for only where an element has no other.
 *
 * @param attribute the name as written
 */
public record EmbeddedAddress(String attribute, String address) {
    /** A value of more than this is no description of one picture. */
    private static final int LONGEST = 20_000;

    /** Attributes about what the picture leads to or says, and what it has instead. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i)alt|title|caption|desc|href|link|page|share|avatar|author|placeholder"
                            + "|loading|error|fallback|^on|^class$|^src$|srcset");

    private static final Pattern STYLE_URL =
            Pattern.compile("(?i)background(?:-image)?\\s*:[^;]{0,200}?url\\(\\s*['\"]?([^'\")]+)");

    /** In JSON, a key tells that an address is a picture's whose name does not. */
    private static final Pattern KEYED =
            Pattern.compile(
                    "(?i)\"(?:src|image|img|imageurl|original|full|fullsize|large)\"\\s*:\\s*"
                            + "\"((?:https?:)?//[^\"\\s]+)\"");

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)(?:(?:https?:)?//)?[^\\s\"'<>()\\[\\]{},;=|]+"
                            + "\\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:\\?[^\\s\"'<>()\\[\\]{},|]*)?"
                            + "(?=[\\s\"'<>()\\[\\]{},;|]|$)");

    private static final Pattern SMALL =
            Pattern.compile("(?i)thumb|small|tiny|preview|placeholder|lqip|\\blow|mini");

    private static final Pattern LARGE =
            Pattern.compile("(?i)orig|full|large|max|\\bhd|high|zoom|\"src\"|retina");

    /** How far from an address stands what is said of it. */
    private static final int BESIDE = 16;

    /** Elements whose background is their content, if they have none. */
    private static final Set<String> PAINTED = Set.of("img", "div", "figure", "section");

    /** The best address in the attributes of {@code element}; empty when there is none. */
    public static Optional<EmbeddedAddress> of(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (value.length() > LONGEST || OTHER.matcher(name).find()) {
                continue;
            }
            Optional<String> address =
                    name.equalsIgnoreCase("style")
                            ? painted(element)
                            : best(value.replace("\\/", "/"));
            if (address.isPresent()) {
                return Optional.of(new EmbeddedAddress(name, address.get()));
            }
        }
        return Optional.empty();
    }

    /** The picture that the style of an element paints behind it. */
    public static Optional<String> painted(Element element) {
        if (!PAINTED.contains(element.normalName())) {
            return Optional.empty();
        }
        Matcher url = STYLE_URL.matcher(element.attr("style"));
        return url.find() && isPicture(url.group(1).strip())
                ? Optional.of(url.group(1).strip())
                : Optional.empty();
    }

    private static Optional<String> best(String value) {
        Matcher keyed = KEYED.matcher(value);
        if (keyed.find() && !Placeholders.isNothing(keyed.group(1))) {
            return Optional.of(keyed.group(1));
        }
        @Nullable String best = null;
        int bestRank = Integer.MIN_VALUE;
        Matcher file = FILE.matcher(value);
        while (file.find()) {
            int rank = rank(value, file.start(), file.end());
            if (rank > bestRank && isPicture(file.group())) {
                best = file.group();
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(String value, int start, int end) {
        String before = value.substring(Math.max(0, start - BESIDE), start);
        int stop = value.indexOf('"', end + 1);
        int after = Math.min(value.length(), end + BESIDE);
        String beside = before + value.substring(end, stop < 0 ? after : Math.min(stop, after));
        String said = beside.toLowerCase(Locale.ROOT);
        return (LARGE.matcher(said).find() ? 1 : 0) - (SMALL.matcher(said).find() ? 1 : 0);
    }

    private static boolean isPicture(String address) {
        return PictureName.isFile(address) && !Placeholders.isPlaceholder(address);
    }
}
