package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day in the front matter of a page that is converted, wherever the page tells it. */
class DayOfAPageTest {
    private static final String TITLE = "<h1>Tides of the quay</h1>";
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(8)
                    + "</p>";
    private static final String DATE = "\ndate: 2024-03-05";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Last updated: March 5, 2024</div>",
                "<div>Updated on <!-- --> <!-- -->March 5, 2024 · 4 min read</div>",
                "<div><p>Page updated:</p><time datetime=2024-03-05>5 March</time></div>",
                "<p>Zuletzt aktualisiert am 5. März 2024</p>",
                "<p>Последнее обновление: 5 марта 2024</p>",
                "<p><time class=updated datetime=2024-03-05>5 March 2024</time></p>",
                "<p>Updated 10:30 AM EST, Tue March 5, 2024</p>",
                "<p>Last updated by Ada Fen on March 5, 2024</p>",
            })
    void a_page_that_tells_only_when_it_was_changed_is_of_that_day(String line) throws IOException {
        assertThat(converted("", TITLE + line + TEXT)).contains(DATE);
        assertThat(converted("", TITLE + TEXT + "<div class=foot>" + line + "</div>"))
                .matches(text -> text.contains(DATE) != line.contains("class=updated"));
        String other = "<meta property='article:published_time' content='2020-01-02'>";
        assertThat(converted(other, TITLE + line + TEXT)).contains("\ndate: 2020-01-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated March 5, 2024",
                "Last modified: 5 March 2024",
                "Updated: 2024-03-05",
                "Actualizado el 5 de marzo de 2024",
                "Mis à jour le 5 mars 2024",
            })
    void that_it_was_a_change_stays_in_the_text(String line) throws IOException {
        String head = "<meta name=author content='Ada Fen'>";
        String text = converted(head, TITLE + "<div>" + line + "</div>" + TEXT);

        assertThat(text).contains(DATE, "\n" + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Prices updated March 5, 2024</p>",
                "<footer><a href=/terms>Last updated March 5, 2024</a></footer>",
                "<div class=card><h3><a href=/e>Ebb</a></h3><p>Updated March 5, 2024</p></div>",
                "<div id=comments><p>Posted on March 5, 2024</p></div>",
                "<div class=related><p>Published March 5, 2024</p></div>",
                "<table><tr><td>Updated</td><td>March 5, 2024</td></tr></table>",
                "<p>Updated March 5, 2024</p><p>Updated May 6, 2024</p>",
                "<div class=card><h3><a href=/e>Ebb</a></h3><p>By Bo Reed</p><p>March 5, 2024</p></div>",
                "<p>By the spring of March 5, 2024 the quay was dry.</p>",
                "<p>© 2024 Quay Letter</p>",
                "<p>OSLO, by the quay, was built on March 5, 2024 - by hand.</p>",
            })
    void what_is_said_of_something_else_is_no_day_of_the_page(String line) throws IOException {
        assertThat(converted("", TITLE + TEXT + TEXT + line)).doesNotContain("\ndate:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><p>March 5, 2024</p><p>Written By <b>Ada Fen</b></p></aside>",
                "<div class=foot>by Ada Fen on March 5, 2024</div>",
                "<div><span>By Ada Fen</span><span>Tide keeper</span><span>5 March 2024</span></div>",
                "<aside><div><time>March 5, 2024</time></div><div>Author: Ada Fen</div></aside>",
                "<p>von Ada Fen, 5. März 2024 in Gezeiten</p>",
            })
    void a_day_beside_the_byline_counts_wherever_that_is(String line) throws IOException {
        assertThat(converted("", TITLE + TEXT + TEXT + line)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>Published</dt><dd>March 5, 2024</dd></dl>",
                "<div><div>Published on</div><div>March 5, 2024</div></div>",
                "<div><strong>Veröffentlicht:</strong> <span>5. März 2024</span></div>",
                "<p><span>公開日</span><span>2024年3月5日</span></p>",
                "<ul><li><b>Publish date</b><i>March 5, 2024</i></li></ul>",
            })
    void a_label_in_a_box_of_its_own_says_it_too(String line) throws IOException {
        assertThat(converted("", TITLE + TEXT + TEXT + line)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'Article','headline':'The 'old' quay','datePublished':'2024-03-05'}",
                "{'@type':'Article','datePublished':'2024-03-05','author':{'@type':'Per",
                "{'@type':'NewsArticle' 'headline':'Tides','datePublished':'2024-03-05'}",
                "{'@type':'WebSite','name':'Quay'}{'@type':'Article','datePublished':'2024-03-05'}",
                "{'@type':'Blog','blogPost':[{'@type':'BlogPosting','headline':'Tides of the quay','datePublished':'2024-03-05'},{'@type':'BlogPosting','headline':'Ebb','datePublished':'2023-03-05'}]}",
                "{'@type':'HowTo','datePublished':'2024-03-05'}",
                "{'@type':'Article','datePublished':'2024-03-05 10:00:00 Europe/Oslo'}",
            })
    void data_that_is_broken_or_nested_says_it_too(String data) throws IOException {
        String json = data.replace('\'', '"');
        String script = "<script type='application/ld+json'>%s</script>";

        assertThat(converted(script.formatted(json), TITLE + TEXT)).contains(DATE);
        String escaped = json.replace("\"", "&quot;");
        assertThat(converted(script.formatted(escaped), TITLE + TEXT)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:post_date' content='2024-03-05'>",
                "<meta name='DCTERMS.available' content='2024-03-05'>",
                "<meta name='pub_date' content='2024-03-05'>",
                "<meta name='article.created' content='2024-03-05'>",
                "<meta name=twitter:label1 content=Published><meta name=twitter:data1 content='March 5, 2024'>",
            })
    void a_tag_of_any_system_says_it_too(String tag) throws IOException {
        assertThat(converted(tag, TITLE + TEXT)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span title='March 5, 2024 10:30'>2 years ago</span>",
                "<span data-date='2024-03-05T10:00:00Z'>vor 2 Jahren</span>",
                "<span data-utc-timestamp=1709632800>2 years ago</span>",
                "<span data-time='2024-03-05 10:00'>Mar 5</span>",
                "<a href=/p title='5 March 2024'>2y</a>",
            })
    void an_attribute_says_when_two_years_ago_was(String line) throws IOException {
        assertThat(converted("", TITLE + "<p>" + line + "</p>" + TEXT)).contains(DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 05.03.24, 2024-03-05",
        "de, '05.03.24, 14:30 Uhr', 2024-03-05",
        "ru, 05.03.24, 2024-03-05",
        "nb, Publisert 05.03.24 kl. 10:30, 2024-03-05",
        "pl, Opublikowano: 05.03.24, 2024-03-05",
        "en, 05.03.24, ''",
        "en, 14.11.24, ''",
        "ja, 24.03.05, ''",
        "de, 05.13.24, ''",
        "de, Version 05.03.24 des Kais, ''",
    })
    void a_year_may_have_two_digits_where_the_day_comes_first(
            String language, String line, String date) throws IOException {
        String text = converted("", TITLE + "<div>" + line + "</div>" + TEXT, language);

        assertThat(text.contains(DATE)).isEqualTo(!date.isEmpty());
        assertThat(text.contains("\ndate:")).isEqualTo(!date.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>March 5, 2024</p>",
                "<div>Harbour</div><div><span>Ada Fen</span> | March 5, 2024</div>",
                "<p><a href=/c>Tides</a> · 5 March 2024</p><img src=a.png alt=''>",
                "<p>4 min read - March 5, 2024</p>",
                "<p>This article was published on March 5, 2024.</p>",
            })
    void the_lines_right_above_a_title_are_of_its_text(String line) throws IOException {
        assertThat(converted("", "<main>" + line + TITLE + TEXT + "</main>")).contains(DATE);
        String menu = "<ul>" + "<li><a href=/m>Menu</a></li>".repeat(5) + "</ul>";
        String day = "<header><p>Tuesday, March 5, 2024</p></header>";
        assertThat(converted("", day + menu + TITLE + TEXT)).doesNotContain("\ndate:");
        assertThat(converted("", "<p>DATE: 2024-03-05 - 2024-03-17</p>" + TITLE + TEXT))
                .doesNotContain("\ndate:");
    }

    private String converted(String head, String body) throws IOException {
        return converted(head, body, "en");
    }

    private String converted(String head, String body, String language) throws IOException {
        String page =
                "<!DOCTYPE html>\n<html lang=%s><head><meta charset=utf-8><title>Tides of the quay</title>%s</head><body>%s</body></html>"
                        .formatted(language, head, body);
        Path file = Files.writeString(folder.resolve("page.html"), page);
        return Offprint.run("convert", file.toString(), "--prove").out();
    }
}
