package dev.offprint.bench;

import dev.offprint.page.FoundArticle;
import dev.offprint.page.PageReading;
import dev.offprint.page.part.Knowledge;
import dev.offprint.post.Post;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One page under all variations. For one thread. */
final class PageTrial {
    private final GoldPage gold;
    private final PageReading reading;
    private final FoundArticle base;
    private final PageScore now;
    private final Map<Variation, PageScore> moved = new HashMap<>();

    /**
     * What came of a page.
     *
     * @param converted what conversion makes of it
     * @param now what the elements of the article say
     * @param moved the same by each variation that moves it
     * @param isTried whether variations were tried
     */
    record Result(
            GoldPage gold,
            PageScore converted,
            PageScore now,
            Map<Variation, PageScore> moved,
            boolean isTried) {}

    private PageTrial(GoldPage gold, Post post, Knowledge knowledge) {
        this.gold = gold;
        this.reading = new PageReading(post);
        this.base = reading.found(knowledge);
        this.now = gold.score(base.text());
    }

    /**
     * Converts a page and tries {@code groups}.
     *
     * @param maker makes its text by the rules as they are
     * @param knowledge what is known of the parts of pages as it is
     */
    static Result of(GoldPage gold, TextMaker maker, Knowledge knowledge, List<Group> groups)
            throws IOException {
        Post post = maker.parse(gold.id() + ".html", gold.html());
        PageScore converted = gold.score(maker.text(post));
        if (groups.isEmpty() || !post.isWholePage()) {
            return new Result(gold, converted, converted, Map.of(), !groups.isEmpty());
        }
        PageTrial trial = new PageTrial(gold, post, knowledge);
        groups.forEach(trial::tryOut);
        trial.moved.values().removeIf(trial.now::equals);
        return new Result(gold, converted, trial.now, trial.moved, true);
    }

    private void tryOut(Group group) {
        Variation first = group.first();
        boolean isOff = first.kind() == Variation.Kind.OFF;
        if (isOff && !base.isBy(first.rule())) {
            return;
        }
        FoundArticle found = isOff ? base.without(first.rule()) : reading.found(group.knowledge());
        if (found.isSame(base)) {
            return;
        }
        if (group.halves().isEmpty()) {
            moved.put(first, gold.score(found.text()));
        }
        group.halves().forEach(this::tryOut);
    }
}
