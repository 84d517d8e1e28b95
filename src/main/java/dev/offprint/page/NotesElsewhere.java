package dev.offprint.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
                String id = link.attr("href").substring(1);
                Element note =
                        id.isEmpty() || !REFERENCE.matcher(link.text().strip()).matches()
                                ? null
                                : body.getElementById(id);
                boolean isElsewhere =
                        note != null
                                && note.hasText()
                                && !isWithin(note, kept)
                                && !isWithin(note, omitted);
                if (isElsewhere && notes.add(note)) {
                    length += note.text().length();
                }
            }
        }
        List<Element> boxes = new ArrayList<>();
        for (Element note : notes) {
            Element box = note;
            Element parent = box.parent();
            while (parent != null
                    && kept.stream().noneMatch(isIn(parent))
                    && parent.text().length() <= length * PERCENT / 100 + BESIDE) {
                box = parent;
                parent = box.parent();
            }
            if (!isWithin(box, boxes)) {
                boxes.add(box);
            }
        }
        return boxes;
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
