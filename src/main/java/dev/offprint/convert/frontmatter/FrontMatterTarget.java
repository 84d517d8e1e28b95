package dev.offprint.convert.frontmatter;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What front matter is written for.
 *
 * @param rules the rules by which the system of the style judges it; empty without a system
 */
public record FrontMatterTarget(FrontMatterStyle style, List<Rule> rules) {
    /** Front matter stays as it is. */
    public static final FrontMatterTarget KEEP =
            new FrontMatterTarget(FrontMatterStyle.KEEP, List.of());

    public FrontMatterTarget {
        rules = List.copyOf(rules);
    }
}
