package dev.offprint.convert.read;

import dev.offprint.convert.remark.Remarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pairs references with notes as GitHub, kramdown, pandoc, Hugo, flexmark, Substack, Word and the
 * usual WordPress plug-ins render them: a link whose target is an item of a list of notes.
 */
final class Footnotes {
    private static final Pattern LABEL = Pattern.compile("[\\[(]?([A-Za-z0-9_-]{1,40})[\\])]?");
    private static final Pattern NOTE_ID =
            Pattern.compile("^(?:user-content-)?(?:fn|footnote|note|_ftn|easy-footnote)[-_:]?.*");

    /** Renderers number notes anew, and the address keeps the number that the author gave. */
    private static final Pattern NUMBERED = Pattern.compile("#fn-([0-9]{1,4})");

    private static final Pattern WORD_MARK = Pattern.compile("_ftn(?:ref)?[0-9]{1,4}");
    private static final Pattern BACK_TEXT =
            Pattern.compile("[\\s\u2191\u21A9\uFE0E\uFE0F\u2934^0-9\\[\\]]*");

    private final Map<Element, String> references = new HashMap<>();
    private final Map<Element, String> notes = new HashMap<>();
    private final Set<String> referenceIds = new HashSet<>();

    private Footnotes() {}

    /**
     * Looks for notes and their references; a link without its note stays a link.
     *
     * @param remarks is told of ways back and marks that go, and of notes that move
     */
    static Footnotes find(Element body, Map<String, Element> targets, Remarks remarks) {
        Footnotes found = new Footnotes();
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Boolean> isNote = new HashMap<>();
        List<Element> links = body.select("a[href^=#]");
        NoteFinder finder = new NoteFinder(links.isEmpty() ? new Element("body") : body);
        List<NoteBlock> blocks = new ArrayList<>();
        for (Element link : links) {
            String id = LinkTargets.fragment(link.attr("href"));
            Element target = targets.get(id);
            if (target == null) {
                continue;
            }
            if (isReference(link) && isNote.computeIfAbsent(id, key -> isNote(target))) {
                String label = labels.computeIfAbsent(id, key -> label(link, taken));
                found.add(link, noteElement(target), label);
                continue;
            }
            NoteBlock note = finder.find(link, target).orElse(null);
            if (note != null && !found.references.containsKey(outermost(link))) {
                String label = labels.computeIfAbsent(id, key -> free(note.mark(), taken));
                found.add(link, note.element(), label);
                blocks.add(note);
            }
        }
        blocks.forEach(block -> block.strip(remarks));
        int number = 1;
        for (Map.Entry<Element, Element> side : SideNotes.move(body, remarks).entrySet()) {
            while (taken.contains(String.valueOf(number))) {
                number++;
            }
            String mark = NoteBlock.mark(side.getKey()).orElse(String.valueOf(number));
            String label = free(mark, taken);
            found.references.put(side.getKey(), label);
            found.notes.put(side.getValue(), label);
        }
        return found;
    }

    private void add(Element link, Element note, String label) {
        references.put(outermost(link), label);
        notes.putIfAbsent(note, label);
        rememberReferenceIds(link);
    }

    /** The label that this element refers to, or null when it is no reference. */
    @Nullable String referenceLabel(Element element) {
        return references.get(element);
    }

    /** The label of the note that this element is, or null when it is none. */
    @Nullable String noteLabel(Element element) {
        return notes.get(element);
    }

