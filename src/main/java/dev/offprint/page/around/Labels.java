package dev.offprint.page.around;

import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds headings and labels that say nothing any more, for what they are of was left out. */
public final class Labels {
    private static final int HEADING = 100;
    private static final int LABEL = 60;

    private static final Set<Part> SECTIONS =
            EnumSet.of(
                    Part.OTHER_STORIES,
                    Part.ANOTHER_STORY,
                    Part.FORM,
                    Part.COMMENTS,
                    Part.INVITATION);

    private static final Set<Part> ROWS =
            EnumSet.of(Part.OTHER_STORIES, Part.BUTTONS, Part.SHARING, Part.BUTTON, Part.FORM);

    private final Map<Element, Part> omitted;
    private final Measures measures;
    private final Set<Element> kept;
    private final Buttons buttons;
    private final LeadingLines lines;
    private final Offers offers;

    private Labels(Map<Element, Part> omitted, Clues clues, Set<Element> kept) {
        this.omitted = omitted;
        this.measures = clues.measures();
        this.kept = kept;
        this.buttons = new Buttons(clues.names());
        this.lines = new LeadingLines(clues.names().knowledge());
        this.offers = new Offers(clues.names());
    }

    /**
     * Such headings and labels, each with what it was the label of.
     *
     * @param omitted what is left out
     * @param kept what surely is of the article, and all that is around it
     */
    public static Map<Element, Part> find(
            Map<Element, Part> omitted, Clues clues, Set<Element> kept) {
        Labels labels = new Labels(omitted, clues, kept);
        Map<Element, Part> found = new LinkedHashMap<>();
        omitted.forEach(
                (element, part) -> {
                    Element label = labels.of(element, part);
                    if (label != null && !omitted.containsKey(label) && !kept.contains(label)) {
                        found.put(label, part);
                    }
                });
        return found;
    }

    private @Nullable Element of(Element element, Part part) {
        Element before = shown(element.previousElementSibling(), false);
        if (before != null && isLabel(before, part, element)) {
            return before;
        }
        Element parent = element.parent();
        boolean isButton = part == Part.BUTTON || part == Part.BUTTONS || part == Part.SHARING;
        if (!isButton || parent == null || kept.contains(parent)) {
            return null;
        }
        return isWrittenOnButton(parent) ? parent : null;
    }

    private boolean isLabel(Element before, Part part, Element element) {
        Weight weight = measures.of(before);
        if (weight.links() > 0 || weight.media() > 0) {
            return false;
        }
        if (part == Part.ADVERTISING) {
            Element next = shown(element.nextElementSibling(), true);
            boolean isLast = next == null || Measures.isHeading(next.normalName());
            return isLast && weight.text() <= HEADING && offers.areBelow(before);
        }
        if (Measures.isHeading(before.normalName())) {
            return SECTIONS.contains(part)
                    && weight.text() <= HEADING
                    && !hasContent(before, element);
        }
        String text = before.text().strip();
        boolean isShort = weight.text() <= LABEL && before.isBlock() && ROWS.contains(part);
        return isShort
                && (text.endsWith(":")
                        || text.endsWith("：")
                        || buttons.areLabel(text)
                        || lines.isLabel(text));
    }

    /** Whether something of the section of a heading is still shown. */
    private boolean hasContent(Element heading, Element element) {
        Element next = shown(element.nextElementSibling(), true);
        boolean isNext =
                next != null
                        && Measures.isHeading(next.normalName())
                        && next.normalName().compareTo(heading.normalName()) <= 0;
        boolean isAlone = shown(heading.previousElementSibling(), false) == null;
        return next == null ? isAlone : !isNext;
    }

    /** The next element in one direction that is shown and holds something. */
    private @Nullable Element shown(@Nullable Element from, boolean isAfter) {
        Element at = from;
        while (at != null) {
            Weight weight = measures.of(at);
            boolean isShown = weight.text() > 0 || weight.media() > 0;
            if (isShown && !omitted.containsKey(at)) {
                return at;
            }
            at = isAfter ? at.nextElementSibling() : at.previousElementSibling();
        }
        return null;
    }

    private boolean isWrittenOnButton(Element parent) {
        if (!parent.isBlock() || measures.of(parent).media() > 0) {
            return false;
        }
        List<Line> said = Line.of(parent, omitted.keySet());
        return said.size() == 1 && buttons.areLabel(said.get(0).text());
    }
}
