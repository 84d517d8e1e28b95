package dev.offprint.report.html;

import dev.offprint.report.FailedFile;
import dev.offprint.report.Summary;
import dev.offprint.rule.catalogue.RulePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All of the page that is not a finding. */
final class Frame {
    /** The policy makes the browser refuse whatever a post could smuggle in. */
    static final String START =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            """;

    private final Writer out;
    private final Summary summary;
    private final String version;

    Frame(Writer out, Summary summary, String version) {
        this.out = out;
        this.summary = summary;
        this.version = version;
    }

    void head() throws IOException {
        out.write(START);
        out.write("<title>" + title() + " · Offprint</title>\n<style>\n");
        out.write(resource("report.css"));
        out.write(
                "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
        out.write("<header>\n<p class=\"brand\">Offprint <span>" + Html.escaped(version));
        out.write("</span></p>\n<h1>" + title() + "</h1>\n</header>\n<main>\n");
    }

    private String title() {
        int findings = summary.findings();
        return findings == 0
                ? "Nothing found"
                : Html.number(findings) + (findings == 1 ? " finding" : " findings");
    }

    void summary() throws IOException {
        out.write("<ul class=\"summary\">\n");
        card("", summary.files(), "files looked at");
        card("", summary.filesWithFindings(), "with findings");
        card("error", summary.errors(), summary.errors() == 1 ? "error" : "errors");
        card("warning", summary.warnings(), summary.warnings() == 1 ? "warning" : "warnings");
        card("note", summary.infos(), summary.infos() == 1 ? "note" : "notes");
        card("good", summary.fixable(), "repairable");
        if (summary.repaired() > 0) {
            card("good", summary.repaired(), "repaired");
        }
        if (summary.failed() > 0) {
            card("error", summary.failed(), "failed");
        }
        out.write("</ul>\n");
    }

    /** Files that nothing is known of; nothing when there are none. */
    void failures(List<FailedFile> failures) throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        out.write("<section aria-labelledby=\"failed-title\">\n");
        out.write("<h2 id=\"failed-title\">Failed</h2>\n<ul>\n");
        for (FailedFile file : failures) {
            String place = file.place().map(position -> ":" + position).orElse("");
            out.write("<li>" + Html.escaped(file.name() + place + ": " + file.problem()));
            out.write("</li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    private void card(String style, int number, String label) throws IOException {
        String shown = number == 0 ? "zero" : style;
        out.write("<li class=\"" + shown + "\"><b>" + Html.number(number) + "</b> ");
        out.write(label + "</li>\n");
    }

    void rules(List<RuleTally> tallies, Function<String, Optional<RulePage>> pages)
            throws IOException {
        out.write(
                """
                <section aria-labelledby="rules-title">
                <h2 id="rules-title">Rules</h2>
                <div class="scroll" tabindex="0" role="group" aria-labelledby="rules-title">
                <table>
                <thead><tr><th scope="col">Rule</th><th scope="col">What it finds</th>\
                <th scope="col">Severity</th><th scope="col" class="n">Findings</th>\
                <th scope="col" class="n">Repairable</th></tr></thead>
                <tbody>
                """);
        int most = tallies.get(0).findings();
        for (RuleTally tally : tallies) {
            String id = Html.escaped(tally.rule().id());
            String severity = FindingsHtml.name(tally.rule().severity());
            out.write("<tr><th scope=\"row\"><button type=\"button\" class=\"pick\" data-rule=\"");
            out.write(id + "\" aria-pressed=\"false\">" + id + "</button></th><td>");
            about(tally, pages.apply(tally.rule().id()).orElse(null));
            out.write("</td><td><span class=\"severity " + severity + "\">" + severity);
            out.write("</span></td><td class=\"n\"><span class=\"bar\" style=\"--share:");
            out.write(Math.max(1, tally.findings() * 100L / most) + "%\"></span>");
            out.write("<span>" + Html.number(tally.findings()) + "</span></td><td class=\"n\">");
            out.write(Html.number(tally.repairable()) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void about(RuleTally tally, @Nullable RulePage page) throws IOException {
        String summary = Html.escaped(tally.rule().summary());
        if (page == null) {
            out.write(summary);
            return;
        }
        out.write("<details><summary>" + summary + "</summary><p>");
        out.write(Html.escaped(page.why().strip()) + "</p></details>");
    }

    void filter(List<RuleTally> tallies) throws IOException {
        out.write(
                """
                <form id="filter" role="search" aria-label="Filter findings" hidden>
                <label>File <input type="search" name="file" placeholder="part of a name" autocomplete="off"></label>
                <label>Rule <select name="rule"><option value="">all rules</option>
                """);
        for (RuleTally tally : tallies) {
            String id = Html.escaped(tally.rule().id());
            out.write("<option value=\"" + id + "\">" + id + "</option>\n");
        }
        out.write("</select></label>\n<fieldset><legend>Severity</legend>\n");
        severity("error", summary.errors());
        severity("warning", summary.warnings());
        severity("note", summary.infos());
        out.write(
                """
                </fieldset>
                <button type="reset">Show all</button>
                <button type="button" id="fold" aria-pressed="false">Fold files</button>
                <output id="shown" aria-live="polite"></output>
                </form>
                """);
    }

    private void severity(String name, int number) throws IOException {
        if (number > 0) {
            out.write("<label><input type=\"checkbox\" name=\"severity\" value=\"" + name);
            out.write("\" checked> " + name + "s</label>\n");
        }
    }

    void foot() throws IOException {
        out.write("</main>\n<script>\n");
        out.write(resource("report.js"));
        out.write("</script>\n</body>\n</html>\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
