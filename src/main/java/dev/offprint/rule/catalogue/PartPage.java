package dev.offprint.rule.catalogue;

import java.util.List;

/**
 * What the file of a rule about a part of pages says of that part.
 *
 * @param knowledge the names, words and limits as written; empty when there are none
 */
public record PartPage(String knowledge, List<PageExample> examples) {
    public PartPage {
        examples = List.copyOf(examples);
    }
}
