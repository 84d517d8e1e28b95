package dev.offprint.post;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a time or date in a body is the time of. */
public final class PostTime {
    /** HTML 5's draft, schema.org, hAtom, h-entry, WordPress. */
    private static final String PUBLISHED =
            "[pubdate], [itemprop~=(?i)^date(published|created)$], .published, .dt-published,"
                    + " .entry-date, .post-date, .publish-date, .published-date, .pub-date, .posted-on,"
                    + " #publish_time";

    private static final Pattern OTHER_NAME =
            Pattern.compile(
                    "(?:dt-|date-?|entry-)?(?:updated|modified)|dt-(?:start|end|duration|rsvp)"
                            + "|(?:event|start|end)-?(?:date|time)",
                    Pattern.CASE_INSENSITIVE);

    private static final String EVENT = "[itemtype*=Event], .h-event, .vevent, .event";

    private PostTime() {}

    /** How sure it is that a post appeared then. */
    public enum Kind {
        /** A mark says so. */
        PUBLISHED,
        /** It stands alone, or as such times do. */
        LIKELY,
        /** It is the time of a change, an event, a comment, another post, or of what is told. */
        ANOTHER
    }

    /**
     * The kind of an element that is a time.
     *
     * @param title the heading of the text; null when it has none: what lies around it too is the
     *     text's
     */
    public static Kind kind(Element time, @Nullable Element title) {
        if (!isOwn(time, title) || DateLine.saysUpdated(time.text())) {
            return Kind.ANOTHER;
        }
        if (time.is(PUBLISHED)) {
            return Kind.PUBLISHED;
        }
        boolean isOther =
                time.hasAttr("itemprop")
                        || time.classNames().stream()
                                .anyMatch(name -> OTHER_NAME.matcher(name).matches());
        return isOther || !DateLine.of(time, "", "").isMetadata() ? Kind.ANOTHER : Kind.LIKELY;
    }

    /**
     * Whether a date that somebody wrote in a text can be that on which it appeared.
     *
     * @param in an element without blocks in it, or a text
     * @param before what stands there before the date
     * @param after what stands there after it
     */
    public static boolean isLikely(Node in, String before, String after, @Nullable Element title) {
        Element element = in instanceof Element found ? found : (Element) in.parent();
        return element != null
                && isOwn(element, title)
                && DateLine.of(in, before, after).isMetadata();
    }

    /** Whether an element is one of the post itself, and of nothing that happens. */
    public static boolean isOwn(Element element, @Nullable Element title) {
        return OwnContent.holds(element, title) && element.closest(EVENT) == null;
    }
}
