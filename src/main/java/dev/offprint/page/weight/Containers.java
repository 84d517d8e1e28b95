package dev.offprint.page.weight;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * What publishing systems put their articles in. The surer the name, the smaller the share of the
 * page's text that an element so named has to hold to be taken for the article.
 */
public final class Containers {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Knowledge knowledge;
    private final int certain;
    private final int article;
    private final int main;

    Containers(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (String name : knowledge.texts(Vocabulary.CERTAIN_CONTAINER)) {
            ranks.putIfAbsent(name, ranks.size() + 1);
        }
        certain = ranks.size();
        for (String name : knowledge.texts(Vocabulary.USUAL_CONTAINER)) {
            ranks.putIfAbsent(name, ranks.size() + 1);
        }
        article = ranks.size() + 1;
        main = article + 1;
    }

    /** How many kinds of containers there are; ranks are smaller. */
    public int count() {
        return main + 1;
    }

    /** The rank of the surest name of an element, 0 the surest of all. */
    public OptionalInt rank(Element element) {
        if (element.attributesSize() > 0) {
            String property = element.attr("itemprop");
            if (!property.isEmpty() && List.of(property.split("\\s+")).contains("articleBody")) {
                return OptionalInt.of(0);
            }
            int best = count();
            for (String name : Names.of(element)) {
                best = Math.min(best, ranks.getOrDefault(name, count()));
            }
            if (best < count()) {
                return OptionalInt.of(best);
            }
        }
        String name = element.normalName();
        if (name.equals("article")) {
            return OptionalInt.of(article);
        }
        boolean isMain = name.equals("main") || element.attr("role").equals("main");
        return isMain ? OptionalInt.of(main) : OptionalInt.empty();
    }

    /** The share of the page's text, in percent, that makes containers of a rank the article. */
    public int neededShare(int rank) {
        Limit share =
                isCertain(rank)
                        ? Limit.CERTAIN_SHARE
                        : rank < article ? Limit.USUAL_SHARE : Limit.PLAIN_SHARE;
        return knowledge.limit(share);
    }

    /** Whether an element of this rank is an article or a part of one, and no page. */
    public boolean isOfArticle(OptionalInt rank) {
        return rank.isPresent() && rank.getAsInt() < main;
    }

    /** Whether an element says of itself, as schema.org has it, that it is one article. */
    public static boolean isSaidStory(Element element) {
        String type = element.attr("itemtype");
        return type.endsWith("Article") || type.endsWith("Posting");
    }

    /** Whether a rank is that of a name that says by itself that the article is inside. */
    public boolean isCertain(int rank) {
        return rank <= certain;
    }
}
