package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A post is a post, whatever it begins with, is about, or is called. */
class AlwaysAPostTest {
    private static final String PROSE = "The tide came in at six, and the boats rose with it.\n";
    private static final String TITLE = "---\ntitle: Tide\n---\n";

    @TempDir Path path;

    static List<String> posts() {
        List<String> posts = new ArrayList<>();
        posts.addAll(withFrontMatter());
        posts.addAll(withOddBeginnings());
        posts.addAll(aboutOtherThings());
        posts.addAll(withCode());
        posts.addAll(withFrontMatterAlone());
        posts.addAll(ofMarkup());
        posts.addAll(likeSettings());
        posts.addAll(likePrograms());
        posts.addAll(ofMathematics());
        posts.addAll(withTimes());
        posts.addAll(withMarksAlone());
        return posts;
    }

    private static List<String> withFrontMatter() {
        return List.of(
                TITLE + PROSE,
                "---\n---\n" + PROSE,
                "---\r\ntitle: Tide\r\n---\r\n" + PROSE,
                "---\ntitle: Tide\n...\n" + PROSE,
                "---\ntitle: Tide\n\n" + PROSE,
                "---\n标题: 潮\n---\n" + PROSE,
                "+++\ntitle = \"Tide\"\n+++\n" + PROSE,
                "{\n  \"title\": \"Tide\",\n  \"tags\": [\"a\"]\n}\n\n" + PROSE,
                "{\n  \"date\": \"2024-03-05\",\n  \"layout\": \"post\"\n}\n\nWords.\n",
                "{\"layout\": \"post\", \"place\": \"Quay\"}\nTide.\n",
                "{\n  \"date\": \"2024-03-05\",\n  \"params\": {\"a\": 1}\n}\n\n{{< figure src=\"a.png\" >}}\n",
                "{\n  \"draft\": true\n}\n<!-- nothing yet -->\n",
                "{\"slug\": \"tide\"}\n## Tide\n",
                "{\"title\": \"Tide\"}\n{{< figure src=\"a.png\" >}}\n",
                "{\"title\": \"Tide\"}\n[A link](https://tide.example/) at first.\n",
                "\"title\": \"Tide\",\n\"date\": \"2024\"\n;;;\n" + PROSE,
                "title: Tide\ndate: 2024-03-05\n---\n" + PROSE,
                "\uFEFF---\ntitle: Tide\n---\n" + PROSE,
                "\n\n---\ntitle: Tide\n---\n" + PROSE,
                "Title: Tide\nAuthor: Ada\nDate: 2024-03-05\n\n" + PROSE,
                "title: Tide\nfrom: https://tide.example/\ndate: 2024-03-05\n\n" + PROSE);
    }

    private static List<String> withOddBeginnings() {
        return List.of(
                "---\n\n" + PROSE + "\n---\n\n" + PROSE,
                "% Tide\n% Ada\n% 2024\n\n" + PROSE,
                "%PDF-1.4 is what every such file begins with. " + PROSE,
                "#! A title with a mark\n\n" + PROSE,
                "#!/bin/sh\nset -e\n\n" + PROSE + "\n```sh\nls\n```\n",
                "{% include head.html %}\n\n" + PROSE,
                "{{ page.title }}\n\n" + PROSE,
                "{: .lead}\n" + PROSE,
                "[1] " + PROSE,
                "[1]\n\n" + PROSE,
                "[a, b]: " + PROSE,
                "[\"Quoted\"](https://tide.example/) " + PROSE,
                "[[Wiki link]]\n\n" + PROSE,
                "<div>\n" + PROSE + "</div>\n",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>\n\n" + PROSE,
                "<!-- a comment -->\n\n" + PROSE,
                "<script setup>\nimport A from './a.vue'\n</script>\n\n" + PROSE,
                "import A from './a.js'\n\n# Tide\n\n" + PROSE,
                "BM is short for boatman. " + PROSE,
                "PK was what they called him. " + PROSE,
                "MZ, ORC, OTTO and BZh91 sailed. " + PROSE,
                "a".repeat(30) + "    LP records. " + PROSE,
                "GIF89a is what it begins with. " + PROSE,
                "WARC/1.0 is a format of archives. " + PROSE,
                "HTTP/1.1 200 OK, said the server. " + PROSE,
                "From here to there it is a mile.\n\n" + PROSE,
                "From Mon to Fri: " + PROSE,
                "From: the harbour\n\n" + PROSE,
                "To: everybody\nSubject: the tide\n\n" + PROSE,
                "Received: one boat. " + PROSE,
                "Content-Type: what a server says\n\n" + PROSE,
                "SELECT what you like, and INSERT INTO your boat what fits. " + PROSE,
                "FROM the sea\nRUN for it\n",
                "CREATE something; DROP everything else. " + PROSE,
                "= Not a title of ours\n\n" + PROSE,
                ".. two dots and " + PROSE,
                "P6 is a room. " + PROSE,
                "\\begin{align}x\\end{align}\n\n" + PROSE,
                "@ada: " + PROSE,
                "#title of nothing\n\n" + PROSE,
                "- one\n- two\n  - three: four\n",
                "Ingredients:\n- flour\n- sugar\n\nDirections:\n- Mix it.\n",
                "ingredients:\n- flour\n- sugar\n\nsteps:\n- mix\n",
                "x = 1\n\ny = 2\n",
                "a,b\nc,d\n",
                "One, two, three,\nfour, five, six,\nseven, eight, nine.\n",
                "12:00 noon\n13:00 one\n14:00 two\n");
    }

