package dev.offprint.convert.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Notes in the margin that stand within the sentence: a label, the box that it ticks, and the words
 * (Tufte CSS, "Sidenotes"). Between words of a sentence they would read as a part of it.
 */
final class SideNotes {
    private SideNotes() {}

    /**
     * Moves the notes of {@code body} below the blocks that they stand in.
     *
     * @return for each label, the element that holds its note now, in order
     */
    static Map<Element, Element> move(Element body) {
        Map<Element, Element> notes = new LinkedHashMap<>();
        Map<Element, Element> last = new LinkedHashMap<>();
        for (Element label : body.select("label[for]")) {
            Element box = label.nextElementSibling();
            Element words = box == null ? null : box.nextElementSibling();
            if (box == null
                    || words == null
                    || !box.normalName().equals("input")
                    || !box.attr("type").equals("checkbox")
                    || !box.id().equals(label.attr("for"))
                    || !words.normalName().equals("span")
                    || !words.hasText()
                    || label.text().chars().anyMatch(Character::isLetterOrDigit)) {
                continue;
            }
            Element around = words;
            while (around.parent() != null && !ElementKind.isBlock(around)) {
                around = around.parent();
            }
            Element note = new Element("aside");
            note.appendChildren(words.childNodesCopy());
            boolean isParagraph = around.normalName().equals("p");
            Element before = last.getOrDefault(around, around);
            if (isParagraph) {
                before.after(note);
            } else {
                around.appendChild(note);
            }
            last.put(around, note);
            words.remove();
            box.remove();
            notes.put(label, note);
        }
        return notes;
    }
}
