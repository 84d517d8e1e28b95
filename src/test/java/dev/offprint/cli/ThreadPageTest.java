package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of forums: their posts are the article, and what is put around each is none of it. */
class ThreadPageTest {
    private static final String[] SAID = {
        "The upper lamp smokes since the winter, and nobody here knows which oil was in it before.",
        "Ours burns rape oil, and it has not smoked since the wick was cut shorter by a finger.",
        "Thanks!",
        "Mind the glass when you cut it, for ours sprang on the second evening and cost a week.",
    };

    private static final String[] WHO = {"ada", "bo of the pier", "ada", "cyril"};

    /** Boxes of one post: %1$d its number, %2$s who wrote it, %3$s what it says. */
    private static final String XENIA =
            "<article class='message message--post' id='js-post-%1$d'><div class='message-cell--user'><a class='avatar' href='/members/m%1$d'>X</a><h4 class='message-name'><a class='username' href='/members/m%1$d'>%2$s</a></h4><h5 class='userTitle'>GONE Keeper</h5><dl class='pairs'><dt>Joined</dt><dd>Jun 2, 2014</dd><dt>GONE Posts</dt><dd>21</dd></dl></div><div class='message-cell--main'><header><time datetime='2024-03-0%1$dT10:00:00Z'>Mar %1$d, 2024</time> <a href='#js-post-%1$d'>GONE #%1$d</a></header><div class='message-content'><div class='bbWrapper'><p>%3$s</p></div></div><footer><a href='/r'>GONE Reply</a></footer></div></article>";

    private static final String BULLETIN =
            "<div class='post bg1' id='p%1$d'><dl class='postprofile'><dt><a href='./memberlist.php?mode=viewprofile&amp;u=%1$d'>%2$s</a></dt><dd>GONE Posts: 403%1$d</dd><dd>GONE Harbour warden</dd></dl><div class='postbody'><ul class='post-buttons'><li><a href='./posting.php?mode=quote'>GONE Reply with quote</a></li></ul><p class='meta'>by %2$s » Tue Aug 2%1$d, 2019 4:08 am</p><div class='content'>%3$s</div><div class='signature'>GONE lamps are for those who cannot wait until the morning comes.</div></div></div>";

    private static final String ANSWERS =
            "<div class='post-layout'><div class='votecell'><button>GONE up</button><span>67</span></div><div class='postcell'><div class='s-prose js-post-body'><p>%3$s</p></div><div class='menu'><a href='/q'>GONE Share</a> <a href='/e'>GONE Improve this answer</a></div><div class='user-info'>answered <span class='relativetime'>Jan 2%1$d, 2013 at 22:36</span> <a href='/users/%1$d'>%2$s</a> <span class='badgecount'>GONE 11 gold badges</span></div></div></div>";

    private static final String TREE =
            "<li class='subtree'><div class='comment' id='c_%1$d'><div class='byline'><a href='/~u%1$d'>%2$s</a> <time datetime='2024-08-1%1$d'>1 year ago</time></div><div class='votes'>GONE 8</div><div class='comment_text'><p>%3$s</p></div></div></li>";

