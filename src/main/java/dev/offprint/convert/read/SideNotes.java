package dev.offprint.convert.read;

import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Notes that stand within the sentence, where their words would read as a part of it: in the margin
 * behind a label and the box that it ticks (Tufte CSS, "Sidenotes"), or behind a mark that shows
 * them when somebody points at it. What explains a word behind it, and has lines or links of its
 * own, stands below the block like them, and needs no mark.
 */
final class SideNotes {
    private static final Pattern NOTE =
            Pattern.compile("(?i)notes?(?![a-z])|(?:^|[-_])fn(?![a-z])");

    private final Map<Element, Element> notes = new LinkedHashMap<>();
    private final Map<Element, Element> last = new HashMap<>();
    private final Remarks remarks;

    private SideNotes(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Moves the notes of {@code body} below the blocks that they stand in.
     *
     * @param remarks is told that they move
     * @return for each label or mark, the element that holds its note now, in order
     */
    static Map<Element, Element> move(Element body, Remarks remarks) {
        SideNotes found = new SideNotes(remarks);
        for (Element words : body.select("label[for] + input[type=checkbox] + span")) {
            Element box = words.previousElementSibling();
            Element label = box == null ? null : box.previousElementSibling();
            if (box != null
                    && label != null
                    && words.hasText()
                    && box.id().equals(label.attr("for"))
                    && label.text().chars().noneMatch(Character::isLetterOrDigit)) {
                box.remove();
                found.move(label, words);
            }
        }
        for (Element words : body.select("sup + span, span + span, a + span")) {
            Element mark = words.previousElementSibling();
            if (mark != null && isNoteBehind(mark, words)) {
                found.move(mark, words);
            }
        }
        for (Element words :
                body.select("dfn + span, abbr + span, a + span, span + span, b + span")) {
            if (isEntryBehind(words)) {
                found.below(words);
            }
        }
        return found.notes;
    }

    /** An entry of a glossary: in brackets behind its word it would tear the sentence apart. */
    private static boolean isEntryBehind(Element words) {
        return Apart.isGloss(words)
                && words.selectFirst("br, a[href]") != null
                && words.closest("aside, li, td, th, h1, h2, h3, h4, h5, h6") == null
                && words.select("*").stream().noneMatch(ElementKind::isBlock);
    }

    private static boolean isNoteBehind(Element mark, Element words) {
        boolean isMark =
                NoteBlock.mark(mark).isPresent()
                        && (mark.normalName().equals("sup") || isCalledNote(mark));
        boolean isNote = words.attr("role").equals("note") || isCalledNote(words);
        return isMark
                && (isNote || Apart.is(words))
                && mark.equals(words.previousSibling())
                && words.select(">:eq(0)").stream().noneMatch(ElementKind::isBlock)
                && words.text().strip().contains(" ");
    }

    private static boolean isCalledNote(Element element) {
        for (String name : element.classNames()) {
            if (NOTE.matcher(name).find()) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind an element in its block, which changes places with it. */
    private static String behind(Element element, Element block) {
        StringBuilder text = new StringBuilder();
        for (Element at = element; at != null && !at.equals(block); at = at.parent()) {
            for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
                text.append(next instanceof TextNode words ? words.text() : "");
                text.append(next instanceof Element other ? " " + other.text() + " " : "");
            }
        }
        return text.toString();
    }

    private void move(Element mark, Element words) {
        notes.put(mark, below(words));
    }

    private Element below(Element words) {
        Element around = words;
        while (around.parent() != null && !ElementKind.isBlock(around)) {
            around = around.parent();
        }
        Beside.of(words).apart(words.text(), remarks.record());
        remarks.moved(Reason.SIDE_NOTE, words);
        remarks.record().moved(behind(words, around));
        Element note = new Element("aside");
        note.appendChildren(words.childNodesCopy());
        // It stands apart by its place now, and needs no sign for it.
        note.select("*").forEach(Apart::forget);
        if (around.normalName().equals("p")) {
            last.getOrDefault(around, around).after(note);
        } else {
            around.appendChild(note);
        }
        last.put(around, note);
        words.remove();
        return note;
    }
}
