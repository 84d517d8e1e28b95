package dev.offprint.evidence;

import dev.offprint.post.Reference;
import dev.offprint.url.Address;
import dev.offprint.url.SiteHost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site of a post that nothing names: most of its pictures lie there, and many of its links lead
 * there. One of these alone tells nothing, since a post may be about a site, or its pictures may
 * lie with a service.
 */
final class MainHost {
    private static final int FEWEST_LINKS = 3;

    /** Of all links, one in so many has to stay. */
    private static final int LINKS_PART = 3;

    /** Links to the site that has the pictures; one may be a source. */
    private static final int FEWEST_OF_SERVICE = 2;

    /** Where a site keeps the pictures of its posts, and nobody else does. */
    private static final Map<String, String> PICTURES =
            Map.of(
                    "mmbiz.qpic.cn", "mp.weixin.qq.com",
                    "mmbiz.qlogo.cn", "mp.weixin.qq.com",
                    "postfiles.pstatic.net", "blog.naver.com",
                    "blogfiles.pstatic.net", "blog.naver.com",
                    "miro.medium.com", "medium.com",
                    "cdn-images-1.medium.com", "medium.com",
                    "img-blog.csdnimg.cn", "blog.csdn.net",
                    "upload-images.jianshu.io", "jianshu.com",
                    "assets.st-note.com", "note.com",
                    "habrastorage.org", "habr.com");

    private final Map<String, Integer> pictureHosts = new HashMap<>();
    private final Map<String, Integer> pictures = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();

    private MainHost() {}

    /** The host without {@code www.}; empty where none is it. */
    static String of(List<Reference> references) {
        MainHost count = new MainHost();
        for (Reference reference : references) {
            if (reference.kind() == Reference.Kind.IMAGE) {
                count.add(count.pictures, reference);
            } else if (reference.kind() == Reference.Kind.LINK) {
                count.add(count.links, reference);
            }
        }
        return count.main();
    }

    private void add(Map<String, Integer> kind, Reference reference) {
        String host = Address.parse(reference.raw().strip()).asciiHost();
        if (!host.isEmpty()) {
            String site = SiteHost.registered(SiteHost.of(host));
            kind.merge(site, 1, Integer::sum);
            if (reference.kind() == Reference.Kind.IMAGE) {
                pictureHosts.merge(SiteHost.of(host), 1, Integer::sum);
            }
            hosts.putIfAbsent(site, SiteHost.of(host));
        }
    }

    private String main() {
        int all = sum(links);
        int allPictures = sum(pictures);
        for (Map.Entry<String, Integer> site : links.entrySet()) {
            int own = pictures.getOrDefault(site.getKey(), 0);
            boolean hasLinks =
                    site.getValue() >= FEWEST_LINKS && site.getValue() * LINKS_PART >= all;
            if (hasLinks && own > 0 && own * 2 > allPictures) {
                return hosts.getOrDefault(site.getKey(), "");
            }
        }
        return ofService(allPictures);
    }

    /** A site whose pictures lie with a service that has no others. */
    private String ofService(int allPictures) {
        for (Map.Entry<String, Integer> host : pictureHosts.entrySet()) {
            @Nullable String site = PICTURES.get(host.getKey());
            boolean hasMost = host.getValue() * 2 > allPictures;
            if (site != null && hasMost) {
                int own = links.getOrDefault(SiteHost.registered(site), 0);
                if (own >= FEWEST_OF_SERVICE) {
                    return site;
                }
            }
        }
        return "";
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