    private static final String BOARD =
            "<table class='tborder' id='post20%1$d'><tr><td class='thead'>2%1$dth March 2025, 16:26</td></tr><tr><td class='alt2'><a class='bigusername' href='member.php?u=%1$d'>%2$s</a><div class='smallfont'>GONE Registered User</div></td><td class='alt1'><div id='post_message_20%1$d'>%3$s</div></td></tr><tr><td><a href='newreply.php'>GONE Quote</a></td></tr></table>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {XENIA, BULLETIN, ANSWERS, TREE, BOARD})
    void all_posts_are_kept_in_order_and_what_is_around_them_is_not(String make)
            throws IOException {
        assertThat(text("<div class='topic'>" + posts(make) + "</div>"))
                .containsSubsequence(SAID)
                .doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {XENIA, BULLETIN, ANSWERS, TREE, BOARD})
    void who_wrote_an_answer_is_said_with_it(String make) throws IOException {
        assertThat(text(posts(make)))
                .containsSubsequence("smokes since")
                .contains("bo of the pier", "cyril");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='attachments'><h5>Attachments</h5><a href='/a.pdf'>KEPT plan.pdf</a></div>",
                "<div class='more'><p>KEPT and one thing more that I forgot: the glass is to be had at the mill only.</p></div>",
                "<div class='poll'>KEPT oil 12</div>",
                "<div class='x'><blockquote><p>KEPT whoever cuts the wick too short has a cold house and no light at all.</p></blockquote></div>",
                "<div class='postcomments'><p>KEPT I would add that oil from the mill is thinner than that from the town.</p></div>",
            })
    void what_tells_something_beside_the_words_of_a_post_stays(String more) throws IOException {
        String posts = posts(BULLETIN).replaceFirst("<div class='signature'>", more + "$0");

        assertThat(text(posts)).containsSubsequence(SAID).contains("KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last edited by ada on Sun Feb 22, 2026 2:08 am, GONE edited 2 times in total.",
                "Edited April 18, 2024 by ada GONE",
                "Zuletzt geändert am 3. März 2024 GONE von ada",
                "Dernière modification par ada ; 03/03/2024 GONE",
                "Последний раз редактировалось ada; 03.03.2024 GONE",
            })
    void who_changed_a_post_is_not_of_it(String note) throws IOException {
        String posts =
                posts(BULLETIN).replaceFirst("<div class='signature'>", "<p>" + note + "</p>$0");

        assertThat(text(posts)).containsSubsequence(SAID).doesNotContain("GONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='block'><h3>GONE Similar threads</h3><ul><li><a href='/t/1'>GONE oil</a></li><li><a href='/t/2'>GONE wicks</a></li></ul></div>",
                "<div class='reply'>GONE You must log in or register to reply here.</div>",
                "<form action='/post'><textarea></textarea><button>GONE Post reply</button></form>",
                "<dl class='status'><dt>GONE Status</dt><dd>GONE Not open for further replies.</dd></dl>",
                "<div class='stats'><span>GONE 4 replies</span> <span>GONE 7,909 views</span></div>",
            })
    void what_stands_below_the_last_post_is_not_of_the_thread(String below) throws IOException {
        assertThat(text("<div class='topic'>" + posts(XENIA) + "</div>" + below))
                .containsSubsequence(SAID)
                .doesNotContain("GONE");
    }

    @Test
    void a_question_that_is_made_otherwise_stays_above_its_answers() throws IOException {
        String question =
                "<div class='question'><p>Which oil is best for a lamp that stands in the wind all the year round?</p></div>";
        String typed =
                "<div itemscope itemtype='https://schema.org/QAPage'>"
                        + question
                        + posts(ANSWERS)
                        + "</div>";

        assertThat(text(typed)).contains("Which oil is best").containsSubsequence(SAID);
    }

    @Test
    void comments_below_an_article_are_no_thread() throws IOException {
        String story =
                "<article class='post'><h1>The upper lamp</h1>"
                        + "<p>The upper lamp was lit for the first time by a woman who had carried the oil up herself, can by can.</p>"
                        + "<p>She wrote down how much of it burned each night, and the figures hang beside the stairs to this day.</p>"
                        + "<p>When the oil was changed for gas the stairs were left as they were, for nobody would go up in the dark.</p>"
                        + "</article>";
        StringBuilder comments = new StringBuilder("<div id='comments'>");
        for (int i = 0; i < SAID.length; i++) {
            comments.append(
                    "<div class='comment'><a class='author' href='/users/%1$d'>%2$s</a> <time>3 March 2024</time><p>GONE %3$s</p></div>"
                            .formatted(i + 1, WHO[i], SAID[i]));
        }

        assertThat(text(story + comments + "</div>"))
                .contains("lit for the first time", "beside the stairs", "in the dark")
                .doesNotContain("GONE");
    }

    @Test
    void questions_and_answers_of_an_interview_are_no_posts() throws IOException {
        StringBuilder told = new StringBuilder("<article><h1>Two keepers</h1>");
        for (String said : SAID) {
            told.append("<div class='qa'><p class='q'>What happened in 1950?</p><p>")
                    .append(said)
                    .append("</p><p>Posts: 21 were carved by hand.</p></div>");
        }

        assertThat(text(told + "</article>"))
                .containsSubsequence(SAID)
                .contains("What happened in 1950?", "were carved by hand");
    }

    @Test
    void teasers_with_author_and_day_are_no_posts() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < SAID.length; i++) {
            list.append(
                    "<div class='entry'><h2><a href='/s%1$d'>KEPT story %1$d</a></h2><a href='/users/%1$d'>%2$s</a> <time>3 March 2024</time><p>%3$s</p></div>"
                            .formatted(i + 1, WHO[i], SAID[i]));
        }

        assertThat(text(list.toString())).contains("KEPT story 1", "KEPT story 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='canonical' href='https://lamps.example/forum/viewtopic.php?t=7'>",
                "<meta name='generator' content='Discourse 3.4.0'>",
                "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@type\": \"QAPage\"}</script>",
                "<meta name='application-name' content='vBulletin'>",
                "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\",\"headline\":\"Oil\"}</script>",
            })
    void two_posts_are_a_thread_where_the_page_says_it_is_of_a_forum(String sign)
            throws IOException {
        String two =
                XENIA.formatted(1, WHO[0], SAID[0].repeat(4)) + XENIA.formatted(2, WHO[1], SAID[1]);

        assertThat(text(sign + two)).containsSubsequence(SAID[0], SAID[1]).doesNotContain("GONE");
    }

    @Test
    void an_article_and_a_box_in_a_column_of_the_same_make_are_no_posts() throws IOException {
        String story =
                "<div class='column'><h1>The upper lamp</h1><p><a href='/users/ada'>ada</a>, 3 March 2024</p>"
                        + "<p>The upper lamp was lit for the first time by a woman who had carried the oil up herself.</p>"
                                .repeat(8)
                        + "</div>";
        String boxes =
                "<div class='column'><h3>GONE Latest</h3><ul><li><a href='/a'>GONE oil</a> <a href='/users/bo'>bo</a> 1 day ago</li><li><a href='/b'>GONE wicks</a> <a href='/users/cy'>cy</a> 2 days ago</li></ul></div>";

        assertThat(text(story + boxes)).contains("lit for the first time").doesNotContain("GONE");
    }

    private static String posts(String make) {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < SAID.length; i++) {
            posts.append(make.formatted(i + 1, WHO[i], SAID[i])).append('\n');
        }
        return posts.toString();
    }

    private String text(String body) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Which oil for the upper lamp?</title>"
                        + "</head><body>"
                        + (body.contains("<h1>") ? "" : "<h1>Which oil for the upper lamp?</h1>")
                        + body
                        + "</body></html>");
        return Offprint.run("convert", page.toString(), "--to", "text").out();
    }
}