    private static List<String> aboutOtherThings() {
        return List.of(
                TITLE
                        + "From: Ada <a@tide.example>\nTo: b@tide.example\nMIME-Version: 1.0\n\n"
                        + PROSE,
                TITLE + "a,b,c\n1,2,3\n4,5,6\n7,8,9\n",
                TITLE + "body { color: red; }\na { color: blue; }\n",
                TITLE + "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n",
                TITLE + "{\"json\": \"document\"}\n",
                TITLE + "WARC/1.0\nWARC-Type: response\n",
                TITLE
                        + "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"></html>\n",
                TITLE + "kind: Pod\nspec:\n  a: b\n",
                TITLE + "<svg><path/></svg>\n",
                PROSE + "\n1,2,3\n4,5,6\n7,8,9\n",
                "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
                "The rule `body { color: red; }` makes it red:\n\nbody { color: red; }\n",
                "In CSS { and } stand around what is declared: a {color: red}\n",
                "- 2024-03-05 10:00:00 one\n\n" + PROSE,
                "2024-03-05\n\n" + PROSE + "\n2024-03-06\n\n" + PROSE,
                "\"One,\" she said, \"two.\"\n\"Three,\" he said, \"four.\"\n\"Five,\" I said.\n",
                "== Tide ==\n\n" + PROSE,
                "{| is how a table of a wiki begins. " + PROSE,
                "The end.\nfi\nfo\nfum\n");
    }

    private static List<String> withCode() {
        return List.of(
                "```js\nfunction a() {\n  return 1;\n}\n```\n",
                "    function a() {\n      return 1;\n    }\n\n" + PROSE,
                "~~~\n#!/bin/sh\nls\n~~~\n",
                "<pre><code>int main() { return 0; }</code></pre>\n",
                "```yaml\nkind: Pod\nspec:\n  a: b\n```\n",
                "```rst\n.. image:: a.png\n.. note:: b\n```\n",
                "```\n2024-03-05 10:00:00 a\n2024-03-05 10:00:01 b\n2024-03-05 10:00:02 c\n```\n",
                "Run it:\n\nset -e\nfor a in *; do\n  echo $a\ndone\n",
                "use strict; it helps. " + PROSE,
                "def is a keyword; class is one too (in Python).\n\n" + PROSE,
                "import antigravity\n",
                "let it be;\nlet it be;\n");
    }

    private static List<String> withFrontMatterAlone() {
        return List.of(
                "{\"title\": \"Tide\"}",
                "{\n  \"title\": \"Tide\",\n  \"date\": \"2024-03-05\"\n}\n",
                "{\"title\": \"Tide\", \"draft\": true, \"tags\": [\"a\", \"b\"]}\n",
                "{\r\n\"title\": \"Tide\",\r\n\"weight\": 1\r\n}\r\n",
                "{\"title\": \"Tide\", \"slug\": \"tide\", \"url\": \"/tide/\", \"own\": 1, \"date\": \"2024\"}\n",
                "---\ntitle: Tide\ndate: 2024-03-05\nmood: calm\n",
                "---\ntitle: Tide\nmood: calm\nwind: west\n---\n",
                "---\ntitle: Tide\nmood: calm\nwind: west\n\n# Tide\n\n- one\n");
    }

