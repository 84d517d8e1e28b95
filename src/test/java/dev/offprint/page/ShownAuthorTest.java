package dev.offprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote, by what readers are shown. */
class ShownAuthorTest {
    private static final String TEXT =
            "<p>"
                    + "The tide came in over the old quay before anybody had seen to the boats. "
                            .repeat(4)
                    + "</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fen",
                "BY ADA FEN = ADA FEN",
                "Written by: Ada Fen",
                "Published August 7, 2023 by Ada Fen",
                "Posted on 7 August 2023 by Ada Fen in Tides",
                "Text by Ada Fen",
                "Recipe by Ada Fen",
                "Ada Fen, Quay Harbour Editor, 7 August 2023",
                "Author: Ada Fen",
                "Von Ada Fen",
                "Text: Ada Fen",
                "Par Ada Fen",
                "Por Ada Fen",
                "di Ada Fen",
                "Door Ada Fen",
                "Tekst: Ada Fen",
                "Szerző: Ada Fen",
                "Yazar: Ada Fen",
                "Oleh: Ada Fen",
                "Tác giả: Ada Fen",
                "Автор: Ада Фен = Ада Фен",
                "Текст: Ада Фен = Ада Фен",
                "Συντάκτης: Άντα Φεν = Άντα Φεν",
                "מאת: עדה פן = עדה פן",
                "بقلم: ندى فن = ندى فن",
                "作者：王小明 = 王小明",
                "記者王小明／台北報導 = 王小明",
                "文／王小明 = 王小明",
                "取材・文：山田花子 = 山田花子",
                "글 김민수 = 김민수",
                "김민수 기자 = 김민수",
                "By Ada Fen, PhD = Ada Fen, PhD",
                "By Ada Fen on behalf of the harbour board",
                "By Ada van der Fen = Ada van der Fen",
                "By The Quay Team = The Quay Team",
            })
    void a_word_below_the_title_says_that_a_name_follows(String given) {
        String[] parts = given.split(" = ", 2);

        assertThat(authors("", "<h1>Tides</h1><div>" + parts[0] + "</div>" + TEXT))
                .containsExactly(parts.length == 2 ? parts[1] : "Ada Fen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class='author-name'>Ada Fen</span>",
                "<div class='blog__authorname'>Ada Fen</div>",
                "<div class='_authorName_1r0t6_51'>Ada Fen</div>",
                "<div class='PostAuthor'><b>Ada Fen</b></div>",
                "<p class='byline'>5 May 2024 <span>Ada Fen</span></p>",
                "<div class='date-and-author'>5 May 2024 · Ada Fen</div>",
                "<a rel=author href=/f>Ada Fen</a>",
                "<a href=/authors/ada-fen>Ada Fen</a>",
                "<a href='https://quay.example/author/fen/'><b>Ada Fen</b></a>",
                "<a href=/en/contributors/ada-fen>Ada Fen</a>",
                "<div>By</div><div>Ada Fen</div><div>|</div><div>6 mins</div>",
                "<div>Written by</div><div>Ada Fen</div><div>Harbour Editor</div>",
                "<div class=author><b>Ada Fen</b><i>Chief Editor</i></div>",
            })
    void a_mark_or_an_address_says_that_a_name_is_that_of_an_author(String line) {
        assertThat(authors("", "<h1>Tides</h1>" + line + TEXT)).containsExactly("Ada Fen");
        assertThat(authors("", "<header>" + line + "<h1>Tides</h1></header>" + TEXT))
                .containsExactly("Ada Fen");
        String standfirst = "<p>" + "What the moon does to the harbour. ".repeat(6) + "</p>";
        assertThat(authors("", "<h1>Tides</h1>" + standfirst + line + TEXT))
                .containsExactly("Ada Fen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Fen and Bo Reed",
                "By Ada Fen, Bo Reed",
                "By Ada Fen & Bo Reed, Harbour Editors",
                "Von Ada Fen und Bo Reed",
                "Par Ada Fen et Bo Reed",
                "By <a href=/f>Ada Fen</a> and <a href=/r>Bo Reed</a>",
                "By <a href=/f>Ada Fen</a>, <a href=/r>Bo Reed</a>",
                "<a href=/author/f>Ada Fen</a> <a href=/author/r>Bo Reed</a>",
                "Authors: Ada Fen and Bo Reed, tide keepers",
            })
    void several_authors_are_several(String line) {
        assertThat(authors("", "<h1>Tides</h1><div>" + line + "</div>" + TEXT))
                .containsExactly("Ada Fen", "Bo Reed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reviewed by Ada Fen",
                "Photo by Ada Fen",
                "Edited by Ada Fen",
                "Translated by Ada Fen",
                "Fact checked by <b>Ada Fen</b>",
                "By Monday it was gone",
                "By invitation only",
                "By Default",
                "Machine Learning",
                "<a href=/category/tides>Ada Fen</a>",
                "<div class=author><a href=/tag/quay>Harbour Walks</a></div>",
                "San Jose, United States | 5 May 2024",
                "<b>Deep Sea</b> <span>5 May 2024</span>",
                "<div class=author-share><a href=#>Bluesky</a></div>",
            })
    void who_did_something_else_and_what_is_no_name_is_no_author(String line) {
        assertThat(authors("", "<h1>Tides</h1><div>" + line + "</div>" + TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what programs are told | what readers are shown | who it is
                "kwriter2 | By Bo Reed | Bo Reed",
                "ada.fen | <i class=author-name>Bo Reed</i> | Bo Reed",
                "Ada Fen | By Bo Reed | Bo Reed",
                "Ada Fen | By Bo Reed. Ada Fen drew the map. | Ada Fen",
                "Ada Fen | Bo Reed | Ada Fen",
                "Ada Fen | <i class=author-name>Bo Reed</i> | Ada Fen",
                "Ada Fen | By A. Fen, Harbour Editor | Ada Fen",
                "Ada Fen | By Ada Fen and Bo Reed | Ada Fen, Bo Reed",
                "Quay Letter | By Bo Reed | Bo Reed",
                "https://social.example/fen | By Bo Reed | Bo Reed",
                "https://social.example/fen | 5 May 2024 | ''",
            })
    void readers_are_shown_the_person_and_programs_the_account(
            String told, String line, String authors) {
        String head =
                "<meta property='og:site_name' content='Quay Letter'><meta name=author content='%s'>"
                        .formatted(told);

        assertThat(String.join(", ", authors(head, "<h1>Tides</h1><div>" + line + "</div>" + TEXT)))
                .isEqualTo(authors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Written by Ada Fen</h3>",
                "<footer><p>Posted by Ada Fen on 5 May 2024</p></footer>",
                "<div class=author-box><h4>Ada Fen</h4><p>Ada keeps the tide tables.</p></div>",
                "<p>This post was written by <em>Ada Fen</em>, tide keeper.</p>",
                "<div class=meta>By: <a href=/author/f>Ada Fen</a></div>",
            })
    void a_name_at_the_end_is_that_of_the_author_if_it_is_the_only_one(String line) {
        String body = "<h1>Tides</h1><article>" + TEXT + TEXT + line + "</article>";

        assertThat(authors("", body)).containsExactly("Ada Fen");
        String other = "<div class=card><span class=author>Bo Reed</span></div>";
        assertThat(authors("", body + other)).isEmpty();
        String remark = "<div id=comments><p>Posted by Bo Reed</p></div>";
        assertThat(authors("", body + remark)).containsExactly("Ada Fen");
    }

    @Test
    void the_person_whom_the_page_around_names_comes_before_the_publication() {
        String data =
                "<script type='application/ld+json'>{\"@type\": \"WebPage\", \"author\":"
                        + " {\"@type\": \"Person\", \"name\": \"Ada Fen\"}}</script>"
                        + "<meta name=author content='The Quay Weekly'>";

        assertThat(authors(data, "<h1>Tides</h1>" + TEXT)).containsExactly("Ada Fen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <meta property='og:site_name' content='Anna Fen'> | <p>Tides.</p>                                   | Anna Fen
                    <meta property='og:site_name' content='Quay Fen'> | <p>Tides.</p>                                   | ''
                    ''                                                | <footer>© 2019–2024 Anna Fen. All rights</footer> | Anna Fen
                    ''                                                | <footer>Copyright by Anna Fen</footer>            | Anna Fen
                    ''                                                | <footer>© 2024 Quay Letter Company</footer>       | ''
                    """)
    void who_has_a_site_of_his_own_wrote_it(String head, String line, String authors) {
        assertThat(String.join(", ", authors(head, "<h1>Tides</h1>" + TEXT + line)))
                .isEqualTo(authors);
    }

    @Test
    void those_who_write_as_one_may_have_the_name_of_their_site() {
        String head = "<meta property='og:site_name' content='Quay Letter'>";
        String line = "<p class=byline>By <a rel=author href=/a>Quay Letter Staff</a></p>";

        assertThat(authors(head, "<h1>Tides</h1>" + line + TEXT))
                .containsExactly("Quay Letter Staff");
        assertThat(
                        authors(
                                head + "<meta name=author content='Quay Letter'>",
                                "<h1>Tides</h1>" + TEXT))
                .isEmpty();
    }

    private static List<String> authors(String head, String body) {
        String page =
                "<!DOCTYPE html>\n<html><head><title>Tides</title>"
                        + head
                        + "</head><body>"
                        + body
                        + "</body></html>";
        return PageMetadataReader.read(PostParser.parse(Source.of("page.html", page)), null)
                .authors();
    }
}
