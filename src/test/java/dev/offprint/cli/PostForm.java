package dev.offprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A post in one of the forms that front matter has.
 *
 * @param missing which of {@code title} and {@code date} it lacks
 */
record PostForm(String name, String text, List<String> missing) {
    private static final String BODY = "# The harbour\n\nBoats came in.\n";

    /** Every form, with which of title and date it lacks. */
    static List<PostForm> all() {
        List<PostForm> all = new ArrayList<>();
        both(all);
        yaml(all);
        toml(all);
        json(all);
        return all;
    }

    private static void both(List<PostForm> all) {
        add(all, "none", BODY, "title", "date");
        add(all, "none-with-crlf", BODY.replace("\n", "\r\n"), "title", "date");
        add(all, "none-after-a-mark", "\uFEFF" + BODY, "title", "date");
        add(all, "none-after-blank-lines", "\n\n" + BODY, "title", "date");
        add(all, "nothing-at-all", "", "title", "date");
        add(all, "a-rule-first", "---\n\nBoats came in.\n", "title", "date");
        add(all, "a-tag-first", "{% include map.html %}\n\nBoats.\n", "title", "date");
        add(all, "a-shortcode-first", "{{< figure src=\"a.png\" >}}\n\nBoats.\n", "title", "date");
        add(all, "attributes-first", "{: .lead }\nBoats came in.\n", "title", "date");
    }

    private static void yaml(List<PostForm> all) {
        add(all, "empty", "---\n---\n" + BODY, "title", "date");
        add(all, "empty-with-crlf", "---\r\n---\r\n" + BODY, "title", "date");
        add(all, "empty-but-for-a-line", "---\n\n---\n" + BODY, "title", "date");
        add(all, "empty-but-for-a-comment", "---\n# later\n---\n" + BODY, "title", "date");
        add(all, "names-without-values", "---\ntitle:\ndate: ~\n---\n" + BODY, "title", "date");
        add(all, "never-closed", "---\ntitle: Harbour\n\n" + BODY, "date");
        add(all, "closed-by-dots", "---\ntitle: Harbour\n...\n" + BODY, "date");
        add(all, "flow", "---\n{title: Harbour}\n---\n" + BODY, "date");
        add(all, "after-a-mark", "\uFEFF---\ntitle: Harbour\n---\n" + BODY, "date");
        add(all, "of-hexo", "title: Harbour\n---\n" + BODY, "date");
        add(all, "in-capitals", "---\nTitle: Harbour\nDATE: 2024-01-05\n---\n" + BODY);
        add(all, "whole", "---\ntitle: Harbour\ndate: 2024-01-05\n---\n" + BODY);
    }

    private static void toml(List<PostForm> all) {
        add(all, "toml", "+++\ntitle = \"Harbour\"\n+++\n" + BODY, "date");
        add(all, "toml-empty", "+++\n+++\n" + BODY, "title", "date");
        add(all, "toml-empty-title", "+++\ntitle = \"\"\ndate = 2024-01-05\n+++\n" + BODY, "title");
        add(
                all,
                "toml-in-a-table",
                "+++\n[params]\ntitle = \"Harbour\"\ndate = 2024-01-05\n+++\n" + BODY,
                "title",
                "date");
        add(all, "toml-never-closed", "+++\ntitle = 'Harbour'\n\n" + BODY, "date");
        add(
                all,
                "toml-whole",
                "+++\r\ntitle = '''\r\nHarbour'''\r\ndate = 2024-01-05T07:30:00Z\r\n+++\r\n"
                        + BODY);
    }

    private static void json(List<PostForm> all) {
        add(all, "json", "{\n  \"title\": \"Harbour\"\n}\n\n" + BODY, "date");
        add(all, "json-empty", "{}\n" + BODY, "title", "date");
        add(
                all,
                "json-in-an-object",
                "{\"params\": {\"title\": \"H\"}, \"date\": \"2024-01-05\"}\n" + BODY,
                "title");
        add(all, "json-of-hexo", "\"title\": \"Harbour\",\n\"tags\": []\n;;;\n" + BODY, "date");
        add(all, "json-of-hexo-opened", ";;;\n\"date\": \"2024-01-05\"\n;;;\n" + BODY, "title");
        add(all, "json-whole", "{\"title\": \"H }\\n\", \"date\": \"2024-01-05\"}\n" + BODY);
    }

    private static void add(List<PostForm> all, String name, String text, String... missing) {
        all.add(new PostForm(name.toLowerCase(Locale.ROOT), text, List.of(missing)));
    }
}
