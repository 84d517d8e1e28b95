package dev.offprint.write.html;

import dev.offprint.article.Inline;
import dev.offprint.url.PercentEncoding;
import java.util.Locale;
import java.util.Optional;

/** Where the links and images of one article lead. */
final class Links {
    private final Dialect dialect;
    private final Ids ids;
    private final String source;

    /**
     * @param source the address of the article itself, or empty
     */
    Links(Dialect dialect, Ids ids, String source) {
        this.dialect = dialect;
        this.ids = ids;
        this.source = source.strip();
    }

    /** Returns what to link to: a place in the article, an address outside, or nothing. */
    Optional<String> target(String address) {
        String trimmed = address.strip();
        if (trimmed.startsWith("#")) {
            return place(trimmed.substring(1));
        }
        if (!source.isEmpty()
                && trimmed.startsWith(source)
                && trimmed.startsWith("#", source.length())) {
            Optional<String> place = place(trimmed.substring(source.length() + 1));
            if (place.isPresent()) {
                return place;
            }
        }
        return isActive(trimmed) ? Optional.empty() : dialect.link(trimmed);
    }

    /** Returns what an image that is not shown can be linked to. */
    Optional<String> outside(String address) {
        return isActive(address) ? Optional.empty() : dialect.outside(address);
    }

    Optional<String> image(Inline.Image image) {
        return dialect.image(image);
    }

    String missingPicture() {
        return dialect.missingPicture();
    }

    boolean isRightToLeft() {
        return dialect.isRightToLeft();
    }

    boolean isEpub() {
        return dialect.isEpub();
    }

    private Optional<String> place(String fragment) {
        Optional<String> id = ids.find("anchor:" + fragment);
        if (id.isEmpty() && fragment.indexOf('%') >= 0) {
            id = ids.find("anchor:" + PercentEncoding.decode(fragment));
        }
        return id.map(name -> "#" + name);
    }

    private static boolean isActive(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length() && scheme.length() < 12; i++) {
            // Browsers skip white space and control characters within a scheme.
            if (address.charAt(i) > ' ') {
                scheme.append(address.charAt(i));
            }
        }
        String start = scheme.toString().toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:")
                || start.startsWith("vbscript:")
                || start.startsWith("data:");
    }
}
