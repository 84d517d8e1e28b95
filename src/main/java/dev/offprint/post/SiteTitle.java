package dev.offprint.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as a page's head has it: the post's own, a separator, and the name of the site.
 *
 * @param title the post's own title
 * @param site the name that follows it
 * @param isSure whether the front matter names the site too, not its host alone
 */
public record SiteTitle(String title, String site, boolean isSure) {
    private static final List<String> SITE_KEYS =
            List.of("site", "site_name", "sitename", "publication", "publisher", "website");

    /** The pattern takes time with the square of a long run of spaces. */
    private static final int LONGEST = 1_000;

    /** A hyphen needs space around it, unless no space belongs beside what follows. */
    private static final Pattern END =
            Pattern.compile(
                    "^(.*\\S)(?:\\s+[-\u2013\u2014|\u00B7\u2022\u00BB\u00AB:]+\\s+|\\s*[\uFF5C|]\\s*"
                            + "|\\s*[-_\u2013\u2014](?=\\p{IsHan}))"
                            + "([^-\u2013\u2014|\uFF5C\u00B7_]{2,40}?)\\s*$",
                    Pattern.DOTALL);

    /** {@code title} of {@code post} in its parts; empty when it does not end with the site. */
    public static Optional<SiteTitle> of(Post post, String title) {
        Optional<String> host = post.address().map(SiteTitle::host);
        if (host.isEmpty() || title.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = END.matcher(title);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String site = matcher.group(2);
        boolean isOfHost = SiteName.isOf(host.get(), site);
        boolean isSite = isValueOf(post, SITE_KEYS, site);
        boolean isAuthor = isValueOf(post, List.of("author"), site);
        if (!isOfHost && !isSite) {
            return Optional.empty();
        }
        return Optional.of(new SiteTitle(matcher.group(1), site, isSite || isAuthor));
    }

    private static boolean isValueOf(Post post, List<String> keys, String site) {
        for (String key : keys) {
            if (post.frontMatter().text(key).orElse("").strip().equalsIgnoreCase(site)) {
                return true;
            }
        }
        return false;
    }

    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start, end);
    }
}
