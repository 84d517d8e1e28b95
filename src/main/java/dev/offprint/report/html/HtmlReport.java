package dev.offprint.report.html;

import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page to read findings in. It is written at the end, since it begins with what they come to; the
 * same findings give the same page.
 */
public final class HtmlReport implements Report {
    /** What every such page begins with, and no other page. */
    public static final String START = Frame.START;

    private final Writer out;
    private final String version;
    private final Function<String, Optional<RulePage>> pages;
    private final Map<String, RuleTally> rules = new LinkedHashMap<>();
    private final List<String> sections = new ArrayList<>();
    private final List<FailedFile> failures = new ArrayList<>();
    private int written;

    /**
     * Writes to {@code out} at the end.
     *
     * @param version of the program
     * @param pages what a rule, by its id, says about itself
     */
    public HtmlReport(Writer out, String version, Function<String, Optional<RulePage>> pages) {
        this.out = out;
        this.version = version;
        this.pages = pages;
    }

    @Override
    public void file(Source source, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        for (Finding finding : findings) {
            rules.computeIfAbsent(finding.rule().id(), id -> new RuleTally(finding.rule()))
                    .add(finding);
        }
        sections.add(FindingsHtml.section(source, findings, written + 1));
        written += findings.size();
    }

    @Override
    public void failure(FailedFile file) {
        failures.add(file);
    }

    @Override
    public void end(Summary summary) throws IOException {
        List<RuleTally> tallies = RuleTally.sorted(rules.values());
        Frame frame = new Frame(out, summary, version);
        frame.head();
        frame.summary();
        frame.failures(failures);
        if (!tallies.isEmpty()) {
            frame.rules(tallies, pages);
            frame.filter(tallies);
            out.write("<section id=\"findings\" aria-labelledby=\"findings-title\">\n");
            out.write("<h2 id=\"findings-title\">Findings</h2>\n");
            for (String section : sections) {
                out.write(section);
            }
            out.write("<p id=\"none\" hidden>No finding is left by this filter.</p>\n</section>\n");
        }
        frame.foot();
        out.flush();
    }
}
