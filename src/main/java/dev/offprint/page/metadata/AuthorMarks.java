package dev.offprint.page.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element is called, or leads to, when it names the author of something. */
final class AuthorMarks {
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?i)author(?!i[tsz])|byline|(?<![a-z])autor(?![a-z]*is)|auteur|written-?by|contributor|journalist|reporter(?!t)");

    /** They stand beside the name, in an element that is called after it. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:^|[^A-Za-z])(?i:bio|biography|about|desc|description|avatar|image|img|photo|picture|social|job|role"
                            + "|position|more|posts|stories|count|follow|email|affiliation|company|excerpt|label|category|categories|tag|tags|topic|topics)(?![a-z])");

    private static final Pattern CATEGORY =
            Pattern.compile(
                    "(?i)/(?:category|categories|tags?|topics?|section|hashtag)/|[?&](?:cat|tag)=");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)/(?:[a-z]{2}/)?(?:[\\w-]+/)?(?:author|authors|autor|autores|autoren|auteur|auteurs|contributor|contributors"
                            + "|writer|writers|journalist|journalists|reporter|reporters|by|columnist)s?/[^/?#]+/?$");
    private static final Pattern LOGIN =
            Pattern.compile(
                    "(?i)(?<![a-z])(?:user-?_?name|nick(?:name)?|login|author|[a-z]{2}user)(?![a-z])");
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{1,29}");
    private static final Pattern NUMBER = Pattern.compile("[\\s\\p{P}]*\\d[\\d.,k\\s]*");
    private static final int HIGHEST = 4;
    private static final int BESIDE_LINK = 60;
    private static final int LARGEST_BOX = 700;

    private AuthorMarks() {}

    /** The element in which a text is and that is called after an author; null when none is. */
    static @Nullable Element around(@Nullable Element parent) {
        Element at = parent;
        for (int i = 0; at != null && i < HIGHEST; i++) {
            String names =
                    at.className()
                            + " "
                            + at.id()
                            + " "
                            + at.attr("itemprop")
                            + " "
                            + at.attr("rel");
            boolean isAuthor = AUTHOR.matcher(names).find();
            // The box of a post has all that is said of it among its classes.
            if (at.hasClass("hentry") || at.hasClass("post") || names.contains("post-type-")) {
                return null;
            }
            if (BESIDE.matcher(names).find() && (!isAuthor || i == 0)) {
                return null;
            }
            if (isAuthor || isLink(at)) {
                return at.text().length() <= LARGEST_BOX ? at : null;
            }
            at = at.parent();
        }
        return null;
    }

    /** The name with which somebody signs in, in an element that is called after it; else "". */
    static String login(@Nullable Element element) {
        String text = element == null ? "" : Words.line(element.text());
        boolean isLogin =
                element != null
                        && LOGIN.matcher(element.className()).find()
                        && HANDLE.matcher(text).matches();
        return isLogin ? text : "";
    }

    /** What an element says, without numbers beside the name such as the points of its owner. */
    static String name(Element element) {
        if (!PageDate.in(element.text()).isEmpty()) {
            return element.text();
        }
        Element name = element.clone();
        for (Element inner : name.select("*")) {
            if (inner.parent() != null && NUMBER.matcher(inner.text()).matches()) {
                inner.remove();
            }
        }
        return name.text();
    }

    /** Whether an element leads to other texts on the same matter. */
    static boolean isCategory(@Nullable Element element) {
        Element link = element == null ? null : element.closest("a");
        return link != null
                && (CATEGORY.matcher(link.attr("href")).find() || link.attr("rel").contains("tag"));
    }

    /** Whether an element, in no sentence, leads to the page of an author. */
    static boolean isLink(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("a")
                && PAGE.matcher(element.attr("href")).find()
                && parent != null
                && parent.ownText().length() <= BESIDE_LINK;
    }
}
