package dev.offprint.post.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Post;
import dev.offprint.post.SiteTitle;
import dev.offprint.text.Source;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "www.lamppost.example; Tide - LampPost",
                "lamp-post.example; Tide – Lamp Post",
                "lamppost.example; Tide | The Lamp Post",
                "lampe.fr; Tide | Lampe.fr",
                "www.ktimes.example; Tide - The Keeper Times",
                "lamp.co.uk; Tide — Lamp News",
                "zoll.example; Tide :: ZOLL ONLINE",
                "muehle.example; Tide - Mühle",
                "lamp.medium.example; Tide » Medium",
                "lamppost.example; Tide｜LampPost"
            })
    void a_title_may_end_with_the_name_that_its_host_spells(String host, String title) {
        assertThat(ownTitle(host, title)).contains("Tide");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "www.lamppost.example; Tide - Lamp",
                "lamppost.example; Tide LampPost",
                "lamppost.example; Tide-LampPost",
                "lamppost.example; LampPost - Tide",
                "news.example; Tide - News",
                "a.example; Tide - A",
                "lamp.example; Tide - lamp makers of the northern coast"
            })
    void everything_else_belongs_to_the_title(String host, String title) {
        assertThat(ownTitle(host, title)).isEmpty();
    }

    private static Optional<String> ownTitle(String host, String title) {
        String text = "---\nfrom: https://" + host + "/1\n---\nText.\n";
        Post post = PostParser.parse(Source.of("tide.md", text));
        return SiteTitle.of(post, title).map(SiteTitle::title);
    }
}
