package dev.offprint.config;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What holds for a post.
 *
 * @param rules those that are asked, as severe as the configuration wants them
 * @param sourceUrlKeys the fields that say where the post was saved from
 * @param settings the text of all that was configured; with the same, a post has the same findings
 */
public record Profile(List<Rule> rules, List<String> sourceUrlKeys, String settings) {
    public Profile {
        rules = List.copyOf(rules);
        sourceUrlKeys = List.copyOf(sourceUrlKeys);
    }
}
