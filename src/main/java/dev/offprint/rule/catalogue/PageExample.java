package dev.offprint.rule.catalogue;

import dev.offprint.text.Position;
import java.util.List;

/**
 * A small whole page that shows a rule about a part of pages at work.
 *
 * @param page the page
 * @param kept what of it must be kept, as the page writes it
 * @param leftOut what of it the rule must leave out, as the page writes it
 * @param position where it stands in the file of its rule
 */
public record PageExample(String page, List<String> kept, List<String> leftOut, Position position) {
    public PageExample {
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }
}
