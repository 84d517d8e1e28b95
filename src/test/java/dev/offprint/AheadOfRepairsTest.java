package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is found in a post is what its repair makes good and what it leaves, whatever is in it. */
class AheadOfRepairsTest {
    private static final String HEAD =
            "---\ntitle: The ferry\ndate: 2024-03-05\nfrom: https://quay.example/ferry\n---\n\n";

    /** What repairs wait for each other in, beside and around each other. */
    private static final List<String> PIECES =
            List.of(
                    "<p>The ferry left at noon, and those who had come to see it off stayed.</p>\n\n",
                    "Nobody spoke of the *winter*, though everybody had it in [mind](b.html).\n\n",
                    "<div id=\"dfp-ad-1\"></div>\n\n",
                    "<div><div><ins class=\"adsbygoogle\"></ins></div></div>\n\n",
                    "<div class=\"box\"><div id=\"dfp-ad-2\"><img src=\"\"> <a href=\"x.html\">Buy</a>"
                            + "</div></div>\n\n",
                    "<p><img data-src=\"https://img.example/a.jpg?utm_source=x\" alt=\"Pier\"></p>\n\n",
                    "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw"
                            + "==\" data-src=\"//img.example/b.jpg?fbclid=1\">\n\n",
                    "<a href=\"https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb%3Futm_source"
                            + "%3Dx\">It</a>\n\n",
                    "[Boats](https://quay.example/boats?utm_medium=feed \"All boats\")\n\n",
                    "<p><span><b><img width=1 height=1 src=\"https://pixel.wp.com/b.gif\"></b></span></p>\n\n",
                    "<p> </p>\n<p>&nbsp;</p>\n\n",
                    "<script>var a = 1;</script>\n\n",
                    "Subscribe now to continue reading.\n\n",
                    "Posted via web from the pier of lamps, where it rained all day and night\n\n",
                    "Sent from my iPhone\n\n",
                    "# The ferry\n\n",
                    "### Oil\n\n",
                    "![Pier](https://img.example/1.jpg?X-Amz-Expires=300)\n\n",
                    "<p><a href=\"#gone\">Gone</a> <a href=\"javascript:x()\">Ad</a></p>\n\n",
                    "It\u00E2\u0080\u0099s cold.\n\n",
                    "<div class=\"sharedaddy\"><ul><li><a href=\"https://twitter.com/share?u=1\">Tweet</a>"
                            + "</li></ul></div>\n\n",
                    "<p>Share this article</p>\n\n",
                    "<!-- offprint-disable-next-line -- wanted -->\n<div id=\"dfp-ad-3\"></div>\n\n",
                    "<noscript><img src=\"https://img.example/a.jpg\" alt=\"Pier\"></noscript>\n\n",
                    "> <div id=\"dfp-ad-4\"></div>\n> and quoted\n\n",
                    "<ul><li><div id=\"dfp-ad-5\"></div></li></ul>\n\n",
                    "```html\n<div id=\"dfp-ad-6\"></div>\n```\n\n");

    private static final Pattern SAID = Pattern.compile("[A-Za-z]{3,}");

    private final Offprint safe = Offprint.standard();
    private final Offprint unsafe = Offprint.with(Options.DEFAULTS.withUnsafeRepairs());

    @Test
    void what_is_found_is_what_goes_and_what_is_left() {
        Trials.run(25, this::saysWhatItDoes);
    }

    private void saysWhatItDoes(SplittableRandom random) {
        String prose = PIECES.get(0).repeat(4);
        String post =
                Trials.some(random, 1, 9, chance -> Trials.one(chance, PIECES)).stream()
                        .collect(
                                Collectors.joining(
                                        "", HEAD + prose, random.nextBoolean() ? "" : prose));
        List<Finding> found = safe.lint("2024-03-05-ferry.md", post);
        long unasked = found.stream().filter(one -> one.repair() == Repair.UNSAFE).count();
        long lasting = found.stream().filter(one -> one.repair() == Repair.NONE).count();

        assertDone(safe, post, found.size() - unasked - lasting, unasked + lasting);
        assertDone(unsafe, post, found.size() - lasting, lasting);
    }

    private static void assertDone(Offprint offprint, String post, long gone, long left) {
        Fixed fixed = offprint.fix("2024-03-05-ferry.md", post);

        assertThat(fixed.refused()).as(post).isEmpty();
        assertThat(fixed.repaired()).as(post).isEqualTo((int) gone);
        assertThat(fixed.left()).as(post).hasSize((int) left);
        assertThat(offprint.lint("2024-03-05-ferry.md", fixed.text())).isEqualTo(fixed.left());
        assertThat(offprint.fix("2024-03-05-ferry.md", fixed.text()).text())
                .isEqualTo(fixed.text());
        for (Finding one : fixed.left()) {
            assertThat(one.place().start()).isLessThanOrEqualTo(one.place().end());
            assertThat(one.place().end()).isLessThanOrEqualTo(fixed.text().length());
        }
        // Nothing is written that was not there: a repair takes, or puts elsewhere.
        assertThat(words(post)).containsAll(words(fixed.text()));
    }

    private static Set<String> words(String text) {
        return SAID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
