package dev.offprint.fuzz;

import dev.offprint.cli.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a stranger's repository brings along: a configuration, rules, words, a baseline, a cache, a
 * manifest, a list of what to ignore. Each is used or refused in a line that says where it is
 * wrong; nothing outside is read or written, no post changes, and a cache changes no finding.
 */
final class RepositoryTarget implements Target {
    private static final String SECRET = "kestrel-4711";
    private static final String POST =
            "---\n"
                    + "title: Tide\n"
                    + "date: 2024-03-05\n"
                    + "from: https://a.example/p\n"
                    + "---\n\n"
                    + "<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>\n\n"
                    + "<p class=\"box\">Follow me on Twitter: <a"
                    + " href=https://twitter.com/l>@l</a></p>\n\n"
                    + "It rained all day, and the harbour was empty. ".repeat(40)
                    + "[a](https://a.example/?utm_source=x)\n";

    private static final List<String> KINDS =
            List.of(
                    "repo/.offprint.yaml",
                    "repo/rules/ad/x.yaml",
                    "repo/rules/words/follow.yaml",
                    "repo/.offprint-baseline",
                    "repo/.offprint-cache/results.bin",
                    "repo/out/.offprint-manifest",
                    "repo/.offprintignore",
                    "repo/rules/page/x.yaml");

    private final Path top;
    private final Path repository;
    private final Path post;

    RepositoryTarget() {
        try {
            top = Files.createTempDirectory("offprint-fuzz").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        repository = top.resolve("repo");
        post = repository.resolve("2024-03-05-tide.md");
    }

    @Override
    public void check(Input input) throws IOException {
        String kind = input.choice(KINDS);
        clear();
        write("outside/secret.yaml", SECRET + ": " + SECRET + "\n");
        write("outside/rules/ad/secret.yaml", "summary: " + SECRET + "\n");
        Path notOurs = write("outside/2024-03-05-tide.md", SECRET);
        write("repo/2024-03-05-tide.md", POST);
        if (kind.contains("/rules/")) {
            write("repo/.offprint.yaml", "rules: rules\n");
        }
        byte[] bytes = input.rest();
        Path file = top.resolve(kind);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);

        Shell run = run(kind);

        Promise.that(run.code() >= 0 && run.code() <= 2, "exit code " + run.code());
        Promise.that(!run.err().contains("internal error"), run.err());
        Promise.that(!run.err().contains("\tat "), "a stack trace: " + run.err());
        Forms.harmless(run.out());
        Forms.harmless(run.err());
        Promise.that(
                !run.out().contains(SECRET) && !run.err().contains(SECRET),
                "what lies outside was read: " + run.out() + run.err());
        Promise.same("a post before and after", POST, Files.readString(post));
        Promise.same("a file outside", SECRET, Files.readString(notOurs));
        boolean isPlaced = kind.endsWith(".yaml") || kind.endsWith("baseline");
        if (run.code() == 2 && isPlaced) {
            Promise.that(
                    run.err().matches("(?s).*\\.(?:yaml|offprint-baseline):\\d+:\\d+: .*"),
                    "no place in: " + run.err());
        }
        if (kind.endsWith(".bin")) {
            Promise.same("findings with a cache and without", lint("--no-cache"), run);
        }
    }

    private Shell run(String kind) {
        if (kind.endsWith("manifest")) {
            return Shell.run(
                    "", "convert", "--output", repository.resolve("out") + "/", post.toString());
        }
        if (kind.endsWith("baseline")) {
            return lint("--baseline", top.resolve(kind).toString());
        }
        return kind.endsWith(".bin") ? lint("--cache-dir", cacheFolder()) : lint("--no-cache");
    }

    private String cacheFolder() {
        return repository.resolve(".offprint-cache").toString();
    }

