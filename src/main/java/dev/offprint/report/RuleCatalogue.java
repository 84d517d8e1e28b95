package dev.offprint.report;

import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.rule.check.Safety;
import java.io.IOException;
import java.util.List;

/** All rules on one Markdown page, as {@code rules/README.md} has them. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** Writes a table for each folder of {@code pages}, which come in the order of their ids. */
    public static void write(Appendable out, List<RulePage> pages) throws IOException {
        out.append("# The rules\n\n")
                .append(String.valueOf(pages.size()))
                .append(" rules, each in one file that says why it exists and shows it at work. ")
                .append("`offprint rules show ID` prints one.\n\n")
                .append("This page is generated: `offprint rules list --format markdown`.\n");
        String folder = "";
        for (RulePage page : pages) {
            String id = page.rule().id();
            String own = id.substring(0, id.indexOf('/'));
            if (!own.equals(folder)) {
                folder = own;
                out.append("\n## ").append(folder).append("\n\n");
                out.append("| rule | what it finds | severity | fix |\n|---|---|---|---|\n");
            }
            row(out, page);
        }
    }

    private static void row(Appendable out, RulePage page) throws IOException {
        Rule rule = page.rule();
        out.append("| [")
                .append(rule.id())
                .append("](")
                .append(rule.id())
                .append(".yaml) | ")
                .append(cell(rule.summary()))
                .append(" | ")
                .append(rule.severity().label())
                .append(" | ")
                .append(fix(page))
                .append(" |\n");
    }

    private static String fix(RulePage page) {
        if (page.part().isPresent()) {
            return "left out of pages";
        }
        if (!page.isRepaired()) {
            return "none";
        }
        return page.rule().safety() == Safety.SAFE ? "safe" : "unsafe";
    }

    private static String cell(String text) {
        return text.strip().replace("|", "\\|").replace("<", "&lt;");
    }
}