    /** The label of the note that an element stands in; empty when it stands in none. */
    String labelAround(Element element) {
        Element around = element;
        while (around != null && !notes.containsKey(around)) {
            around = around.parent();
        }
        return around == null ? "" : notes.getOrDefault(around, "");
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Whether this list or section holds notes, so that it is read note by note. */
    boolean holdsNotes(Element list) {
        for (Element item : list.children()) {
            if (notes.containsKey(item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this wrapper exists for its notes only: its rule and its heading say nothing. */
    static boolean isNotesSection(Element element) {
        return element.hasClass("footnotes")
                || element.hasAttr("data-footnotes")
                || element.attr("role").equals("doc-endnotes");
    }

    /** Whether this link leads from a note back into the text. */
    boolean isBackLink(Element link) {
        // In a heading it leads to the table of contents, as docutils has it, and is the heading.
        if (!link.normalName().equals("a")
                || !link.attr("href").startsWith("#")
                || link.closest("h1, h2, h3, h4, h5, h6") != null) {
            return false;
        }
        // Org gives the role to the reference, too.
        return (link.attr("role").equals("doc-backlink") && isInNote(link))
                || link.hasAttr("data-footnote-backref")
                || link.attr("rev").equals("footnote")
                || link.attr("class").contains("backref")
                || link.attr("class").contains("footnote-back")
                || isNumberOfNote(link)
                || (referenceIds.contains(LinkTargets.fragment(link.attr("href")))
                        && BACK_TEXT.matcher(link.text()).matches());
    }

    private boolean isInNote(Element link) {
        Element around = link;
        while (around != null) {
            if (notes.containsKey(around) || isNotesSection(around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static boolean isReference(Element link) {
        Element outer = outermost(link);
        return LABEL.matcher(link.text().strip()).matches()
                && !isNumberOfNote(link)
                && (outer.normalName().equals("sup")
                        || link.selectFirst("sup") != null
                        || link.attr("rel").equals("footnote")
                        || link.attr("role").equals("doc-noteref")
                        || link.hasAttr("data-footnote-ref")
                        || isWordMark(link, "_ftnref")
                        || link.attr("class").contains("footnote"))
                && Objects.equals(link.closest("li[id], aside[id]"), outerNote(link));
    }

    /** A reference inside a note is one too, but its link back is not. */
    private static @Nullable Element outerNote(Element link) {
        Element item = link.closest("li[id], aside[id]");
        return item != null && link.attr("href").startsWith("#fnref") ? null : item;
    }

    private static boolean isNote(Element target) {
        Element note = noteElement(target);
        if (note.normalName().equals("li")) {
            Element section = note.closest("ol, ul");
            Element around = section == null ? null : section.parent();
            return NOTE_ID.matcher(target.id()).matches()
                    || (section != null && section.attr("class").contains("footnote"))
                    || (around != null && isNotesSection(around));
        }
        boolean isNamed = NOTE_ID.matcher(target.id()).matches();
        boolean isMarked =
                target.attr("class").contains("footnote")
                        || target.attr("role").equals("doc-footnote");
        return isWordMark(target, "_ftn") || (isNamed && isMarked);
    }

    /** Substack's notes are no items, and each starts with its number, which leads back. */
    private static boolean isNumberOfNote(Element link) {
        return link.hasClass("footnote-number");
    }

    /** Some renderers put the id on a link or a span at the start of the item. */
    private static Element noteElement(Element target) {
        Element item = target.closest("li");
        if (item != null) {
            return item;
        }
        // Substack puts the number of a note before its text, Word into its first paragraph.
        Element box = target.closest(isWordMark(target, "_ftn") ? "p" : "div.footnote");
        return box == null ? target : box;
    }

    /** Whether a link is one of the pair that Word makes for a note. */
    private static boolean isWordMark(Element link, String prefix) {
        return link.normalName().equals("a")
                && (WORD_MARK.matcher(link.id()).matches()
                        || WORD_MARK.matcher(link.attr("name")).matches())
                && (link.id() + link.attr("name")).startsWith(prefix)
                && (prefix.length() > 4 || !(link.id() + link.attr("name")).startsWith("_ftnref"));
    }

    private static Element outermost(Element link) {
        Element parent = link.parent();
        boolean isAlone =
                parent != null
                        && (parent.normalName().equals("sup")
                                || parent.attr("class").contains("footnote-ref"))
                        && bare(parent).equals(bare(link));
        return isAlone && parent != null ? parent : link;
    }

    private static String bare(Element element) {
        return element.text().replaceAll("[\\s\\[\\]()]", "");
    }

    private void rememberReferenceIds(Element link) {
        if (!link.id().isEmpty()) {
            referenceIds.add(link.id());
        }
        if (link.hasAttr("name")) {
            referenceIds.add(link.attr("name"));
        }
        Element outer = outermost(link);
        if (!outer.id().isEmpty()) {
            referenceIds.add(outer.id());
        }
    }

    private static String label(Element link, Set<String> taken) {
        Matcher own = NUMBERED.matcher(link.hasAttr("data-footnote-ref") ? link.attr("href") : "");
        if (own.matches()) {
            return free(own.group(1), taken);
        }
        Matcher matcher = LABEL.matcher(link.text().strip());
        String wanted = matcher.matches() ? matcher.group(1) : "note";
        return free(wanted, taken);
    }

    private static String free(String wanted, Set<String> taken) {
        String label = wanted;
        for (int i = 2; !taken.add(label); i++) {
            label = wanted + "-" + i;
        }
        return label;
    }
}
