package dev.offprint.address;

import dev.offprint.url.Address;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that may name a file of the post's own site, in whatever way its system writes it.
 *
 * @param path the path that it names, decoded; empty when it is the post itself
 * @param fragmentOrNull decoded, without its number sign; null when there is none
 */
public record LocalAddress(Form form, String path, @Nullable String fragmentOrNull) {
    /** No file system takes a longer path, and patterns stay within their stack. */
    private static final int LONGEST = 4096;

    /** Where a path starts from. */
    public enum Form {
        /** The root of the finished site; the path has no leading slash. */
        ROOTED,
        /** The post. */
        RELATIVE,
        /** The name of another post, as in {@code {% post_url %}}. */
        POST,
        /** The root of the site's sources, as in {@code {% link %}}. */
        SOURCE,
        /** The folder of the post's own files, as in {@code {% asset_img %}}. */
        ASSET,
        /** A page of Hugo by its path or its name alone, as in {@code {{< ref >}}}. */
        PAGE,
        /** A note or file anywhere in the vault, as in {@code [[two]]}. */
        NOTE
    }

    /** Compiled when the first local address is met, which most posts do not have. */
    private static final class Patterns {
        /** Variables that stand for the site's own address. */
        static final Pattern SITE =
                Pattern.compile(
                        "^(?:\\{\\{-?\\s*(?:site\\.(?:baseurl|url|root)|page\\.root|BASE_PATH)\\s*-?\\}\\})+");

        /** The site's own address with a path behind it. */
        static final Pattern APPENDED =
                Pattern.compile(
                        "^\\{\\{-?\\s*site\\.(?:baseurl|url|root)\\s*\\|\\s*append:\\s*([\"'])([^\"']+)\\1"
                                + "[^}]*\\}\\}");

        /** A path that a filter makes an address of; {@code url} is Eleventy's. */
        static final Pattern FILTERED =
                Pattern.compile(
                        "^\\{\\{-?\\s*([\"'])([^\"']+)\\1\\s*\\|\\s*"
                                + "(?:relative_url|absolute_url|url\\b|prepend:\\s*site\\.[a-z]+)[^}]*\\}\\}");

        static final Pattern TAG =
                Pattern.compile(
                        "^\\{%-?\\s*(post_url|post_link|link|asset_path|asset_link|post_path)\\s+([^\\s%]+)"
                                + "[^%]*%\\}");

        /** The picture's name comes first, or behind the names of its classes. */
        static final Pattern ASSET_IMAGE =
                Pattern.compile(
                        "^\\{%\\s*asset_img\\s+(?:[^%]*?\\s)??([^\\s%]+\\.[A-Za-z]{3,4})\\b[^%]*%\\}");

        /** Hugo's shortcodes for other pages (gohugo.io/content-management/cross-references). */
        static final Pattern PAGE =
                Pattern.compile(
                        "^\\{\\{[<%]\\s*(?:rel)?ref\\s+(?:path=)?[\"`']?([^\"`'>%]+?)[\"`']?\\s*[>%]\\}\\}");

        static final Pattern HOST =
                Pattern.compile(
                        "(?i)[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|info|io|edu|gov|co|tv|me|uk|de|fr|jp|cn|ru)(?::\\d+)?");
    }

    /** Decoded, without its number sign. */
    public Optional<String> fragment() {
        return Optional.ofNullable(fragmentOrNull);
    }

    /**
     * What {@code text} names; empty when it leads elsewhere, or nobody can say where.
     *
     * @param text without the escapes of HTML
     */
    public static Optional<LocalAddress> of(String text) {
        if (!mayBeLocal(text)) {
            return Optional.empty();
        }
        return text.startsWith("[[") ? note(text) : read(text);
    }

    /** Most addresses are of other sites; this is asked of every one of them. */
    static boolean mayBeLocal(String raw) {
        boolean isPath = !raw.isEmpty() && raw.length() <= LONGEST;
        if (!isPath || raw.startsWith("#") || raw.startsWith("//")) {
            return false;
        }
        boolean isTemplate = raw.startsWith("{");
        return isTemplate || (raw.indexOf("://") < 0 && !raw.regionMatches(true, 0, "data:", 0, 5));
    }

    private static Optional<LocalAddress> note(String text) {
        return WikiLink.of(text)
                .map(link -> new LocalAddress(Form.NOTE, link.target(), link.fragmentOrNull()));
    }

    private static Optional<LocalAddress> read(String written) {
        String text = written;
        Form form = Form.RELATIVE;
        if (text.startsWith("{")) {
            Matcher site = Patterns.SITE.matcher(text);
            if (site.find()) {
                text = text.substring(site.end());
                boolean isTag = text.startsWith("{%");
                if (!isTag && !text.startsWith("/")) {
                    return Optional.empty();
                }
            }
            Matcher appended = Patterns.APPENDED.matcher(text);
            Matcher filtered = appended.find() ? appended : Patterns.FILTERED.matcher(text);
            Matcher tag = Patterns.TAG.matcher(text);
            Matcher page = Patterns.PAGE.matcher(text);
            Matcher image = Patterns.ASSET_IMAGE.matcher(text);
            if (filtered == appended || filtered.find()) {
                String path = filtered.group(2);
                text = (path.startsWith("/") ? path : "/" + path) + text.substring(filtered.end());
            } else if (tag.find()) {
                form = form(tag.group(1));
                text = tag.group(2) + text.substring(tag.end());
            } else if (page.find()) {
                form = Form.PAGE;
                text = page.group(1) + text.substring(page.end());
            } else if (image.find()) {
                form = Form.ASSET;
                text = image.group(1);
            }
        }
        Address address = Address.parse(text);
        String path = address.decodedPath().replace('\\', '/');
        boolean isNamed = !path.isEmpty() || (form == Form.PAGE && !text.isEmpty());
        boolean isLocal = address.isRelative() && !address.isTemplated() && isNamed;
        if (!isLocal || isElsewhere(path)) {
            return Optional.empty();
        }
        if (form == Form.RELATIVE && path.startsWith("/")) {
            form = Form.ROOTED;
        }
        String relative = form == Form.ROOTED ? path.substring(1) : path;
        return Optional.of(
                new LocalAddress(form, relative, address.decodedFragment().orElse(null)));
    }

    private static Form form(String tag) {
        return switch (tag) {
            case "link" -> Form.SOURCE;
            case "asset_path", "asset_link" -> Form.ASSET;
            default -> Form.POST;
        };
    }

    /** Addresses that lost their scheme, paths of machines, and what no file is called. */
    private static boolean isElsewhere(String path) {
        String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
        return first.startsWith("www.")
                || path.indexOf('@') >= 0
                || path.indexOf('<') >= 0
                || path.indexOf('{') >= 0
                || path.indexOf('*') >= 0
                || path.indexOf('\n') >= 0
                || path.indexOf('\0') >= 0
                || path.startsWith("/cdn-cgi/")
                || path.startsWith("/Users/")
                || path.startsWith("/home/")
                || Patterns.HOST.matcher(first).matches();
    }
}
