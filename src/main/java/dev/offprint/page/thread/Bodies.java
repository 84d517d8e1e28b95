package dev.offprint.page.thread;

import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each post of a thread says from what is put around it: one part of each has the same
 * name, says neither who nor when, and holds more of the text than any other.
 */
final class Bodies {
    /** Posts in a hundred that have such a part, for some were deleted. */
    private static final int MOST = 80;

    /** A part may say who wrote only in so many posts of a hundred: those that name each other. */
    private static final int NAMING = 40;

    /** Percent of the running text that a tighter box must hold; the rest is kept beside it. */
    private static final int PROSE = 80;

    /** The same of all text, of which much may be buttons. */
    private static final int TEXT = 40;

    private final Measures measures;
    private final PostSigns signs;

    Bodies(Measures measures, PostSigns signs) {
        this.measures = measures;
        this.signs = signs;
    }

    /** A part that posts have. */
    private record Part(List<@Nullable Element> inPosts, double share, long prose, long text) {}

    /** The entries of a thread. */
    List<Entry> of(List<Element> posts) {
        Part best = null;
        List<Part> parts = parts(posts);
        for (Part part : parts) {
            if (best == null || part.share() > best.share()) {
                best = part;
            }
        }
        Part tightest = best == null ? null : tightest(best, parts);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Element said = tightest == null ? null : tightest.inPosts().get(i);
            Element around = best == null ? null : best.inPosts().get(i);
            Element wider = around == null ? posts.get(i) : around;
            entries.add(new Entry(posts.get(i), said == null ? wider : said));
        }
        return entries;
    }

    /** The same running text in the smallest box, so that the buttons beside it are outside. */
    private Part tightest(Part best, List<Part> parts) {
        Part tightest = best;
        for (Part part : parts) {
            if (part.text() < tightest.text() && areIn(part, tightest) && saysAsMuch(part, best)) {
                tightest = part;
            }
        }
        return tightest;
    }

    private boolean saysAsMuch(Part inner, Part outer) {
        long prose = 0;
        long text = 0;
        for (int i = 0; i < inner.inPosts().size(); i++) {
            Element around = outer.inPosts().get(i);
            if (inner.inPosts().get(i) != null && around != null) {
                prose += measures.of(around).prose();
                text += measures.of(around).text();
            }
        }
        return inner.prose() * 100 >= prose * PROSE && inner.text() * 100 >= text * TEXT;
    }

    private static boolean areIn(Part inner, Part outer) {
        for (int i = 0; i < inner.inPosts().size(); i++) {
            Element at = inner.inPosts().get(i);
            Element around = outer.inPosts().get(i);
            if (at != null && around != null && !at.parents().contains(around)) {
                return false;
            }
        }
        return true;
    }

    private List<Part> parts(List<Element> posts) {
        Set<Element> saying = new HashSet<>();
        Map<String, List<@Nullable Element>> byName = new LinkedHashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            Element post = posts.get(i);
            addFirst(post, signs.who(post), saying);
            addFirst(post, signs.when(post), saying);
            for (Map.Entry<String, List<Element>> shape : Shapes.in(post).entrySet()) {
                if (shape.getValue().size() == 1) {
                    List<@Nullable Element> found =
                            byName.computeIfAbsent(shape.getKey(), key -> new ArrayList<>());
                    while (found.size() < i) {
                        found.add(null);
                    }
                    found.add(shape.getValue().get(0));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (List<@Nullable Element> found : byName.values()) {
            while (found.size() < posts.size()) {
                found.add(null);
            }
            if (canBe(found, saying)) {
                parts.add(part(found, posts));
            }
        }
        return parts;
    }

    /** What in a post says who wrote it, and what is around that. */
    private static void addFirst(Element post, List<Element> said, Set<Element> saying) {
        Element first = said.isEmpty() ? post : said.get(0);
        for (Element at = first; at != null && !at.equals(post); at = at.parent()) {
            saying.add(at);
        }
    }

    private boolean canBe(List<@Nullable Element> found, Set<Element> saying) {
        int present = 0;
        int naming = 0;
        for (Element element : found) {
            present += element == null ? 0 : 1;
            naming += element != null && isAround(element, saying) ? 1 : 0;
        }
        return present * 100 >= found.size() * MOST && naming * 100 <= present * NAMING;
    }

    private boolean isAround(Element element, Set<Element> saying) {
        return saying.contains(element) || signs.names().holdsWord(element, Vocabulary.SIGNATURE);
    }

    private Part part(List<@Nullable Element> found, List<Element> posts) {
        double share = 0;
        long prose = 0;
        long text = 0;
        Map<String, Integer> said = new HashMap<>();
        for (Element element : found) {
            said.merge(element == null ? "" : element.text(), 1, Integer::sum);
        }
        for (int i = 0; i < found.size(); i++) {
            Element element = found.get(i);
            // What is said in many posts is what somebody has under each of theirs.
            if (element != null && said.getOrDefault(element.text(), 0) == 1) {
                int own = measures.of(element).text();
                share += own / (double) Math.max(1, measures.of(posts.get(i)).text());
                prose += measures.of(element).prose();
                text += own;
            }
        }
        return new Part(found, share, prose, text);
    }
}
