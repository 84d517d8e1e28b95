package dev.offprint.page.thread;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                : ForumThread.of(new Bodies(measures, signs).of(posts), signs, measures);
    }

    /** Boxes of one make. */
    private record Group(List<Element> boxes, long told) {}

    private List<Element> posts() {
        List<Element> posts = posts(true);
        // Some systems set the name of whoever wrote in no link, and call it nothing.
        return posts.isEmpty() && isForum ? posts(false) : posts;
    }

    private List<Element> posts(boolean sayWho) {
        List<Group> groups = new ArrayList<>();
        for (List<Element> boxes : Shapes.in(body).values()) {
            List<Element> signed = signed(boxes, sayWho);
            boolean areMost =
                    signed.size() * 100 >= boxes.size() * knowledge.limit(Limit.MOST_POSTS);
            if (signed.size() >= LEAST && areMost && Shapes.areApart(boxes)) {
                groups.add(new Group(signed, told(signed)));
            }
        }
        groups.removeIf(group -> areLinks(group.boxes()));
        groups.sort(Comparator.comparingLong(Group::told).reversed());
        if (groups.isEmpty()) {
            return List.of();
        }
        Group best = groups.get(0);
        for (Group group : groups) {
            boolean isMost = group.told() * 100 >= best.told() * knowledge.limit(Limit.WITHIN);
            if (isMost && group.boxes().size() != best.boxes().size() && areIn(group, best)) {
                best = group;
            }
        }
        return isThread(best) ? best.boxes() : List.of();
    }

    /**
     * Whether what looks like posts is a box around several of them, or a wider one around each: it
     * says who wrote and when only where the inner boxes say it.
     */
    private boolean areIn(Group inner, Group outer) {
        Set<Element> around = new HashSet<>(outer.boxes());
        Map<Element, List<Element>> within = new HashMap<>();
        for (Element box : inner.boxes()) {
            Element at = box.parent();
            while (at != null && !around.contains(at)) {
                at = at.parent();
            }
            if (at == null) {
                return false;
            }
            within.computeIfAbsent(at, key -> new ArrayList<>()).add(box);
        }
        return within.size() == 1
                || within.entrySet().stream()
                        .noneMatch(entry -> saysItself(entry.getKey(), entry.getValue()));
    }

    private boolean saysItself(Element outer, List<Element> inner) {
        return isOutside(signs.who(outer), inner) || isOutside(signs.when(outer), inner);
    }

    private static boolean isOutside(List<Element> all, List<Element> boxes) {
        for (Element sign : all) {
            boolean isIn = false;
            for (Element box : boxes) {
                isIn |= sign.equals(box) || sign.parents().contains(box);
            }
            if (!isIn) {
                return true;
            }
        }
        return false;
    }

    /** Those of the boxes that say when, and who wrote if they must, and something else. */
    private List<Element> signed(List<Element> boxes, boolean sayWho) {
        List<Element> signed = new ArrayList<>();
        for (Element box : boxes) {
            boolean isSigned = !sayWho || !signs.who(box).isEmpty();
            if (isSigned && !signs.when(box).isEmpty() && measures.of(box).text() > 0) {
                signed.add(box);
            }
        }
        return signed;
    }

    /** A list of threads leads to them, and says nothing besides. */
    private boolean areLinks(List<Element> boxes) {
        int linked = 0;
        int text = 0;
        for (Element box : boxes) {
            linked += measures.of(box).linked();
            text += measures.of(box).text();
        }
        return linked * 2L >= text;
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
        return isForum
                || (areMany(posts)
                        && above(posts) < knowledge.limit(Limit.ABOVE_POSTS)
                        && !areStories(posts));
    }

    /** An article and the boxes of its page are set in columns of one make, too. */
    private boolean areMany(Group posts) {
        long most = 0;
        for (Element box : posts.boxes()) {
            most = Math.max(most, measures.of(box).score());
        }
        return posts.boxes().size() >= knowledge.limit(Limit.FEW_POSTS)
                && most * 100 <= posts.told() * knowledge.limit(Limit.LARGEST_POST);
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
            led += measures.of(box).linkedHeadings() > namesInHeadings(box) ? 1 : 0;
        }
        return led * 2 > posts.boxes().size();
    }

    private int namesInHeadings(Element box) {
        int names = 0;
        for (Element name : signs.who(box)) {
            names += name.closest("h1, h2, h3, h4, h5, h6") == null ? 0 : 1;
        }
        return names;
    }
}
