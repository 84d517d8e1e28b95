package dev.offprint.convert.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Looks for the notes that short links in sentences lead to, further down in the post. */
final class NoteFinder {
    /** A block of more elements is a part of the article that somebody refers to. */
    private static final int LARGEST = 200;

    private final Map<Element, Integer> order = new HashMap<>();
    private final Map<Element, Boolean> prose = new HashMap<>();

    NoteFinder(Element body) {
        for (Element element : body.getAllElements()) {
            order.put(element, order.size());
        }
    }

    /** The note that a link leads to; empty when it is no reference. */
    Optional<NoteBlock> find(Element link, Element target) {
        Element parent = link.parent();
        if (parent == null || !NoteBlock.isMark(link)) {
            return Optional.empty();
        }
        Element block = block(target);
        boolean isSmallAndBelow = place(block) > place(link) && size(block) <= LARGEST;
        return isSmallAndBelow && isProse(block(parent))
                ? NoteBlock.of(link, target, block)
                : Optional.empty();
    }

    /** The block that an element is or stands in, and not a mere anchor. */
    private static Element block(Element element) {
        Element around = element;
        while (around.parent() != null && (!ElementKind.isBlock(around) || !around.hasText())) {
            around = around.parent();
        }
        return around;
    }

    /** Whether a sentence stands here, and no row of links. */
    private boolean isProse(Element block) {
        return prose.computeIfAbsent(
                block,
                key -> NoteBlock.wordsOutsideLinks(key).codePoints().anyMatch(Character::isLetter));
    }

    private int place(Element element) {
        return order.getOrDefault(element, -1);
    }

    private int size(Element block) {
        Element last = block;
        while (last.lastElementChild() != null) {
            last = last.lastElementChild();
        }
        return place(last) - place(block);
    }
}