    private static List<String> ofMarkup() {
        return List.of(
                TITLE + "<?php echo 1; ?>\n\n" + PROSE,
                TITLE + "<script>\n  export let a;\n</script>\n<p>{a}</p>\n",
                "<pre><code><?php echo 1; ?></code></pre>\n<p>is a program.</p>\n",
                "<!DOCTYPE html>\n<html lang=\"en\"><pre><%= a %></pre></html>\n",
                "<p>A block:</p>\n<pre>{#if a}</pre>\n",
                "<script setup>\nimport Home from './Home.vue'\n</script>\n\n<Home />\n",
                "<Tabs>\n<Tab>One.</Tab>\n<Tab>Two.</Tab>\n</Tabs>\n",
                "<script>\n  let a = 1;\n</script>\n\n" + PROSE,
                "<svg><path/></svg>\n<!-- a wave -->\n\n" + PROSE,
                "<?xml version=\"1.0\"?>\n<div><p>One.</p></div>\n",
                "<# is how it begins, and " + PROSE);
    }

    private static List<String> likeSettings() {
        return List.of(
                "see the trace:\n\n" + "2004-04-07 15:01:26.491 a\n".repeat(9),
                "hi there, and finish the boat. " + PROSE,
                "section one\n\n" + PROSE,
                "#tide #boats\n\nharbour\n\nsunset\n",
                "thanks @ada\nhello @bob\n",
                "== Tide ==\n\n**" + PROSE.strip() + "**\n\n== Boats ==\n\n" + PROSE,
                "diff -u shows what changed. " + PROSE,
                "Path|Pattern\n:--|:--\na|b\nc|d\n",
                "Ingredients:\n\tflour\n\tsugar\n",
                "x >= 1\ny <= 2\n",
                "SELECT anything you like FROM the menu; then eat. " + PROSE,
                "In order to make Boat_main, we changed it as follows:\n\n #import <A/A.h>\n int main() {\n   return 0;\n }\n",
                "# Tide\n\n## One\n\nset -e\nexport A=1\ncurl a\n",
                "when the boats rise\nuntil the tide falls\nlet us wait\n",
                "INFO is a word. " + PROSE);
    }

    private static List<String> likePrograms() {
        return List.of(
                "Hey,\nI use this:\n\n#include <tide>\nint main() {\n  int a = b(1);\n  return a;\n}\n",
                "click here to go back -> Tide\n\nint a = b(1);\nint c = d(2);\nreturn a && c;\n",
                "x <- read.csv(\"a\")\nplot(x$a)\nabline(h = 0)\n\nThat is how I draw the tide.\n",
                "Install it:\n\n    a = b(c);\n    d = e(f);\n\nThen:\n\n    server {\n      listen 80;\n    }\n",
                "when the boats rise;\nuntil (soon) the tide falls,\nlet us wait,\nif only,\nreturn;\n",
                "tide; (and) boats;\nthe sea, the sea, the sea,\n{silence}\n",
                "#tide #boats #harbour\n#sea\n\n@ada @bob\n#tide #boats\n@ada @cid\n",
                "Pancakes\n\n200 g flour\n2 eggs\nsalt\n\nMix flour and salt\nadd eggs\nrest: 20 minutes\nserve: hot\n",
                "tide: the rise and fall of the sea\nboat: what floats\nebb: when the water goes out\nflow: when it comes back in\n",
                "Ada 12\nBob 9\nCid 7\nDan 3\n",
                "Home 3 - 2 Away\nTide 1 - 1 Harbour\nBoats 0 - 4 Sea\n",
                "1. e4 e5\n2. Nf3 Nc6\n3. Bb5 a6\n\nWhite is a little better.\n",
                "boat(s)\noar(s)\nsail(s)\n",
                "Ada: \"Hello\"\nBob: \"Hi, Ada\"\nAda: \"The tide?\"\n",
                "Ada \"Hello\"\nBob \"Hi, Ada\"\nAda \"The tide?\"\n(exit Bob)\n",
                "Height (h)\nLength (l)\n\n(see above)\n",
                "[Am] The tide is [G] high\n[C] holding [F]\n[Am]\n[G]\n",
                "git status\ngit add .\ngit commit -m \"one\"\ngit push origin main\n",
                "https://tide.example/one\nhttps://tide.example/two?a=b&c=d\nhttps://boat.example/three.html\n",
                "[One](https://tide.example/one)\n[Two](https://tide.example/two)\n",
                "\\begin{align}\na &= b\n\\end{align}\n\n\\begin{equation}\ne = mc^2\n\\end{equation}\n");
    }

    private static List<String> ofMathematics() {
        return List.of(
                """
                # Claim

                Each harbour $H$ has a tide $T$ such that $f(T) = {H}$;
                the boats of $H'$ are in (A, B);
                those of $T'$ are in (C);
                """,
                """
                Let $a$ be low;
                let $b'$ be high;
                import both of them into $S = {a, b'}$;
                return to $a$;
                """,
                """
                # Lemma

                let $S$ be a set of boats,
                let $S'$ be the boats of it (all),
                and let $n$ be their count:
                $n = {1, 2}$;
                """);
    }

