package dev.offprint.page.thread;

import dev.offprint.page.weight.Measures;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The posts of a page of a forum, in order; none where the page is no such page. */
public final class ForumThread {
    static final ForumThread NONE = new ForumThread(List.of(), List.of(), List.of());

    private final List<Entry> entries;
    private final List<Element> names;
    private final List<Element> furniture;

    private ForumThread(List<Entry> entries, List<Element> names, List<Element> furniture) {
        this.entries = List.copyOf(entries);
        this.names = List.copyOf(names);
        this.furniture = List.copyOf(furniture);
    }

    static ForumThread of(List<Entry> entries, PostSigns signs, Measures measures) {
        Furniture furniture = new Furniture(entries, signs, measures);
        return new ForumThread(entries, furniture.names(), furniture.found());
    }

    /** Whether there are no posts. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The boxes of the posts, in document order. */
    public List<Element> posts() {
        List<Element> posts = new ArrayList<>();
        entries.forEach(entry -> posts.add(entry.whole()));
        return posts;
    }

    /** What the posts say, who wrote them and when. */
    public List<Element> said() {
        List<Element> said = new ArrayList<>(names);
        entries.forEach(entry -> said.add(entry.body()));
        return said;
    }

    /** What in the posts is put around what they say; who wrote and when is none of it. */
    public List<Element> furniture() {
        return furniture;
    }
}
