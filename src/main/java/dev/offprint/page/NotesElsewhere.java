package dev.offprint.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the notes that an article refers to and that stand outside of it: behind the box of the
 * text, or at the end of the page.
 */
final class NotesElsewhere {
    /** How a reference to a note looks: a number or a sign. */
    static final Pattern REFERENCE =
            Pattern.compile("[\\[(]?(?:\\d{1,3}|[*\u2020\u2021]{1,3})[\\])]?");

    /** What the box of the notes says besides, as a heading: characters, and percent. */
    private static final int BESIDE = 80;

    private static final int PERCENT = 130;

    private NotesElsewhere() {}

    /** The outermost elements that hold nothing but such notes, in order. */
    static List<Element> of(Element body, List<Element> kept, Set<Element> omitted) {
        Set<Element> notes = new LinkedHashSet<>();
        int length = 0;
        for (Element part : kept) {
            for (Element link : part.select("a[href^=#]")) {
                Optional<Element> note =
                        note(body, link)
                                .filter(any -> !isWithin(any, kept) && !isWithin(any, omitted));
                if (note.isPresent() && notes.add(note.get())) {
                    length += note.get().text().length();
                }
            }
        }
        List<Element> boxes = new ArrayList<>();
        for (Element note : notes) {
            if (isWithin(note, boxes)) {
                continue;
            }
            Element box = note;
            Element parent = box.parent();
            while (parent != null
                    && kept.stream().noneMatch(isIn(parent))
                    && parent.text().length() <= length * PERCENT / 100 + BESIDE) {
                box = parent;
                parent = box.parent();
            }
            boxes.add(box);
        }
        return boxes;
    }

    /** What a reference leads to; empty when the link is none, or leads to no text. */
    private static Optional<Element> note(Element body, Element link) {
        String id = link.attr("href").substring(1);
        return id.isEmpty() || !REFERENCE.matcher(link.text().strip()).matches()
                ? Optional.empty()
                : Optional.ofNullable(body.getElementById(id)).filter(Element::hasText);
    }

    private static Predicate<Element> isIn(Element around) {
        return part -> part.equals(around) || part.parents().contains(around);
    }

    private static boolean isWithin(Element element, Iterable<Element> others) {
        for (Element other : others) {
            if (isIn(other).test(element)) {
                return true;
            }
        }
        return false;
    }
}
