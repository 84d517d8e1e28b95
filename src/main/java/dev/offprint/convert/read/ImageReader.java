package dev.offprint.convert.read;

import dev.offprint.article.Inline.Image;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.rule.check.image.EmbeddedAddress;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the picture that an image element stands for, also one that a script should have loaded.
 */
final class ImageReader {
    private static final String[] SOURCES = {
        "src", "data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-url",
    };
    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset"};

    /**
     * A data address shorter than this may be the blurred picture of another, to be shown first.
     */
    private static final int LONGEST_PREVIEW = 6_000;

    private final AddressResolver addresses;

    ImageReader(AddressResolver addresses) {
        this.addresses = addresses;
    }

    /** The picture; empty when none of the element's addresses leads to one. */
    Optional<Image> read(Element element) {
        String address = address(element);
        if (!address.isEmpty() && !address.startsWith("data:")) {
            address = addresses.image(address);
        }
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String alt = text(element.attr(isPainted(element) ? "aria-label" : "alt"));
        String title = text(element.attr("title"));
        return Optional.of(
                new Image(
                        address,
                        alt,
                        title.isEmpty() || title.equals(alt)
                                ? Optional.empty()
                                : Optional.of(title)));
    }

    /** The text of an attribute on one line. */
    static String text(String attribute) {
        StringBuilder text = new StringBuilder();
        boolean isSpacePending = false;
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            if (WhiteSpace.isCollapsible(c)) {
                isSpacePending = true;
                continue;
            }
            if (isSpacePending && !text.isEmpty()) {
                text.append(' ');
            }
            isSpacePending = false;
            text.append(c);
        }
        return text.toString();
    }

    /** Whether a picture is painted behind an element, which shows nothing else. */
    static boolean isPainted(Element element) {
        return element.hasAttr("style")
                && element.childrenSize() == 0
                && !element.hasText()
                && EmbeddedAddress.painted(element).isPresent();
    }

    /** The best address as written, or empty. */
    static String address(Element element) {
        String address = named(element);
        return address.isEmpty() ? inline(element) : address;
    }

    /** A small picture in an address counts only where no file is named. */
    private static String inline(Element element) {
        for (String attribute : SOURCES) {
            String address = element.attr(attribute).strip();
            if (address.startsWith("data:image/") && !Placeholders.isNothing(address)) {
                return address;
            }
        }
        return "";
    }

    private static String named(Element element) {
        for (String attribute : SOURCES) {
            String address = element.attr(attribute).strip();
            if (isPicture(address)) {
                return address;
            }
        }
        for (String attribute : SETS) {
            String address = largest(element.attr(attribute));
            if (isPicture(address)) {
                return address;
            }
        }
        Element parent = element.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            for (Element source : parent.children()) {
                String address = largest(source.attr("srcset"));
                if (source.normalName().equals("source") && isPicture(address)) {
                    return address;
                }
            }
        }
        return isPainted(element) ? EmbeddedAddress.painted(element).orElse("") : "";
    }

    /** All the addresses at which an image outside of {@code noscript} may be found. */
    static Set<String> addressesOutsideNoscript(Element body) {
        Set<String> found = new HashSet<>();
        for (Element image : body.getElementsByTag("img")) {
            if (image.closest("noscript") == null) {
                String address = address(image);
                if (!address.isEmpty()) {
                    found.add(withoutSize(address));
                }
            }
        }
        return found;
    }

    /** The address without query and without the size that WordPress adds to a name. */
    static String withoutSize(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.replaceFirst("-\\d{2,4}x\\d{2,4}(\\.\\w{3,4})$", "$1")
                .replaceFirst("^https?:", "");
    }

    private static boolean isPicture(String address) {
        if (address.startsWith("data:")) {
            return address.startsWith("data:image/") && address.length() >= LONGEST_PREVIEW;
        }
        return !address.isEmpty() && Addresses.leadsSomewhere(address);
    }

    /** The candidate of a {@code srcset} with the greatest width or density. */
    private static String largest(String srcset) {
        String best = "";
        double bestSize = -1;
        for (String candidate : srcset.strip().split(",\\s+|,(?=https?:|//)", -1)) {
            String[] parts = candidate.strip().split("\\s+", 2);
            double size = parts.length < 2 ? 1 : size(parts[1]);
            if (!parts[0].isEmpty() && size > bestSize) {
                best = parts[0];
                bestSize = size;
            }
        }
        return best;
    }

    private static double size(String descriptor) {
        try {
            return Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return 0;
        }
    }
}
