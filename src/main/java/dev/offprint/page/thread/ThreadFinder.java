package dev.offprint.page.thread;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the posts of a thread: boxes of one make that hold most of what the page says, each with
 * who wrote and when. The page must say that it is of a forum, or show next to nothing else: under
 * an article the same boxes are comments.
 */
public final class ThreadFinder {
    private static final int LEAST = 2;

    private final Element body;
    private final Measures measures;
    private final Knowledge knowledge;
    private final PostSigns signs;
    private final boolean isForum;

    private ThreadFinder(Element body, Measures measures, PostSigns signs, boolean isForum) {
        this.body = body;
        this.measures = measures;
        this.knowledge = signs.names().knowledge();
        this.signs = signs;
        this.isForum = isForum;
    }

    /**
     * The thread in {@code page}; one without entries when the page is none.
     *
     * @param measures of all that the page shows
     */
    public static ForumThread find(
            Document page, PageMetadata metadata, Measures measures, Names names) {
        boolean isForum = ForumSigns.isForum(page, metadata, names.knowledge());
        PostSigns signs = PostSigns.of(page.body(), measures, names);
        List<Element> posts = new ThreadFinder(page.body(), measures, signs, isForum).posts();
        return posts.isEmpty()
                ? ForumThread.NONE
                : new ForumThread(new Bodies(measures, signs).of(posts), signs, measures);
    }

    /** Boxes of one make. */
    private record Group(List<Element> boxes, long told) {}

    private List<Element> posts() {
        List<Group> groups = new ArrayList<>();
        for (List<Element> boxes : Shapes.in(body).values()) {
            if (boxes.size() >= LEAST && arePosts(boxes) && Shapes.areApart(boxes)) {
                groups.add(new Group(boxes, told(boxes)));
            }
        }
        groups.sort(Comparator.comparingLong(Group::told).reversed());
        if (groups.isEmpty()) {
            return List.of();
        }
        Group best = groups.get(0);
        for (Group group : groups) {
            if (group.told() * 100 >= best.told() * knowledge.limit(Limit.WITHIN)
                    && isInOneOf(group, best)) {
                best = group;
            }
        }
        return isThread(best) ? best.boxes() : List.of();
    }

    /** Whether what looks like two posts is one box around all of them and another beside it. */
    private static boolean isInOneOf(Group inner, Group outer) {
        Set<Element> boxes = new HashSet<>(outer.boxes());
        Set<Element> around = new HashSet<>();
        for (Element box : inner.boxes()) {
            Element at = box.parent();
            while (at != null && !boxes.contains(at)) {
                at = at.parent();
            }
            if (at == null) {
                return false;
            }
            around.add(at);
        }
        return around.size() == 1;
    }

    private boolean arePosts(List<Element> boxes) {
        int saidWho = 0;
        int saidWhen = 0;
        int linked = 0;
        int text = 0;
        int told = 0;
        for (Element box : boxes) {
            Weight weight = measures.of(box);
            saidWho += signs.who(box).isEmpty() ? 0 : 1;
            saidWhen += signs.when(box).isEmpty() ? 0 : 1;
            told += weight.text() > 0 ? 1 : 0;
            linked += weight.linked();
            text += weight.text();
        }
        int most = knowledge.limit(Limit.MOST_POSTS);
        return told * 100 >= boxes.size() * most
                && saidWhen * 100 >= boxes.size() * most
                && (isForum || saidWho * 100 >= boxes.size() * most)
                && linked * 2L < text;
    }

    private long told(List<Element> boxes) {
        long told = 0;
        for (Element box : boxes) {
            told += measures.of(box).score();
        }
        return told;
    }

    private boolean isThread(Group posts) {
        long whole = measures.of(body).score();
        Limit share = isForum ? Limit.POSTS_OF_FORUM : Limit.POSTS;
        if (posts.told() * 100 < whole * knowledge.limit(share)) {
            return false;
        }
        return isForum || (above(posts) < knowledge.limit(Limit.ABOVE_POSTS) && !areStories(posts));
    }

    /** Units of running text above the first post. */
    private int above(Group posts) {
        Element first = posts.boxes().get(0);
        int above = 0;
        for (Element at = first; at != null && !at.equals(body); at = at.parent()) {
            for (Element before = at.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                above += measures.of(before).prose();
            }
        }
        return above;
    }

    /** Boxes that each lead to a page of their own by a heading are teasers. */
    private boolean areStories(Group posts) {
        int led = 0;
        for (Element box : posts.boxes()) {
            led += measures.of(box).linkedHeadings() > 0 ? 1 : 0;
        }
        return led * 2 > posts.boxes().size();
    }
}
