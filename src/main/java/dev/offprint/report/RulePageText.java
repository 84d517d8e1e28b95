package dev.offprint.report;

import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.PageExample;
import dev.offprint.rule.catalogue.PartPage;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.rule.check.Safety;
import java.io.IOException;
import java.util.List;

/** Rules as a person reads them in a terminal. */
public final class RulePageText {
    private RulePageText() {}

    /** One line a rule: id, severity, what it finds. */
    public static void list(Appendable out, List<Rule> rules) throws IOException {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (Rule rule : rules) {
            out.append(rule.id())
                    .append(" ".repeat(width - rule.id().length() + 2))
                    .append(rule.severity().label())
                    .append(" ".repeat(9 - rule.severity().label().length()))
                    .append(rule.summary())
                    .append('\n');
        }
    }

    /** Everything that the file of a rule says. */
    public static void page(Appendable out, RulePage page) throws IOException {
        Rule rule = page.rule();
        out.append(rule.id()).append(": ").append(rule.summary()).append("\n\n");
        out.append(page.why().strip()).append("\n\n");
        out.append("Severity: ").append(rule.severity().label()).append('\n');
        out.append("Category: ").append(rule.category()).append('\n');
        out.append("Fix:      ").append(fix(page)).append('\n');
        out.append("Since:    ").append(page.since()).append('\n');
        if (!page.options().isEmpty()) {
            out.append("\nOptions\n").append(indented(page.options()));
        }
        for (Example example : page.examples()) {
            out.append(example.isBad() ? "\nWrong\n" : "\nRight\n")
                    .append(indented(example.text()));
            if (example.fixed().isPresent()) {
                out.append("becomes\n").append(indented(example.fixed().get()));
            }
        }
        if (page.part().isPresent()) {
            part(out, page.part().get());
        }
    }

    private static void part(Appendable out, PartPage part) throws IOException {
        if (!part.knowledge().isEmpty()) {
            out.append("\nKnown by\n").append(indented(part.knowledge()));
        }
        for (PageExample example : part.examples()) {
            out.append("\nIn the page\n").append(indented(example.page()));
            texts(out, "is left out", example.leftOut());
            texts(out, "is kept", example.kept());
        }
    }

    private static void texts(Appendable out, String what, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.append(what).append('\n').append(indented(String.join("\n", texts)));
        }
    }

    private static String fix(RulePage page) {
        if (page.part().isPresent()) {
            return "left out when a whole page is converted";
        }
        if (!page.isRepaired()) {
            return "none, a person decides";
        }
        return page.rule().safety() == Safety.SAFE
                ? "safe, made by --fix"
                : "unsafe, made by --fix --unsafe-fixes";
    }

    private static String indented(String text) {
        return text.strip().indent(4);
    }
}
