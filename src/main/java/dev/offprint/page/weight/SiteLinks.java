package dev.offprint.page.weight;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.url.Address;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells where links lead: to other pages of the site, to a service that shares, or nowhere. */
public final class SiteLinks {
    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)\\.(?:jpe?g|png|gif|webp|avif|svg|pdf|epub|docx?|xlsx?|pptx?|odt|csv|txt|zip"
                            + "|gz|tgz|7z|rar|dmg|exe|apk|iso|mp3|m4a|ogg|wav|mp4|m3u8?|webm|mov)$");

    /** A page of the site that only sends on to a shop. */
    private static final Pattern REDIRECT =
            Pattern.compile("(?i)/(?:go|out|outbound|recommends?|refer|aff|affiliate)/");

    private static final Pattern ENDING = Pattern.compile("(?i)(?:/|\\.(?:html?|php|aspx?))$");

    private static final int SHORT_LABEL = 3;

    private final String site;
    private final @Nullable Address page;
    private final Set<String> sharing;

    private SiteLinks(String site, @Nullable Address page, Set<String> sharing) {
        this.site = site;
        this.page = page;
        this.sharing = sharing;
    }

    /** The links of a page; its site is that of its address, or else the one it links to most. */
    public static SiteLinks of(PageMetadata metadata, Element body, Knowledge knowledge) {
        String known = metadata.address().or(metadata::base).map(SiteLinks::site).orElse("");
        return new SiteLinks(
                known.isEmpty() ? mostLinked(body) : known,
                metadata.address().map(Address::parse).orElse(null),
                knowledge.texts(Vocabulary.SHARING_ADDRESSES));
    }

    private static String mostLinked(Element body) {
        Map<String, Integer> counts = new HashMap<>();
        String most = "";
        for (Element link : body.select("a[href]")) {
            String site = site(link.attr("href").strip());
            int count = site.isEmpty() ? 0 : counts.merge(site, 1, Integer::sum);
            if (count > counts.getOrDefault(most, 0)) {
                most = site;
            }
        }
        return most;
    }

    /** Whether a link leads to another page of the same site; a file is no page. */
    public boolean isOwn(String href) {
        String target = href.strip();
        if (isDead(target) || target.startsWith("#") || target.startsWith("mailto:")) {
            return false;
        }
        Address address = Address.parse(target);
        if (FILE.matcher(address.path()).find() || REDIRECT.matcher(address.path()).find()) {
            return false;
        }
        boolean isRelative = address.host().isEmpty() && address.scheme().isEmpty();
        return isRelative || (!site.isEmpty() && site(target).equals(site));
    }

    /** Whether a link leads to a page that lies below this one, as in a folder of its name. */
    public boolean isBelow(String href) {
        if (page == null || !isOwn(href)) {
            return false;
        }
        String folder = ENDING.matcher(page.path()).replaceFirst("");
        Address target = Address.parse(href.strip()).resolve(page);
        return !folder.isEmpty()
                && target.host().equalsIgnoreCase(page.host())
                && target.path().startsWith(folder + "/")
                && target.path().length() > folder.length() + 1;
    }

    /** Whether a link leads nowhere: a script was to do something when it is clicked. */
    public static boolean isDead(String href) {
        String target = href.strip();
        return target.isEmpty()
                || target.equals("#")
                || target.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
    }

    /** Whether a link leads to a form of another service, or of the reader's mail, to share. */
    public boolean isSharing(String href) {
        String target = href.strip().toLowerCase(Locale.ROOT);
        if (target.startsWith("mailto:?")) {
            return true;
        }
        if (target.length() < "https://".length() || !target.contains("/")) {
            return false;
        }
        String place = target.replaceFirst("^(?:https?:)?//(?:www\\.|m\\.)?", "");
        for (String service : sharing) {
            if (place.startsWith(service)) {
                return true;
            }
        }
        return false;
    }

    /** The part of a host that one owner has: {@code news.quay.co.uk} is of {@code quay.co.uk}. */
    private static String site(String url) {
        String host = Address.parse(url).host().toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        if (last < 1) {
            return "";
        }
        boolean isUnderCountry =
                last >= 2 && labels[last].length() == 2 && labels[last - 1].length() <= SHORT_LABEL;
        String owner = labels[last - 1] + "." + labels[last];
        return isUnderCountry ? labels[last - 2] + "." + owner : owner;
    }
}
