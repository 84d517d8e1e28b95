package dev.offprint.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.url.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain words.|<p>Plain words.</p>",
                "*Read* [this too](https://a.example/b)|"
                        + "<p><em>Read</em> <a href='https://a.example/b'>this too</a></p>",
                "[![](a.png)](https://a.example/b)|"
                        + "<p><a href='https://a.example/b'><img src='a.png'></a></p>",
                "![](a.png) [b](/b)|<p><img src='a.png'> <a href='/b'>b</a></p>",
                "Type `make`.|<p>Type <code>make</code>.</p>",
                "Less &lt; more&nbsp;|<p>Less &lt; more&nbsp;</p>",
            })
    void what_is_said_is_the_same_whoever_writes_it(String markdown, String html) {
        assertThat(said(ofParagraph(markdown))).isEqualTo(said(ofElement(html)));
    }

    @Test
    void a_length_at_most_is_known_without_reading_on() {
        Evidence evidence = ofElement("<p>One <b>two</b> three</p>");
        assertThat(evidence.showsAtMost(5)).isFalse();
        assertThat(evidence.showsAtMost(11)).isTrue();
        assertThat(evidence.showsAtMost(10)).isFalse();
    }

    @Test
    void a_part_stands_at_an_end_when_little_is_beyond_it() {
        String prose = "This is the article. ".repeat(20);
        Post post = post("First.\n\n" + prose + "\n\nLast.\n");
        PostEvidence evidence = new PostEvidence(post);
        List<Paragraph> paragraphs = evidence.paragraphs();
        assertThat(evidence.of(paragraphs.get(0)).isAtStart()).isTrue();
        assertThat(evidence.of(paragraphs.get(0)).isAtEnd()).isFalse();
        assertThat(evidence.of(paragraphs.get(2)).isAtStart()).isFalse();
        assertThat(evidence.of(paragraphs.get(2)).isAtEnd()).isTrue();
    }

    private static List<Object> said(Evidence evidence) {
        return List.of(
                evidence.text(),
                evidence.length(),
                evidence.lengthInLinks(),
                evidence.isLabelledLinks(),
                evidence.hasImage(),
                evidence.hasCode(),
                evidence.hasAllMediaInLinks(),
                evidence.links().stream().map(Address::text).toList(),
                evidence.addresses().stream().map(Address::text).sorted().toList());
    }

    private static Evidence ofParagraph(String markdown) {
        PostEvidence evidence = new PostEvidence(post(markdown));
        return evidence.of(evidence.paragraphs().get(0));
    }

    private static Evidence ofElement(String html) {
        Post post = post(html);
        return new PostEvidence(post).of(post.body().document().expectFirst("p"));
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("a.md", text));
    }
}
