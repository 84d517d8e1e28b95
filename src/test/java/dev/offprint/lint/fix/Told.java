package dev.offprint.lint.fix;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import java.util.List;
import java.util.Locale;

/** What a person is told of a post, in a line for each finding. */
final class Told {
    private Told() {}

    /** The findings of a post of which nothing is repaired yet. */
    static List<String> of(String text, Rule... rules) {
        return of(outlook(Reach.NOTHING, text, rules));
    }

    static List<String> of(Outlook outlook) {
        return outlook.findings().stream().map(one -> line(one, outlook.post().text())).toList();
    }

    static Outlook outlook(Reach reach, String text, Rule... rules) {
        return new Fixer(new Linter(List.of(rules)), reach)
                .outlook(PostParser.parse(Source.of("post.md", text)), Surroundings.NONE);
    }

    /** As {@code rule 'found': safe 'old'>'new'}; what has no fix stays. */
    private static String line(Finding finding, String text) {
        StringBuilder line = new StringBuilder(finding.rule().id());
        line.append(" '").append(finding.span().of(text)).append("': ");
        line.append(finding.message().equals("m") ? "" : finding.message() + ": ");
        line.append(finding.fix().map(Told::safety).orElse("stays"));
        for (Edit edit : finding.fix().map(Fix::edits).orElse(List.of())) {
            line.append(" '").append(edit.span().of(text)).append('\'');
            line.append(edit.text().isEmpty() ? "" : ">'" + edit.text() + "'");
        }
        return line.toString();
    }

    private static String safety(Fix fix) {
        return fix.safety().name().toLowerCase(Locale.ROOT);
    }
}
