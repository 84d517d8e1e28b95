package dev.offprint.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The addresses an image element carries, told apart by what they look like rather than by what
 * their attributes are called.
 *
 * @param shown the address in {@code src}, when it is that of a picture
 * @param deferred attributes with addresses that a script was to put into {@code src}
 * @param hasSource whether there is a {@code src} at all, a placeholder included
 */
record ImageSources(Optional<String> shown, List<Deferred> deferred, boolean hasSource) {

    /** An attribute with one address. */
    record Deferred(String attribute, String address) {}

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?:.*/)?(?:spacer|blank|placeholder|transparent|whitedot|white|grey|gray|lazy|"
                            + "lazyload|loading|load|loader|dot|pixel|clear|empty|trans|1x1|t)"
                            + "[-_.0-9a-z]{0,12}\\.(?:gif|png|svg|jpe?g)(?:\\?.*)?",
                    Pattern.CASE_INSENSITIVE);

    /** A picture in a data address is longer than any spacer. */
    private static final int LONGEST_SPACER = 400;

    static ImageSources of(Element image) {
        String source = image.attr("src").strip();
        List<Deferred> deferred = new ArrayList<>();
        for (Attribute attribute : image.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            if (isDeferring(name) && looksLikeAddress(value)) {
                deferred.add(new Deferred(attribute.getKey(), value));
            }
        }
        boolean isShown = !source.isEmpty() && !isPlaceholder(source);
        return new ImageSources(
                isShown ? Optional.of(source) : Optional.empty(), deferred, !source.isEmpty());
    }

    /** Whether there is anything at all that could be shown. */
    boolean hasAny() {
        return hasSource || !deferred.isEmpty();
    }

    /** Whether an address is one that a page shows until the real one is loaded. */
    static boolean isPlaceholder(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            return address.length() <= LONGEST_SPACER || lower.startsWith("data:image/svg+xml");
        }
        return lower.equals("#")
                || lower.equals("about:blank")
                || PLACEHOLDER.matcher(address).matches();
    }

    /** Any data attribute that speaks of a source, address or image; not a set of sizes. */
    private static boolean isDeferring(String name) {
        boolean isData =
                name.startsWith("data-")
                        || name.equals("original")
                        || name.equals("lazy-src")
                        || name.equals("lazysrc")
                        || name.equals("file")
                        || name.equals("zoomfile")
                        || name.equals("real_src")
                        || name.equals("_src")
                        || name.equals("original-src");
        return isData
                && !name.contains("srcset")
                && !name.contains("permalink")
                && !name.contains("link")
                && !name.contains("attachment");
    }

    /** An absolute or rooted address, or a path that ends as pictures do; no spaces, no markup. */
    private static boolean looksLikeAddress(String value) {
        if (value.isEmpty()
                || value.indexOf(' ') >= 0
                || value.indexOf('<') >= 0
                || value.indexOf('{') >= 0) {
            return false;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            return lower.startsWith("data:image/") && !isPlaceholder(value);
        }
        boolean isAbsolute =
                lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("//");
        return isAbsolute || PICTURE.matcher(lower).matches();
    }

    private static final Pattern PICTURE =
            Pattern.compile("[^:]*\\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#].*)?");
}
