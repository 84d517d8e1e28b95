package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Where a word is said to stand, it stands, whatever markup is around and within it. */
class PlacesOfWordsTest {
    private static final List<String> HTML =
            List.of(
                    "one",
                    " ",
                    "two<b>fold</b>",
                    "<p>",
                    "</p>\r\n",
                    "caf&eacute;s",
                    "H&amp;M ",
                    "<!-- gone -->",
                    "<!--" + " ".repeat(70) + "-->",
                    "<img alt='hemp rope'>",
                    "<i title='a > b'>slack</i>",
                    "<table>foster<tr><td>cell<td>next</table>",
                    "\r",
                    "\n",
                    " &nbsp; ",
                    "10<sup>3</sup>",
                    "漢字",
                    "\uD83C\uDF50",
                    "<br>",
                    "<script>var a = '<p>';</script>",
                    "<div>",
                    "</div>",
                    ".&#x41;bc",
                    "e\u0301t",
                    "<td>",
                    ".&notin;.",
                    "x\u00ADy",
                    "<span hidden>unseen</span>");

    private static final List<String> MARKDOWN =
            List.of(
                    "one",
                    " ",
                    "two**fold**",
                    "\n\n",
                    "\n",
                    "caf&eacute;s",
                    "H&amp;M ",
                    "\\*star",
                    "`code x`",
                    "[three](https://a.example/x \"four\")",
                    "<b>five</b>",
                    "\n\n    indented code\n\n      more\n\n",
                    "\n\n```sh\nfenced code\n\n  two\n```\n",
                    "\n\n> quoted\n> lines\n\n",
                    "\n\n| a | b |\n|---|---|\n| c | d | beyond |\n\n",
                    "\n\n<div>\nraw *lines*\n  deep\n</div>\n\n",
                    "\n- item\n  goes on\n",
                    "漢字",
                    "![hemp rope](a.png)",
                    "# Title\n",
                    "\uD83C\uDF50",
                    "10<sup>3</sup>",
                    "  \n");

    @Test
    void in_html() {
        Trials.run(400, random -> standsThere(WordReader.HTML, "", text(random, HTML)));
    }

    @Test
    void in_markdown() {
        String head = "---\ntitle: Tide\n---\n";
        Trials.run(400, random -> standsThere(WordReader.MARKDOWN, head, text(random, MARKDOWN)));
    }

    private static String text(SplittableRandom random, List<String> pieces) {
        return String.join("", Trials.some(random, 1, 12, chance -> Trials.one(chance, pieces)));
    }

    private static void standsThere(WordReader reader, String head, String body) {
        String text = head + body;
        Words words = reader.read(text, head.length());
        for (int i = 0; i < words.size(); i++) {
            if (!words.isStandIn(i)) {
                assertThat(said(text.substring(words.start(i), words.end(i))))
                        .as("the place of \"%s\" in <<%s>>", words.text(i), text)
                        .isEqualTo(words.text(i));
            }
        }
    }

    private static String said(String source) {
        String text =
                source.replaceAll("(?s)<!--.*?-->|<(?:\"[^\"]*\"|'[^']*'|[^>])*?>", "")
                        .replaceAll("]\\([^)]*\\)|[\\[*`\\\\\u00AD]", "");
        return Normalizer.normalize(Parser.unescapeEntities(text, false), Normalizer.Form.NFC);
    }
}