    private Shell lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", "json"));
        arguments.addAll(List.of(options));
        arguments.add(repository.toString());
        return Shell.run("", arguments.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(top)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        List<String> texts =
                List.of(
                        "extends: base.yaml\nseverity: {ad: error, link/dead: off}\n",
                        """
                        rules: [rules]
                        overrides:
                          - files: ['*.md']
                            severity: {ad: info}
                        """,
                        "front-matter:\n  required: [title]\n  properties: {title: {type: text}}\n",
                        "options: {front-matter/type: {preset: hugo}}\nsource-url-keys: [from]\n",
                        "root: true\npreset: jekyll\nextends: ../outside/secret.yaml\n");
        texts.forEach(text -> seeds.add(Input.of(text, 0)));
        List<String> rules =
                List.of(
                        "element: p.box",
                        "{element: ['div[id^=\"x\"]', 'p:has(> a)'], text: '(?i)follow', links: 1}",
                        "[{paragraph: '.', said: follow, also-said: networks, leads: away}]",
                        "{comment: '^ad'}",
                        "{reference: {kind: link, host: '*.example', parameters: ['utm_*']}}",
                        "{lines: '^[a-z ]+$', words: [rained], least-lines: 2, longest-line: 40}",
                        "{check: dead}",
                        "{section: related}");
        for (String match : rules) {
            String rule =
                    "summary: A box\nwhy: It is there.\nseverity: warning\nsince: 0.1.0\nmatch: "
                            + match
                            + "\n"
                            + "fix: {remove: element}\n"
                            + "options: {a: 1}\n"
                            + "examples:\n"
                            + "  - bad: '<p class=\"box\">a</p>'\n"
                            + "    fixed: ''\n"
                            + "  - good: '<p>a</p>'\n";
            seeds.add(Input.of(rule, 1));
        }
        seeds.add(
                Input.of(
                        """
                        names: [follow]
                        languages:
                          en:
                            label: ['follow us']
                            call: ['follow … on']
                            bad: ['Follow us']
                            good: ['A']
                        """,
                        2));
        seeds.add(
                Input.of(
                        """
                        2024-03-05-tide.md\tad/slot\t8e142afd531d79a9\tAn advert
                        # no
                        ../outside/2024-03-05-tide.md\tad/slot\t8e142afd531d79a9\tx\\ty
                        """,
                        3));
        seeds.add(Input.of(cache(), 4));
        seeds.add(Input.of(manifest(), 5));
        seeds.add(Input.of("*.html\n!a/**/b\n\\#x\n[a-\n/2024*\n", 6));
        seeds.add(
                Input.of(
                        """
                        summary: A list
                        why: w
                        severity: info
                        since: 0.1.0
                        category: boilerplate
                        part: other-stories
                        names: [related]
                        words: {part: {en: [tags]}}
                        limits:
                          label: {is: 40, why: w}
                        examples:
                          - page: '<!DOCTYPE html><html>x</html>'
                            kept: [x]
                        """,
                        7));
        return seeds;
    }

    /** What this program writes itself. */
    private byte[] cache() {
        try {
            clear();
            write("repo/2024-03-05-tide.md", POST);
            lint("--cache-dir", cacheFolder());
            return Files.readAllBytes(repository.resolve(".offprint-cache/results.bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String manifest() {
        try {
            clear();
            write("repo/2024-03-05-tide.md", POST);
            run("manifest");
            return Files.readString(repository.resolve("out/.offprint-manifest"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> words() {
        return List.of(
                "../outside/secret.yaml",
                "../outside/rules",
                "/etc/passwd",
                "extends: ",
                "rules: ",
                "severity: ",
                "overrides: ",
                "files: ",
                "options: ",
                "front-matter: ",
                "preset: ",
                "match: ",
                "element: ",
                "paragraph: ",
                "said: ",
                "text: ",
                "lines: ",
                "(a*)*b",
                "(?i)",
                "\\p{L}",
                "[[:alpha:]]",
                "{1000}",
                "(((((",
                ":has(",
                ":not(",
                ":nth-child(",
                "[id^=",
                "::text",
                "fix: ",
                "remove: element",
                "unwrap: element",
                "replace: ",
                "examples:\n",
                "- bad: ",
                "fixed: ",
                "good: ",
                "guard: ",
                "\t",
                "&a ",
                "*a",
                "<<: ",
                "!!binary ",
                "- ",
                "{",
                "}",
                "[",
                "]",
                "\\u0000",
                "../",
                "**/",
                "CON",
                "becomes: ");
    }
}
