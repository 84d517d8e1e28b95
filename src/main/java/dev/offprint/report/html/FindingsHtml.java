package dev.offprint.report.html;

import dev.offprint.lint.Finding;
import dev.offprint.rule.Severity;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.util.List;
import java.util.Optional;

/** The findings of one file as a section of the page. */
final class FindingsHtml {
    private FindingsHtml() {}

    /**
     * The section of a file.
     *
     * @param first the number of its first finding in the report
     */
    static String section(Source source, List<Finding> findings, int first) {
        StringBuilder out = new StringBuilder();
        String name = Html.escaped(source.name());
        out.append("<details class=\"file\" open data-file=\"")
                .append(name)
                .append("\">\n<summary><h3>")
                .append(name)
                .append("</h3><span class=\"count\">")
                .append(Html.number(findings.size()))
                .append("</span></summary>\n");
        LineIndex lines = source.lines();
        FindingCode code = new FindingCode(out, source.text(), lines);
        int number = first;
        for (Finding finding : findings) {
            open(out, finding, lines.position(finding.span().start()), number++);
            code(code, finding);
            out.append("</div>\n</article>\n");
        }
        return out.append("</details>\n").toString();
    }

    private static void open(StringBuilder out, Finding finding, Position place, int number) {
        String severity = name(finding.rule().severity());
        out.append("<article class=\"finding\" id=\"finding-")
                .append(number)
                .append("\" data-rule=\"")
                .append(Html.escaped(finding.rule().id()))
                .append("\" data-severity=\"")
                .append(severity)
                .append("\">\n<h4><a class=\"place\" href=\"#finding-")
                .append(number)
                .append("\" title=\"Link to this finding\">")
                .append(place)
                .append("</a> <span class=\"severity ")
                .append(severity)
                .append("\">")
                .append(severity)
                .append("</span> <span class=\"message\">")
                .append(Html.escaped(finding.message()))
                .append("</span> <span class=\"rule\">")
                .append(Html.escaped(finding.rule().id()))
                .append("</span>")
                .append(finding.fix().map(FindingsHtml::repair).orElse(""))
                .append("</h4>\n<div class=\"code\" translate=\"no\">\n");
    }

    /** The repair shows the place too, unless it changes another one. */
    private static void code(FindingCode code, Finding finding) {
        Optional<Fix> fix = finding.fix();
        if (fix.isEmpty() || !touches(fix.get(), finding)) {
            code.fault(finding.span());
        }
        if (fix.isPresent()) {
            code.repair(fix.get().edits());
        }
    }

    private static boolean touches(Fix fix, Finding finding) {
        int start = finding.span().start();
        int end = finding.span().end();
        return fix.span().start() <= end && start <= fix.span().end();
    }

    private static String repair(Fix fix) {
        return fix.safety() == Safety.SAFE
                ? " <span class=\"repair\">repairable</span>"
                : " <span class=\"repair unsafe\">repairable, look first</span>";
    }

    /** As the summary calls it. */
    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
