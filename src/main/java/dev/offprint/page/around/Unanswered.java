package dev.offprint.page.around;

import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells questions to press that a script would have answered: below each stands a box that is named
 * as its answer, and nothing is in it.
 */
final class Unanswered {
    private static final int LEAST = 3;
    private static final String ENDS = "?？؟;";

    private final Measures measures;
    private final Names names;

    Unanswered(Measures measures, Names names) {
        this.measures = measures;
        this.names = names;
    }

    /** Whether an element is nothing but such questions, perhaps below a label. */
    boolean are(Element element, Weight weight) {
        boolean canBe =
                (OtherPages.isBox(element) || element.normalName().equals("ul"))
                        && weight.text() > 0
                        && weight.text() <= names.knowledge().limit(Limit.LIST_TEXT)
                        && weight.links() == weight.controls()
                        && weight.media() == 0;
        return canBe && empty(element) >= LEAST && asksOnly(element, empty(element));
    }

    private int empty(Element element) {
        int empty = 0;
        for (Element box : element.getElementsByAttribute("class")) {
            boolean isEmpty = measures.of(box).text() == 0 && box.childrenSize() == 0;
            empty += isEmpty && names.holdsWord(box, Vocabulary.REPLY) ? 1 : 0;
        }
        return empty;
    }

    /** One line may be their label. */
    private static boolean asksOnly(Element element, int answers) {
        List<Line> lines = Line.of(element, Set.of());
        long questions =
                lines.stream()
                        .filter(
                                line ->
                                        ENDS.indexOf(line.text().charAt(line.text().length() - 1))
                                                >= 0)
                        .count();
        return questions == answers && lines.size() <= questions + 1;
    }
}
