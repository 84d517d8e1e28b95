package dev.offprint.cli;

import java.util.List;
import java.util.Random;

/** Posts and pages that nobody wrote: equal numbers give equal texts. */
final class TagSoup {
    private static final List<String> STARTS =
            List.of(
                    "",
                    "<html lang=\"en\">",
                    "<!DOCTYPE html>",
                    "<head>",
                    "<html><head><title>T</title><meta name=description content=\"Of a harbour and"
                            + " its ships\"></head><body>",
                    "---\ntitle: T\nfrom: https://a.example/p\n---\n",
                    "---\ntitle: T\n",
                    "\uFEFF<html><body hidden>",
                    "+++\ntitle = 'T'\n+++\n");
    private static final List<String> NAMES =
            List.of(
                    "html",
                    "head",
                    "body",
                    "table",
                    "tr",
                    "td",
                    "caption",
                    "template",
                    "svg",
                    "math",
                    "mi",
                    "foreignObject",
                    "p",
                    "div",
                    "span",
                    "b",
                    "i",
                    "a",
                    "article",
                    "main",
                    "aside",
                    "nav",
                    "header",
                    "footer",
                    "ul",
                    "li",
                    "dl",
                    "dd",
                    "h1",
                    "h2",
                    "pre",
                    "code",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "img",
                    "picture",
                    "video",
                    "iframe",
                    "script",
                    "style",
                    "title",
                    "textarea",
                    "noscript",
                    "select",
                    "option",
                    "form",
                    "button",
                    "br",
                    "hr",
                    "details",
                    "summary",
                    "ruby",
                    "rt",
                    "del",
                    "sup",
                    "frameset",
                    "plaintext",
                    "xmp",
                    "meta",
                    "link",
                    "base",
                    "object",
                    "center",
                    "font",
                    "time",
                    "q",
                    "x-a",
                    "o:p");
    private static final List<String> ATTRIBUTES =
            List.of(
                    "class=\"post\"",
                    "id=a",
                    "id=\"dfp-ad-imu1\"",
                    "class='more-link'",
                    "style=\"display:none\"",
                    "hidden",
                    "href=\"https://a.example/?utm_source=x&utm_medium=y\"",
                    "href='#a'",
                    "src=x.png",
                    "data-src=\"y.jpg\"",
                    "srcset=\"a.png 1x, b.png 2x\"",
                    "alt",
                    "width=1 height=1",
                    "lang=en",
                    "onclick=\"a('\\\"')\"",
                    "title=\"a > b\"",
                    "=",
                    "\"",
                    "a=b=c",
                    "x\0y",
                    "class=comments",
                    "class=\"share-buttons\"",
                    "rel=author",
                    "property=\"og:title\" content=\"T\"",
                    "type=\"application/ld+json\"",
                    "/",
                    "colspan=3",
                    "rowspan=99999999",
                    "start=99999999999");
    private static final List<String> BITS =
            List.of(
                    "\0",
                    "\uFEFF",
                    "\r\n",
                    "\r",
                    "\n\n",
                    "---\n",
                    "<!--",
                    "-->",
                    "<!-->",
                    "<![CDATA[",
                    "]]>",
                    "<?xml version=\"1.0\"?>",
                    "</",
                    "<",
                    "&",
                    "&#0;",
                    "&#x110000;",
                    "```\n",
                    "    code\n",
                    "> ",
                    "- ",
                    "1. ",
                    "# T\n",
                    "__",
                    "[a](",
                    "![x](y.png)",
                    "[^1]",
                    "[^1]: n\n",
                    "| a | b |\n|---|---|\n| c |\n",
                    "{{ x }}",
                    "{% raw %}",
                    "{% highlight a %}",
                    "{{< fig >}}",
                    "$x_1$",
                    "\\",
                    "\u2028",
                    "\u202E",
                    "\uD83D\uDE00",
                    "海上",
                    "It rained all day, and the harbour was empty.\n",
                    "<p>One more day of it, said the keeper, and he was right.</p>",
                    "<div id=\"dfp-ad-imu1\">Buy!</div>",
                    "<p style=\"display:none\">unseen</p>",
                    "[caption id=a]x[/caption]",
                    "<!-- offprint-disable -->",
                    "<!-- offprint-disable-next-line ad/slot -->",
                    "<!-- offprint-enable -->",
                    "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"T\"}</script>",
                    "<p>Follow me on Twitter: <a href=\"https://twitter.com/lamp\">@lamp</a></p>",
                    "<a href=x class=more-link>Continue reading</a>",
                    "https://a.example/?fbclid=1 ");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private TagSoup(long number) {
        random = new Random(number);
    }

    /** The text with that number. */
    static String of(long number) {
        TagSoup soup = new TagSoup(number);
        soup.cook();
        return soup.text.toString();
    }

    private void cook() {
        text.append(any(STARTS));
        for (int i = random.nextInt(40); i >= 0; i--) {
            if (random.nextInt(3) == 0) {
                text.append(any(BITS));
            } else {
                tag();
            }
            text.append(random.nextInt(3) == 0 ? "word " : "");
        }
        if (random.nextInt(5) == 0) {
            // As of a download that broke off, but never within a character.
            text.setLength(random.nextInt(text.length()) + 1);
            int last = text.length() - 1;
            text.setLength(Character.isHighSurrogate(text.charAt(last)) ? last : last + 1);
        }
    }

    private void tag() {
        boolean isEnd = random.nextInt(10) < 4;
        text.append(isEnd ? "</" : "<").append(any(NAMES));
        for (int i = isEnd ? 0 : random.nextInt(3); i > 0; i--) {
            text.append(' ').append(any(ATTRIBUTES));
        }
        text.append(random.nextInt(20) == 0 ? "" : ">");
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
