package dev.offprint.input.container;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the posts of one container: the day, then the slug of the address, else of the title; of
 * two that come to the same, the second is {@code -2}. A name holds letters, digits and hyphens, so
 * that it leads nowhere and every file system takes it.
 */
final class PostNaming {
    /** In characters and in bytes of UTF-8; file systems end at 255, and {@code -12.html} comes. */
    private static final int LONGEST = 80;

    private static final int MOST_BYTES = 200;

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\D.*)?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/?#]*([^?#]*).*");

    /** What Windows takes for a device, whatever follows behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    /** Last parts of addresses that say nothing of the post. */
    private static final Set<String> NO_SLUG = Set.of("index", "default", "home", "amp", "feed");

    private final Set<String> taken = new HashSet<>();
    private final String ending;

    /**
     * @param ending of all names, with the dot
     */
    PostNaming(String ending) {
        this.ending = ending;
    }

    /**
     * A name that none had before.
     *
     * @param date ISO 8601; counts where it begins with a day
     * @param candidates for the slug, the best first: slugs, addresses, titles; empty ones do not
     *     count
     */
    String next(String date, List<String> candidates) {
        Matcher day = DAY.matcher(date);
        String prefix = day.matches() && !date.startsWith("0000") ? day.group(1) + "-" : "";
        String slug = "";
        for (String candidate : candidates) {
            if (slug.isEmpty()) {
                slug = slug(candidate);
            }
        }
        if (slug.startsWith(prefix)) {
            prefix = "";
        }
        boolean isDevice = prefix.isEmpty() && DEVICE.matcher(slug).matches();
        String stem = prefix + (slug.isEmpty() ? "post" : isDevice ? "post-" + slug : slug);
        String name = stem;
        for (int number = 2; !taken.add(name); number++) {
            name = stem + "-" + number;
        }
        return name + ending;
    }

    /** The part of {@code text} that a name can have; of an address, its last part. */
    private static String slug(String text) {
        Matcher address = ADDRESS.matcher(text);
        String words = address.matches() ? last(address.group(1)) : decoded(text);
        StringBuilder slug = new StringBuilder();
        int bytes = 0;
        for (int c : Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || (isMark && slug.length() > 0)) {
                int lower = Character.toLowerCase(c);
                bytes += lower < 0x80 ? 1 : lower < 0x800 ? 2 : lower < 0x10000 ? 3 : 4;
                if (bytes > MOST_BYTES || slug.length() >= LONGEST) {
                    break;
                }
                slug.appendCodePoint(lower);
            } else if ("'\u2019".indexOf(c) < 0
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
                bytes++;
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /** The last part of a path that says something, without its extension. */
    private static String last(String path) {
        String[] parts = path.split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = decoded(parts[i]).replaceFirst("(?i)\\.(?:html?|php|aspx?|xhtml)$", "");
            if (!part.isBlank() && !NO_SLUG.contains(part.toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        return "";
    }

    /** WordPress keeps slugs of other scripts percent-encoded. */
    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0
                    ? text
                    : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return text;
        }
    }
}
