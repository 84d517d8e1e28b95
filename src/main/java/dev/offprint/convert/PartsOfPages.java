package dev.offprint.convert;

import dev.offprint.page.part.Knowledge;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the parts of pages are known by, read when the first page is met. */
final class PartsOfPages implements Supplier<Knowledge> {
    private final List<Rule> rules;
    private @Nullable Knowledge knowledge;

    PartsOfPages(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public synchronized Knowledge get() {
        if (knowledge == null) {
            knowledge = Knowledge.of(rules);
        }
        return knowledge;
    }
}
