package dev.offprint.rule;

import dev.offprint.rule.check.Safety;
import dev.offprint.url.pattern.HostPattern;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be wrong with a saved post.
 *
 * @param id the path of its file without extension, as {@code ad/slot}
 * @param category the folder of its file, or what the file says instead
 * @param about what the program must know of it besides
 * @param summary what is wrong, in a few words
 * @param message how a finding says it; {@code {text}} stands for the text at fault
 * @param hosts only posts saved from one of these hosts are looked at; empty for all
 * @param matchers alternatives; one is enough
 */
public record Rule(
        String id,
        String category,
        Subject about,
        String summary,
        String message,
        Severity severity,
        List<HostPattern> hosts,
        List<Matcher> matchers,
        Repair repair,
        Safety safety,
        Guard guard) {
    public Rule {
        hosts = List.copyOf(hosts);
        matchers = List.copyOf(matchers);
    }

    /** The part of a page that it is about; empty for a rule about posts. */
    public Optional<Matcher.OnPagePart> pagePart() {
        return matchers.size() == 1 && matchers.get(0) instanceof Matcher.OnPagePart part
                ? Optional.of(part)
                : Optional.empty();
    }

    /** The same rule with what one of its alternatives says of itself. */
    public Rule as(Alternative own) {
        String ownCategory = own.category();
        Safety ownSafety = own.safety();
        if (ownCategory == null && ownSafety == null) {
            return this;
        }
        return new Rule(
                id,
                ownCategory == null ? category : ownCategory,
                about,
                summary,
                message,
                severity,
                hosts,
                matchers,
                repair,
                ownSafety == null ? safety : ownSafety,
                guard);
    }

    /** The same rule, as bad as {@code other}. */
    public Rule withSeverity(Severity other) {
        return new Rule(
                id, category, about, summary, message, other, hosts, matchers, repair, safety,
                guard);
    }
}
