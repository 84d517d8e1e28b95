package dev.offprint.write.html;

import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** The lines that an author broke a paragraph into. */
final class Lines {
    /** Two are as often a title and a name; three are an address, a poem or a list. */
    static final int FEWEST = 3;

    private Lines() {}

    /** Each with the break that ends it; one where there is none. */
    static List<List<Inline>> of(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.LineBreak) {
                lines.add(content.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < content.size()) {
            lines.add(content.subList(start, content.size()));
        }
        return lines;
    }
}
