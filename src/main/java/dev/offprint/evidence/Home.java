package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The site that a post was saved from, as its front matter or its page says.
 *
 * @param host without {@code www.}; empty where nothing says it
 */
record Home(String host, String path) {
    /** What a reader takes home is of the article, wherever it lies. */
    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:pdf|epub|mobi|azw3|docx?|xlsx?|pptx?|od[tsp]|csv|zip|gz|mp3|m4a|mp4|webm"
                            + "|jpe?g|png|gif|webp|svg)$",
                    Pattern.CASE_INSENSITIVE);

    /** A browser's note ("saved from url=(0042)…", Internet Explorer on) and HTTrack's. */
    private static final Pattern SAVED_FROM =
            Pattern.compile(
                    "<!-- (?:saved from url=\\(\\d+\\)(https?://\\S+)|Mirrored from (\\S+) by HTTrack)");

    /** Where such a note stands, in characters. */
    private static final int BEGINNING = 4000;

    static Home of(Post post) {
        String address = post.address().orElse("");
        if (address.isEmpty() && post.isWholePage()) {
            address = ofPage(post);
        }
        Address page = Address.parse(address.strip());
        String host = SiteHost.of(page.asciiHost());
        return new Home(
                host.isEmpty() ? MainHost.of(post.body().references()) : host,
                withoutSlash(page.path()));
    }

    /** What the head of a page says, or whoever saved it; empty where it is only said in part. */
    private static String ofPage(Post post) {
        Element head = post.body().document().head();
        Element canonical = head.selectFirst("link[rel=canonical][href]");
        String address = canonical == null ? "" : canonical.attr("href");
        if (!Address.parse(address.strip()).asciiHost().isEmpty()) {
            return address;
        }
        Element shared = head.selectFirst("meta[property=og:url][content]");
        if (shared != null && !Address.parse(shared.attr("content")).asciiHost().isEmpty()) {
            return shared.attr("content");
        }
        Matcher saved =
                SAVED_FROM.matcher(
                        post.text().substring(0, Math.min(BEGINNING, post.text().length())));
        if (!saved.find()) {
            return address;
        }
        return saved.group(1) == null ? "https://" + saved.group(2) : saved.group(1);
    }

    /** Whether there are {@code links}, and all stay on the site. */
    boolean areHome(List<Address> links) {
        if (host.isEmpty() && links.size() > 1) {
            // Nothing says where the post is from; what a site lists is mostly its own.
            for (Address link : links) {
                String first = SiteHost.of(link.asciiHost());
                if (!first.isEmpty()) {
                    return new Home(first, "").areHome(links);
                }
            }
        }
        int leading = 0;
        for (Address link : links) {
            if (!isWithinPage(link)) {
                leading++;
                if (!isHome(link)) {
                    return false;
                }
            }
        }
        return leading > 0;
    }

    /** Whether there are {@code links}, and all leave the site. */
    boolean areAway(List<Address> links) {
        for (Address link : links) {
            String other = SiteHost.of(link.asciiHost());
            if (host.isEmpty() || other.isEmpty() || SiteHost.areRelated(host, other)) {
                return false;
            }
        }
        return !links.isEmpty();
    }

    /**
     * Whether one of {@code links} leads to another page of the site; never where nothing says
     * which page this one is.
     */
    boolean haveOtherPage(List<Address> links) {
        if (path.isEmpty()) {
            return false;
        }
        for (Address link : links) {
            String other = withoutSlash(link.path());
            // A page has more addresses than one; the last folder is mostly its name in all.
            if (other.lastIndexOf('/') > 0
                    && SiteHost.of(link.asciiHost()).equals(host)
                    && !lastFolder(other).equals(lastFolder(path))
                    && !other.startsWith(path)
                    && !path.startsWith(other)) {
                return true;
            }
        }
        return false;
    }

    private static String lastFolder(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it leads to a file that a reader takes home, or to the picture itself. */
    static boolean isFile(Address link) {
        return FILE.matcher(link.path()).find();
    }

    private boolean isHome(Address link) {
        if (isFile(link)) {
            return false;
        }
        String other = SiteHost.of(link.asciiHost());
        boolean isRelative = other.isEmpty() && link.scheme().isEmpty();
        return isRelative || (!host.isEmpty() && SiteHost.areRelated(host, other));
    }

    /** Whether it leads to a part of the page itself, as those of its contents do. */
    private boolean isWithinPage(Address link) {
        boolean isBare =
                link.asciiHost().isEmpty() && link.path().isEmpty() && link.query().isEmpty();
        boolean isPart =
                link.fragment().isPresent()
                        && !host.isEmpty()
                        && withoutSlash(link.path()).equals(path)
                        && SiteHost.of(link.asciiHost()).equals(host);
        return isBare || isPart;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
