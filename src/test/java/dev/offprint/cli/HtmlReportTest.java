package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HtmlReportTest {
    @TempDir Path folder;

    @Test
    void a_repair_is_shown_as_what_goes_and_what_comes() throws IOException {
        Document page =
                report(
                        """
                        Above.

                        <p>One <a href="https://example.org/a?utm_source=mail&b=1">link</a>.</p>
                        """,
                        "tracking");

        Element code = page.expectFirst(".code");
        assertThat(code.select(".removed .number").text()).isEqualTo("3");
        assertThat(code.select(".removed del").text()).contains("utm_source=mail");
        assertThat(code.select(".added").text())
                .isEqualTo("+<p>One <a href=\"https://example.org/a?b=1\">link</a>.</p>");
        assertThat(page.select(".finding h4").text())
                .startsWith("3:17 warning ")
                .endsWith("tracking/parameter repairable");
    }

    @Test
    void a_finding_without_a_repair_is_marked_in_its_line() throws IOException {
        Document page = report("<p>One.</p>\n<p><img alt=\"tide\"> Two.</p>\n", "image/no-source");

        assertThat(page.select(".finding mark").text()).isEqualTo("<img alt=\"tide\">");
        assertThat(page.select(".finding .context").text()).isEqualTo("1 <p>One.</p>");
        assertThat(page.select(".finding del, .finding ins")).isEmpty();
    }

    @Test
    void lines_that_go_are_shown_as_lines() throws IOException {
        Document page = report("<p>One.</p>\r\n<div id='dfp-ad-1'></div>\r\n<p>Two.</p>\r\n", "ad");

        assertThat(page.select(".finding .removed").text())
                .isEqualTo("2−<div id='dfp-ad-1'></div>");
        assertThat(page.select(".finding .added")).isEmpty();
    }

    @Test
    void of_what_is_long_the_middle_is_left_out() throws IOException {
        String advert = "<ins class=adsbygoogle>" + "<b></b>".repeat(500) + "</ins>";
        Document page = report("<p>One.</p>" + advert + "<p>Two.</p>\n", "ad");

        assertThat(page.select(".finding .gap").text()).isEqualTo("… 3,129 characters …");
    }

    @Test
    void nothing_of_a_post_becomes_part_of_the_page() throws IOException {
        Document page =
                report(
                        "<ins class=adsbygoogle title=\"</script><script>alert(1)</script>"
                                + "<img src=https://example.org/x onerror=alert(2)>\u202E\"></ins>\n",
                        "ad");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[src], link, img, iframe, object, base")).isEmpty();
        assertThat(page.select("[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select(".code").text()).contains("<script>alert(1)").contains("⟨U+202E⟩");
        assertThat(page.expectFirst("style").data())
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void the_page_has_what_a_screen_reader_needs() throws IOException {
        Document page = samples();

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("input, select")).allMatch(field -> field.closest("label") != null);
        assertThat(page.select("thead th")).allMatch(head -> head.attr("scope").equals("col"));
        assertThat(page.select("output[aria-live=polite]")).hasSize(1);
        assertThat(page.select("[aria-labelledby]"))
                .allMatch(part -> page.getElementById(part.attr("aria-labelledby")) != null);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_same_findings_give_the_same_page() throws IOException {
        assertThat(samples().outerHtml()).isEqualTo(samples().outerHtml());
    }

    @Test
    void a_clean_run_says_so() throws IOException {
        Document page = report("<p>One.</p>\n", "ad");

        assertThat(page.select("h1").text()).isEqualTo("Nothing found");
        assertThat(page.select("table, form, .finding")).isEmpty();
    }

    @Test
    void a_browser_filters_by_rule_severity_and_file() throws Exception {
        samples();
        String script =
                """
                const see = (name) => document.documentElement.setAttribute('data-' + name,
                    document.getElementById('shown').textContent + ' | '
                    + [...document.querySelectorAll('.finding')].filter(e => e.checkVisibility()).length);
                const form = document.getElementById('filter');
                const step = (name, act) => new Promise(done => { act();
                    setTimeout(() => { see(name); done(); }, 200); });
                const input = () => form.dispatchEvent(new Event('input', {bubbles: true}));
                (async () => {
                  await step('all', () => {});
                  await step('rule', () => document.querySelector('.pick[data-rule="ad/slot"]').click());
                  await step('again', () => document.querySelector('.pick[data-rule="ad/slot"]').click());
                  await step('file', () => { form.elements.file.value = 'HAIJIE'; input(); });
                  await step('severity', () => { form.querySelector('[value=warning]').click(); });
                  await step('nothing', () => { form.elements.file.value = 'no such'; input(); });
                  await step('reset', () => form.querySelector('[type=reset]').click());
                })();
                """;

        Element seen = Chromium.open(folder.resolve("report.html"), script).expectFirst("html");

        assertThat(seen.attr("data-error")).isEmpty();
        assertThat(seen.attr("data-all")).matches("(\\d+) findings in 14 files \\| \\1");
        assertThat(seen.attr("data-rule"))
                .matches("(\\d+) of \\d+ findings, in \\d+ files \\| \\1");
        assertThat(seen.attr("data-again")).isEqualTo(seen.attr("data-all"));
        assertThat(seen.attr("data-file")).matches("(\\d+) of \\d+ findings, in 2 files \\| \\1");
        assertThat(seen.attr("data-severity")).isNotEqualTo(seen.attr("data-file"));
        assertThat(seen.attr("data-nothing")).startsWith("0 of ").endsWith(" | 0");
        assertThat(seen.attr("data-reset")).isEqualTo(seen.attr("data-all"));
    }

    @Test
    void five_thousand_findings_can_be_filtered_without_waiting() throws Exception {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        String line = "<p>A paragraph of some length.</p><ins class=adsbygoogle></ins>\n";
        for (int i = 0; i < 100; i++) {
            Files.writeString(posts.resolve("post-" + i + ".md"), line.repeat(50));
        }
        write(posts, "ad/slot");
        String script =
                """
                document.querySelector('[name=file]').value = 'post-7';
                document.getElementById('filter').dispatchEvent(new Event('input', {bubbles: true}));
                setTimeout(() => {
                  document.documentElement.dataset.shown = document.getElementById('shown').textContent;
                }, 300);
                """;

        Element seen = Chromium.open(folder.resolve("report.html"), script).expectFirst("html");

        assertThat(seen.attr("data-error")).isEmpty();
        assertThat(seen.attr("data-shown")).isEqualTo("550 of 5,000 findings, in 11 files");
    }

    private Document samples() throws IOException {
        return write(Path.of("samples"), "");
    }

    private Document report(String post, String only) throws IOException {
        return write(Files.writeString(folder.resolve("post.md"), post), only);
    }

    private Document write(Path posts, String only) throws IOException {
        Path report = folder.resolve("report.html");
        Offprint lint =
                only.isEmpty()
                        ? Offprint.run("lint", "--format", "html=" + report, posts.toString())
                        : Offprint.run(
                                "lint",
                                "--only",
                                only,
                                "--format",
                                "html=" + report,
                                posts.toString());
        assertThat(lint.code()).as(lint.err()).isLessThan(2);
        assertThat(lint.out()).isEmpty();
        return Jsoup.parse(Files.readString(report));
    }
}
