package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What in the midst of a text was there to be pressed, and says nothing without its script. */
class ThingsToPressTest {
    private static final String TEXT =
            """
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><em>GONE you find me here:</em></p><p><a href='https://www.facebook.com/quay'><img src='f.png'></a><a href='https://www.twitter.com/quay'><img src='t.png'></a></p>",
                "<p>GONE on other shores:</p><div><a href='mailto:ada@quay.example'><img src='m.gif'></a><a href='https://instagram.com/quay'><img src='i.gif'></a></div>",
                "<p>GONE follow the ferry:</p><ul><li><a href='https://www.youtube.com/@quay'><img src='y.svg'></a></li><li><a href='https://www.pinterest.com/quay'><img src='p.svg'></a></li></ul>",
                "<p>GONE her letters:</p><center><a href='https://www.linkedin.com/in/ada'><img src='l.png'></a> <a href='https://www.reddit.com/user/ada'><img src='r.png'></a></center>",
                "<p>GONE see us on:</p><p><a href='https://weibo.com/quay'><img src='v.png'></a> <a href='https://www.tumblr.com/quay'><img src='t.png'></a> <a href='https://www.facebook.com/quay'><img src='f.png'></a></p>",
            })
    void pictures_that_lead_to_networks_go_with_their_label(String row) throws IOException {
        String shown = converted(TEXT + row + TEXT);

        assertThat(shown).contains("ran aground").doesNotContain("GONE", ".png", ".gif", ".svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>KEPT the boats:</p><p><a href='/a.jpg'><img src='a.png'></a><a href='/b.jpg'><img src='b.png'></a></p>",
                "<p>KEPT what others drew:</p><p><a href='https://quay.example/1'><img src='a.png'></a><a href='https://pier.example/2'><img src='b.png'></a></p>",
                "<p>KEPT on one wall:</p><p><a href='https://instagram.com/p/1'><img src='a.png'></a><a href='https://instagram.com/p/2'><img src='b.png'></a></p>",
                "<p>KEPT said there:</p><p><a href='https://facebook.com/quay'>The quay itself</a> and <a href='https://twitter.com/quay'>its keeper</a></p>",
                "<p>KEPT the first:</p><figure><a href='https://facebook.com/a'><img src='a.png'></a><a href='https://twitter.com/b'><img src='b.png'></a><figcaption>Two lamps</figcaption></figure>",
            })
    void pictures_and_links_of_a_text_stay(String row) throws IOException {
        assertThat(converted(TEXT + row + TEXT)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='ai'><div>GONE Top questions</div><ul><li><div>GONE What is a tide?</div><div class='answer'></div></li><li><div>GONE Who rings?</div><div class='answer'></div></li><li><div>GONE Is it cold?</div><div class='answer'></div></li></ul></div>",
                "<ul><li>GONE What is a tide?<span class='qna-answer'></span></li><li>GONE Who rings?<span class='qna-answer'></span></li><li>GONE Is it cold?<span class='qna-answer'></span></li></ul>",
                "<section><div><button>GONE What is a tide?</button><div class='chat-response'></div></div><div><button>GONE Who rings?</button><div class='chat-response'></div></div><div><button>GONE Is it cold?</button><div class='chat-response'></div></div></section>",
                "<div><p>GONE 潮とは何ですか？</p><div class='reply-box'></div><p>GONE 誰が鳴らす？</p><div class='reply-box'></div><p>GONE 寒い？</p><div class='reply-box'></div></div>",
                "<div><h4>GONE Ask me</h4><div>GONE Wer ruft?</div><div class='answers'></div><div>GONE Wer kommt?</div><div class='answers'></div><div>GONE Wer bleibt?</div><div class='answers'></div></div>",
            })
    void questions_whose_answers_a_script_would_have_brought_go(String box) throws IOException {
        assertThat(converted(TEXT + box + TEXT)).contains("ran aground").doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>KEPT What is a tide?</p><div class='answer'>It is the moon.</div><p>Who rings?</p><div class='answer'>The mate.</div><p>Is it cold?</p><div class='answer'>It is.</div></div>",
                "<ul><li>KEPT What is a tide?</li><li>Who rings?</li><li>Is it cold?</li></ul>",
                "<div><p>KEPT What is a tide?</p><div class='answer'></div><p>It is the moon that pulls.</p><p>Who rings?</p><div class='answer'></div><p>The mate.</p><p>And then?</p><div class='answer'></div></div>",
                "<ul><li>KEPT What is a tide?<span class='icon'></span></li><li>Who rings?<span class='icon'></span></li><li>Is it cold?<span class='icon'></span></li></ul>",
                "<div><p>KEPT What is a tide?</p><div class='answer'></div><p>Who rings?</p><div class='answer'></div></div>",
            })
    void questions_of_a_text_stay(String box) throws IOException {
        assertThat(converted(TEXT + box + TEXT)).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>GONE Was this helpful?</p>",
                "<div>GONE <span>How did you like this letter?</span> <button>Well</button></div>",
                "<div class='row'><p>Did this article help?</p> <a href='#'>GONE yes</a></div>",
                "<p><b>Read more: <a href='/lamp'>GONE how the lamp was lit</a></b></p>",
                "<p>Lire aussi : <a href='/lampe'>GONE la lampe du port</a></p>",
                "<div>Lesen Sie auch: <a href='/lampe'>GONE die Lampe im Hafen</a></div>",
            })
    void a_short_text_has_such_lines_too(String line) throws IOException {
        assertThat(converted(TEXT + line.replace("GONE Was", "Was").replace("GONE <", "<")))
                .contains("ran aground")
                .doesNotContain("GONE", "helpful", "like this letter", "article help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>KEPT, and was this helpful to anybody but the gulls?</p>",
                "<p>Read more: <a href='/lamp'>KEPT the lamp</a> and <a href='/oar'>the oar</a>, of which both were lost in the storm.</p>",
                "<p>Read more: <a href='https://library.example/1'>KEPT a book on tides</a></p>",
                "<p>He read more of the <a href='/lamp'>KEPT tale of the lamp</a> than of the news.</p>",
                "<p><a href='/lamp'>KEPT the lamp</a> was lit by hand, and the keeper said so.</p>",
            })
    void a_short_text_keeps_what_it_says(String line) throws IOException {
        assertThat(converted(TEXT + line)).contains("KEPT");
    }

    private String converted(String article) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Low water</title>"
                        + "<link rel=canonical href='https://quay.example/low-water'></head>"
                        + "<body><article><h1>Low water</h1>"
                        + article
                        + "</article></body></html>\n");
        return Offprint.run("convert", page.toString(), "--to", "markdown").out();
    }
}
