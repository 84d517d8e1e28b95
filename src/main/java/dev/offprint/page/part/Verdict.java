package dev.offprint.page.part;

import dev.offprint.rule.Rule;

/**
 * Why a part of a page is left out.
 *
 * @param rule the rule that told it
 * @param signs what can be seen of it, in a few words; empty when that is nothing
 */
public record Verdict(Part part, Rule rule, String signs) {
    /** What it is and how that is seen, on one line. */
    public String message() {
        return signs.isEmpty() ? rule.message() : rule.message() + ": " + signs;
    }
}
