package dev.offprint.convert.read;

import dev.offprint.proof.OnRecord;
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
 * them when somebody points at it.
 */
final class SideNotes {
    private static final Pattern NOTE =
            Pattern.compile("(?i)notes?(?![a-z])|(?:^|[-_])fn(?![a-z])");

    private final Map<Element, Element> notes = new LinkedHashMap<>();
    private final Map<Element, Element> last = new HashMap<>();
    private final OnRecord record;

    private SideNotes(OnRecord record) {
        this.record = record;
    }

    /**
     * Moves the notes of {@code body} below the blocks that they stand in.
     *
     * @param record is told that they move
     * @return for each label or mark, the element that holds its note now, in order
     */
    static Map<Element, Element> move(Element body, OnRecord record) {
        SideNotes found = new SideNotes(record);
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
        return found.notes;
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
        Element around = words;
        while (around.parent() != null && !ElementKind.isBlock(around)) {
            around = around.parent();
        }
        Beside.of(words).apart(words.text(), record);
        record.moved(words.text());
        record.moved(behind(words, around));
        Element note = new Element("aside");
        note.appendChildren(words.childNodesCopy());
        if (around.normalName().equals("p")) {
            last.getOrDefault(around, around).after(note);
        } else {
            around.appendChild(note);
        }
        last.put(around, note);
        words.remove();
        notes.put(mark, note);
    }
}
