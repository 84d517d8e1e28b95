package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.post.Post;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A picture in a {@code noscript} that is an advert, which nobody wants to see again. */
final class SoldPicture {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    /** Width and height in pixels that adverts are sold in (IAB), and photographs seldom have. */
    private static final Set<String> SIZES =
            Set.of(
                    "970x250", "970x90", "728x90", "468x60", "234x60", "300x250", "336x280",
                    "300x600", "160x600", "120x600", "320x50", "320x100", "125x125");

    private SoldPicture() {}

    /**
     * Whether it leads to the server that it comes from, which counts both, or has the size of an
     * advert and comes from another site than the post, as does what it leads to.
     */
    static boolean is(Post post, NoscriptImage only) {
        @Nullable Element link = only.image().closest(LINK);
        if (link == null || PictureSigns.hasCaption(only.image())) {
            return false;
        }
        Address target = Address.parse(link.attr("href").strip());
        Address picture = Address.parse(only.address());
        String targetHost = SiteHost.of(target.asciiHost());
        String pictureHost = SiteHost.of(picture.asciiHost());
        if (targetHost.isEmpty() || pictureHost.isEmpty()) {
            return false;
        }
        String home =
                post.address()
                        .map(address -> SiteHost.of(Address.parse(address).asciiHost()))
                        .orElse("");
        boolean isAtHome =
                !home.isEmpty()
                        && (SiteHost.areRelated(home, targetHost)
                                || SiteHost.areRelated(home, pictureHost));
        if (isAtHome) {
            return false;
        }
        boolean isCounted =
                SiteHost.areRelated(targetHost, pictureHost)
                        && isNoFile(target)
                        && isNoFile(picture);
        return isCounted || (!home.isEmpty() && hasSizeOfAdvert(only.image()));
    }

    private static boolean isNoFile(Address address) {
        return !address.parameters().isEmpty() && !PictureName.isFile(address.path());
    }

    private static boolean hasSizeOfAdvert(Element image) {
        return SIZES.contains(image.attr("width").strip() + 'x' + image.attr("height").strip());
    }
}
