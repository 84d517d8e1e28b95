package dev.offprint.page.weight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the classes and the id of an element call it. A name is a hint and never a proof: what is
 * asked here is joined with a second sign by {@link ChromeFinder}.
 */
public final class Names {

    /** What designers call the parts of a page that are not its article. */
    public enum Kind {
        COMMENTS,
        SIDEBAR,
        WIDGET,
        RELATED,
        SHARE,
        SIGN_UP,
        CONSENT,
        MENU,
        SITE,
        BYLINE,
        AUTHOR,
        ADVERT
    }

    private static final Map<Kind, List<String>> PHRASES = new EnumMap<>(Kind.class);

    static {
        PHRASES.put(
                Kind.COMMENTS,
                words(
                        """
                        comments comment-list commentlist comment-section comment-area
                        comment-container comment-wrap comment-wrapper comment-respond respond
                        disqus discussion utterances giscus gitalk gitment waline valine twikoo
                        isso-thread livefyre remark42 commento cusdis hyvor-talk coral-talk
                        replies webmentions kommentare comentarios commentaires commenti
                        reacties kommentarer
                        """));
        PHRASES.put(
                Kind.SIDEBAR,
                words(
                        """
                        sidebar side-bar sidebars widget-area rightcol right-col right-column leftcol left-column rail right-rail secondary sidenav
                        side-column
                        """));
        PHRASES.put(Kind.WIDGET, words("widget widgets"));
        PHRASES.put(
                Kind.RELATED,
                words(
                        """
                        related relatedposts jp-relatedposts recommended recommendations
                        recommend recirc recirculation outbrain taboola trending popular
                        most-read most-popular latest-news latest-posts recent-posts similar
                        more-stories more-from more-posts read-more read-next readnext read-also
                        also-read see-also you-may-like yarpp next-up up-next further-reading
                        teaser-list teasers promo-list relatedlinks relatedstories
                        relatedarticles relatedcontent relatednews contextual-links
                        """));
        PHRASES.put(
                Kind.SHARE,
                words(
                        """
                        share shares sharing sharebar sharedaddy social socials addtoany a2a
                        addthis ssba jiathis bdshare bdsharebuttonbox like-button likes
                        reactions clap bookmark post-actions article-actions follow tool-bar
                        toolbar print reward donate listen
                        """));
        PHRASES.put(
                Kind.SIGN_UP,
                words(
                        """
                        newsletter newsletters subscribe subscription subscribe-widget signup
                        sign-up mc-embed mailing-list optin opt-in cta call-to-action promo
                        promotion app-download download-app
                        """));
        PHRASES.put(
                Kind.CONSENT,
                words(
                        """
                        cookie cookies consent gdpr onetrust didomi cybot cmp cc-window modal
                        popup pop-up overlay lightbox toast snackbar
                        """));
        PHRASES.put(
                Kind.MENU,
                words(
                        """
                        breadcrumb breadcrumbs pagination pager paging nav-links navigation
                        filed-under post-nav post-navigation nav-below nav-above nav navbar menu menus
                        masthead topbar top-bar header site-header page-header footer
                        site-footer page-footer skip-link back-to-top tags tag-list taglist
                        tag-cloud categories cat-links prev-next post-footer entry-footer
                        blog-pager colophon copyright branding search logo
                        """));
        PHRASES.put(
                Kind.SITE,
                words(
                        """
                        site-header blog-header global-header main-header masthead site-footer
                        blog-footer global-footer main-footer page-footer footer-wrap
                        footer-wrapper colophon top-bar topbar
                        """));
        PHRASES.put(
                Kind.BYLINE,
                words(
                        """
                        byline bylines meta postmeta postmetadata posted-on dateline entry-date
                        post-date pubdate publish-date published timestamp read-time
                        reading-time submitted author authors info article-info post-info date
                        """));
        PHRASES.put(
                Kind.AUTHOR,
                words(
                        """
                        author-box authorbox author-bio author-info author-card about-author
                        about-the-author post-author author-profile saboxplugin m-a-box
                        writer-bio autor-box
                        """));
        PHRASES.put(
                Kind.ADVERT,
                words(
                        """
                        ad ads advert adverts advertisement advertising adsbygoogle
                        google-auto-placed dfp banner-ad ad-slot adslot adbox ad-container
                        sponsored sponsor sponsors werbung anzeige publicidad
                        """));
    }

    /** First words of names that say how a page is laid out, not what an element is. */
    private static final Set<String> STATES =
            Set.of(
                    "has",
                    "no",
                    "with",
                    "without",
                    "is",
                    "not",
                    "single",
                    "js",
                    "hide",
                    "show",
                    "wp",
                    // Page builders call every part of a text a widget.
                    "elementor",
                    "et",
                    "vc",
                    "wpb",
                    "fl",
                    "brxe",
                    "siteorigin",
                    "so");

    /** Last words of names that say whether the page has such a thing. */
    private static final Set<String> SWITCHES =
            Set.of(
                    "enabled",
                    "disabled",
                    "true",
                    "false",
                    "on",
                    "off",
                    "none",
                    "hidden",
                    "visible");

    private final Map<String, Set<Kind>> kindsOfName = new HashMap<>();
    private final Map<String, Boolean> oneComment = new HashMap<>();

    /** What the element's names say it is; maybe several things, mostly none. */
    public Set<Kind> kinds(Element element) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : of(element)) {
            kinds.addAll(kindsOfName.computeIfAbsent(name, Names::kindsOf));
        }
        return kinds;
    }

    /** Whether the element is named as one comment among others, as lists of comments name them. */
    public boolean isOneComment(Element element) {
        for (String name : of(element)) {
            if (oneComment.computeIfAbsent(name, Names::isComment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the element's names contains one of these words. */
    public static boolean holdsWord(Element element, Set<String> words) {
        for (String name : of(element)) {
            for (String word : hyphened(name).split("-", -1)) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The classes and the id, as written. */
    public static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(element.classNames());
        names.remove("");
        if (!element.id().isEmpty()) {
            names.add(element.id());
        }
        return names;
    }

    private static Set<Kind> kindsOf(String name) {
        String words = hyphened(name);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (words.equals("-header-") || words.equals("-footer-")) {
            kinds.add(Kind.SITE);
        }
        int first = words.indexOf('-', 1);
        int last = words.lastIndexOf('-', words.length() - 2);
        if (first < 0
                || STATES.contains(words.substring(1, first))
                || SWITCHES.contains(words.substring(last + 1, words.length() - 1))) {
            return kinds;
        }
        for (Map.Entry<Kind, List<String>> entry : PHRASES.entrySet()) {
            for (String phrase : entry.getValue()) {
                if (words.contains('-' + phrase + '-')) {
                    kinds.add(entry.getKey());
                    break;
                }
            }
        }
        return kinds;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    private static boolean isComment(String name) {
        String words = hyphened(name);
        return words.contains("-comment-")
                || words.contains("-reply-")
                || words.contains("-kommentar-");
    }

    /**
     * A name as words between hyphens, with one at both ends: {@code postBody__x} is -post-body-x-.
     */
    private static String hyphened(String name) {
        StringBuilder words = new StringBuilder("-");
        char before = '-';
        for (int i = 0; i < name.length() && i < 100; i++) {
            char c = name.charAt(i);
            boolean isHump = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean isSign = !Character.isLetterOrDigit(c);
            if ((isHump || isSign) && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
            if (!isSign) {
                words.append(c);
            }
            before = c;
        }
        if (words.charAt(words.length() - 1) != '-') {
            words.append('-');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
