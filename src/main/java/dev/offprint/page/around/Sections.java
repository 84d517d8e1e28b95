package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells a section without a box of its own that is none of the text: a label of other pages and
 * what stands below it, or at the very end a call with a thing to press.
 */
final class Sections {
    private static final int MOST_OF_CALL = 4;
    private static final int LABEL = 60;

    /** Units beside each link of a list: a bullet, a bar, a number. */
    private static final int SIGNS = 4;

    private final Measures measures;
    private final Set<Element> omitted;
    private final Knowledge knowledge;
    private final LeadingLines lines;
    private final Calls calls;

    Sections(Clues clues, Set<Element> omitted) {
        this.measures = clues.measures();
        this.omitted = omitted;
        this.knowledge = clues.names().knowledge();
        this.lines = new LeadingLines(knowledge);
        this.calls = new Calls(measures, clues.names());
    }

    /**
     * The parts of such a section that {@code label} begins, itself included; mostly none.
     *
     * @param isLate whether hardly anything of the text stands below it
     */
    Map<Element, Part> from(Element label, boolean isLate) {
        Weight weight = measures.of(label);
        boolean isHeading = Measures.isHeading(label.normalName());
        boolean canBe =
                (isHeading || label.normalName().equals("p"))
                        && weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.LEAD_IN)
                        && weight.media() == 0;
        if (!canBe) {
            return Map.of();
        }
        String text = label.text();
        if (isLate && weight.links() == 0 && lines.isLeadIn(text)) {
            List<Element> members = linked(label);
            if (links(members) > 1) {
                return all(label, members, Part.OTHER_STORIES);
            }
        }
        if (weight.text() > (isHeading ? 2 * LABEL : LABEL)) {
            return Map.of();
        }
        if (lines.isLabel(text) && weight.links() == 0) {
            List<Element> members = isHeading ? members(label) : next(label);
            return areOfOtherPages(members) ? all(label, members, Part.OTHER_STORIES) : Map.of();
        }
        if (isHeading && weight.links() == 0 && calls.asks(text)) {
            List<Element> members = members(label);
            return isCall(members) ? all(label, members, Part.INVITATION) : Map.of();
        }
        return Map.of();
    }

    private static Map<Element, Part> all(Element label, List<Element> members, Part part) {
        Map<Element, Part> all = new LinkedHashMap<>();
        all.put(label, part);
        members.forEach(member -> all.put(member, part));
        return all;
    }

    /** What stands below a heading, up to the next that is as high. */
    private List<Element> members(Element heading) {
        List<Element> members = new ArrayList<>();
        int level = level(heading);
        for (Element at = heading.nextElementSibling(); at != null; at = at.nextElementSibling()) {
            if (Measures.isHeading(at.normalName()) && level(at) <= level) {
                break;
            }
            if (isShown(at)) {
                members.add(at);
            }
        }
        return members;
    }

    private List<Element> next(Element label) {
        Element at = label.nextElementSibling();
        while (at != null && !isShown(at)) {
            at = at.nextElementSibling();
        }
        boolean isList =
                at != null && (at.normalName().equals("ul") || at.normalName().equals("ol"));
        return at != null && isList ? List.of(at) : List.of();
    }

    /** Lists and lines below a sentence that are nothing but links to other pages of the site. */
    private List<Element> linked(Element label) {
        List<Element> members = new ArrayList<>();
        for (Element at = label.nextElementSibling(); at != null; at = at.nextElementSibling()) {
            if (!isShown(at)) {
                continue;
            }
            Weight weight = measures.of(at);
            boolean isLinked =
                    weight.ownLinks() > 0
                            && weight.ownLinks() == weight.links()
                            && weight.linksInPage() == 0
                            && weight.media() == weight.linkedMedia()
                            && !Measures.isHeading(at.normalName())
                            && weight.text() - weight.linked() <= SIGNS * weight.links();
            if (!isLinked) {
                break;
            }
            members.add(at);
        }
        return members;
    }

    private int links(List<Element> members) {
        return members.stream().mapToInt(member -> measures.of(member).links()).sum();
    }

    private boolean isShown(Element element) {
        Weight weight = measures.of(element);
        return !omitted.contains(element) && (weight.text() > 0 || weight.media() > 0);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private boolean areOfOtherPages(List<Element> members) {
        int told = 0;
        int links = 0;
        boolean isSaidAgain = false;
        for (Element member : members) {
            Weight weight = measures.of(member);
            boolean leadsAway = weight.isLinks() && weight.ownLinks() == weight.links();
            boolean isPicture = weight.text() == 0 && weight.linkedMedia() == weight.media();
            told += leadsAway || isPicture ? 0 : weight.text();
            links += weight.ownLinks();
            isSaidAgain |= weight.links() == 1 && lines.hasLabel(member.text());
            if ((weight.figures() > 0 && !isPicture) || weight.notes() > 0) {
                return false;
            }
        }
        return links > 0 && told <= (isSaidAgain ? knowledge.limit(Limit.TEASER) : LABEL);
    }

    private boolean isCall(List<Element> members) {
        int units = 0;
        boolean canPress = false;
        for (Element member : members) {
            Weight weight = measures.of(member);
            units += weight.text();
            canPress |= weight.linksInPage() == 0 && calls.canPress(member);
            if (weight.figures() > 0 || weight.notes() > 0) {
                return false;
            }
        }
        boolean isShort =
                units <= knowledge.limit(Limit.CALL_TEXT) && members.size() <= MOST_OF_CALL;
        return canPress && isShort && isLast(members.get(members.size() - 1));
    }

    /** Whether no running text stands below an element in what holds it. */
    private boolean isLast(@Nullable Element element) {
        for (Element at = element; at != null; at = at.nextElementSibling()) {
            if (!at.equals(element) && measures.of(at).prose() > 0) {
                return false;
            }
        }
        return true;
    }
}