    private static List<String> withTimes() {
        return List.of(
                "00:00 Intro\n03:12 The Tide\n07:45 Harbour\n12:30 Boats\n",
                "00:00:00 Intro\n00:03:12 The Tide\n01:07:45 Harbour\n",
                "[00:00:01] Ada: Hello.\n[00:00:05] Bob: Hello, Ada.\n[00:01:20] Ada: The tide?\n",
                "Ada 00:01\nHello.\n\nBob 00:05\nHello, Ada.\n\nAda 00:09\nThe tide?\n",
                "2024-03-05 Saw the boats.\n2024-03-06 Rain.\n2024-03-07 Tide; stayed in.\n",
                "2024-03-05 18:30 Saw the boats.\n2024-03-06 07:15 Rain.\n2024-03-07 21:00 Tide.\n",
                "Ada 12:03.4\nBob 12:05.1\nCid 12:09.8\nDan 12:20.0\n",
                "09:00 Registration\n09:30 Keynote, Ada\n10:30 Coffee\n11:00 Tides (Room 2)\n");
    }

    private static List<String> withMarksAlone() {
        return List.of(
                "* * * * * *\n",
                " - - - - - - -\n",
                "**  * ** * ** *\n",
                "* * * * * - * *\n",
                "----  - -- -- - --\n",
                "## \n#\n### ###\n",
                "#\n#\n#\n",
                "# #\n#\n##\n",
                "#####\n#\n# \n######\n",
                "## ##\n\n#\n#\n#\n",
                "[\n ]\n\n[\n ]: /tide\n",
                "[ ]\n[\n]\n[\n]\n",
                "(\n)\n(\n)\n",
                "{\n}\n\n[\n]: tide\n",
                "[\n[\n]\n]\n[\n]\n");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void whatever_it_begins_with_or_is_about_it_is_looked_at(String post) throws IOException {
        byte[] bytes = post.getBytes(StandardCharsets.UTF_8);
        for (String ending : List.of(".md", ".txt", ".html", ".post", "")) {
            Path file = Files.write(path.resolve("post" + ending), bytes);

            Offprint lint = Offprint.run("lint", file.toString());

            assertThat(lint.err()).as(ending).isEmpty();
            assertThat(lint.code()).as(ending).isNotEqualTo(2);
        }
        // Of one that holds a script and a component, nothing is left to read.
        assertThat(Offprint.runWithInput(bytes, "convert", "-").code()).isNotEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "post.md", "post.MARKDOWN", "post.mdown", "post.mkd", "post.mdx", "post.qmd", "post.Rmd",
        "post.text", "post.page", "post.njk", "post.liquid", "post.md~", "post.2", "post",
        "2024-03-05-v1.2", "post.md.orig"
    })
    void a_post_may_be_called_what_you_like(String name) throws IOException {
        Path file = Files.writeString(path.resolve(name), TITLE + PROSE);

        assertThat(Offprint.run("lint", file.toString()).out()).contains("in 1 file");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html",
        "page.htm",
        "page.xhtml",
        "page.php",
        "index.asp",
        "tide.example",
        "p"
    })
    void a_page_is_one_by_its_document_type(String name) throws IOException {
        for (String head :
                List.of(
                        "<!DOCTYPE html>",
                        "\uFEFF\n<!-- saved from url=(0014)about:internet -->\n<!doctype HTML>",
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?xml-stylesheet href=\"a\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"a.dtd\">\n",
                        "<?xml version=\"1.0\"?>",
                        "")) {
            String text = head + "<html lang=\"en\"><body><p>One.</p></body></html>\n";
            Path file = Files.writeString(path.resolve(name), text);

            assertThat(Offprint.run("convert", file.toString()).out()).contains("One.");
        }
    }

    @Test
    void a_post_with_a_stray_control_character_is_a_damaged_post() throws IOException {
        Path file =
                Files.writeString(path.resolve("a.md"), "BM\u0000 and \u0008 " + PROSE.repeat(20));

        assertThat(Offprint.run("lint", file.toString()).code()).isNotEqualTo(2);
    }

    @Test
    void a_post_in_utf_16_is_a_post() throws IOException {
        byte[] bytes = ("\uFEFF" + TITLE + PROSE).getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(path.resolve("a.md"), bytes);

        assertThat(Offprint.run("lint", file.toString()).code()).isNotEqualTo(2);
    }

    @Test
    void an_empty_file_is_an_empty_post() throws IOException {
        Path file = Files.createFile(path.resolve("a.md"));

        assertThat(Offprint.run("lint", file.toString()).code()).isZero();
    }
}
