package dev.offprint.fuzz;

import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * What is written into front matter is read back as what was meant: a scalar in any style, the
 * fields of a post in the names of another system, what a page says of itself. A repair changes the
 * fields that it names, and no other.
 */
final class FrontMatterTarget implements Target {
    private static final List<FrontMatterStyle> SYSTEMS =
            List.of(
                    FrontMatterStyle.HUGO,
                    FrontMatterStyle.JEKYLL,
                    FrontMatterStyle.HEXO,
                    FrontMatterStyle.OBSIDIAN);

    /** Dates and flags become others of the same meaning; in lower case. */
    private static final Set<String> RECAST =
            Set.of(
                    "date",
                    "published",
                    "publish",
                    "publishdate",
                    "pubdate",
                    "lastmod",
                    "last_modified_at",
                    "updated",
                    "modified",
                    "modified_time",
                    "draft");

    private final Profile profile = Profiles.standard();
    private final Fixer fixer = new Fixer(new Linter(profile.rules()), true);
    private final Conversions conversions = new Conversions();

    @Override
    public void check(Input input) throws Exception {
        switch (input.choice(4)) {
            case 0 -> scalar(input);
            case 1 -> page(input);
            case 2 -> mapped(input);
            default -> repaired(input);
        }
    }

    private static void scalar(Input input) {
        Style style = input.choice(List.of(Style.values()));
        boolean isInFlow = input.choice(2) == 1;
        String value = wellFormed(input.plain());
        Optional<String> written = ScalarWriter.write(value, style, isInFlow);
        if (written.isPresent()) {
            String document = isInFlow ? "k: [" + written.get() + "]" : "k: " + written.get();
            // A plain scalar may be a number or a date of the same letters.
            Promise.same("a scalar and what it was written as", value, textOf(loaded(document)));
        }
        // It is for text that was cleaned (article.CleanText), as XML has it.
        if (value.codePoints().allMatch(FrontMatterTarget::isClean)) {
            Object read = loaded("k: " + ScalarWriter.ofText(value));
            Promise.same("a text and what it was written as", "{k=" + value + "}", read.toString());
            Promise.that(
                    read instanceof Map<?, ?> map && map.get("k") instanceof String,
                    "a text that is read as something else: " + value);
        }
    }

    /** The scalar of a document, as it was written. */
    private static String textOf(Object document) {
        Object value = ((Map<?, ?>) document).get("k");
        return value instanceof List<?> list ? String.valueOf(list.get(0)) : String.valueOf(value);
    }

    private static boolean isClean(int c) {
        return c >= ' ' && !(c >= 0x7F && c < 0xA0) && c != 0xFEFF && (c & 0xFFFE) != 0xFFFE;
    }

    /** What UTF-8 can hold. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void page(Input input) throws IOException {
        FrontMatterStyle style = input.choice(SYSTEMS);
        String text = input.text();
        String page =
                "<!DOCTYPE html><html><head><title>"
                        + text
                        + "</title><meta name=author content=\""
                        + text.replace('"', '\'')
                        + "\"></head><body><article><h1>Tide</h1><p>It rained all day.</p>";
        Optional<Conversion> conversion = conversions.read("page.html", page, style);
        if (conversion.isPresent()) {
            Map<?, ?> fields = block(written(conversion.get()));
            Optional<String> title = conversion.get().article().metadata().title();
            if (title.isPresent() && !title.get().isBlank() && fields.containsKey("title")) {
                // What a page escapes twice stays escaped once in the field, as it does in a post.
                Promise.same(
                        "the letters of a title",
                        letters(unescaped(title.get())),
                        letters(unescaped(String.valueOf(fields.get("title")))));
            }
        }
    }

    private void mapped(Input input) throws IOException {
        FrontMatterStyle style = input.choice(SYSTEMS);
        String block = input.text();
        String text = "---\n" + block + "\n---\n\nIt rained all day.\n";
        Optional<Object> before = yaml(block);
        Optional<Conversion> conversion = conversions.read("tide.md", text, style);
        if (conversion.isEmpty()
                || !conversion.get().ledger().entries().isEmpty()
                || !(before.orElse("") instanceof Map<?, ?> given)
                || block.contains("\n---")
                || block.contains("\n...")) {
            return;
        }
        String written = written(conversion.get());
        Map<?, ?> now = block(written);
        String all = letters(String.valueOf(leaves(now, Set.of())));
        for (String value : leaves(given, RECAST)) {
            Promise.that(
                    all.contains(letters(value)),
                    "a value is gone: " + value + "\n" + text + "\n" + written);
        }
    }

    private void repaired(Input input) {
        boolean isToml = input.choice(2) == 1;
        String fence = isToml ? "+++\n" : "---\n";
        String block = input.text();
        String text = fence + block + "\n" + fence + "\nIt rained all day.\n";
        if (block.contains("\n" + fence.strip()) || block.startsWith(fence.strip())) {
            return;
        }
        FixResult result =
                fixer.fix(
                        PostParser.parse(
                                Source.of("2024-03-05-tide.md", text), profile.sourceUrlKeys()));
        Optional<Map<?, ?>> before = fields(block, isToml);
        if (before.isEmpty() || !result.hasChanged()) {
            return;
        }
        String now = result.post().frontMatter().content().of(result.post().text());
        Optional<Map<?, ?>> after = fields(now, isToml);
        Promise.that(
                after.isPresent(), "a repair broke the front matter:\n" + result.post().text());
        Set<String> named = new HashSet<>();
        for (FixResult.Repaired repair : result.repairs()) {
            named.addAll(repair.finding().fix().orElseThrow().fields());
        }
        if (named.contains("*")) {
            return;
        }
        before.get()
                .forEach(
                        (key, value) -> {
                            if (!named.contains(String.valueOf(key))) {
                                Promise.same(
                                        "values of " + key + " in " + text + "\nnow " + now + "\n",
                                        String.valueOf(value),
                                        String.valueOf(after.orElseThrow().get(key)));
                            }
                        });
    }

    private static Optional<Map<?, ?>> fields(String block, boolean isToml) {
        if (!isToml) {
            return yaml(block).filter(Map.class::isInstance).map(Map.class::cast);
        }
        TomlParseResult result = Toml.parse(block);
        return result.hasErrors() ? Optional.empty() : Optional.of(result.toMap());
    }

    private static String written(Conversion conversion) throws IOException {
        return new String(
                Conversions.written(conversion, Format.MARKDOWN, Flavour.GFM),
                StandardCharsets.UTF_8);
    }

    /** The fields of a post that was written. */
    private static Map<?, ?> block(String post) {
        if (!post.startsWith("---\n") && !post.startsWith("---\r\n")) {
            return Map.of();
        }
        int start = post.indexOf('\n') + 1;
        int end = post.indexOf("\n---", start - 1);
        Promise.that(end >= 0, "front matter without an end:\n" + post);
        String block = post.substring(start, end + 1);
        if (block.isBlank()) {
            return Map.of();
        }
        Object fields = loaded(block);
        Promise.that(fields instanceof Map, "front matter without fields:\n" + post);
        return (Map<?, ?>) fields;
    }

    /** The texts in a value, but for those of some fields. */
    private static List<String> leaves(@Nullable Object value, Set<String> except) {
        List<String> leaves = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, one) -> {
                        if (!except.contains(String.valueOf(key).toLowerCase(Locale.ROOT))) {
                            leaves.addAll(leaves(one, Set.of()));
                        }
                    });
        } else if (value instanceof Iterable<?> list) {
            list.forEach(one -> leaves.addAll(leaves(one, Set.of())));
        } else if (value != null) {
            leaves.add(value.toString());
        }
        return leaves;
    }

    private static String unescaped(String text) {
        return Parser.unescapeEntities(Parser.unescapeEntities(text, false), false);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Optional<Object> yaml(String document) {
        try {
            return Optional.ofNullable(load(document));
        } catch (YamlEngineException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Object loaded(String document) {
        try {
            return Objects.requireNonNull(load(document));
        } catch (YamlEngineException e) {
            throw new AssertionError("no YAML: " + e.getMessage() + "\n" + document, e);
        }
    }

    private static @Nullable Object load(String document) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setMaxAliasesForCollections(20)
                        .build();
        return new Load(settings).loadFromString(document);
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        List<String> blocks =
                List.of(
                        "title: Tide\ndate: 2024-03-05\ntags: [a, b]\nfrom: https://a.example",
                        "title: \"Tide: a \\\"talk\\\"\"\nauthor: {name: Ada}\ndraft: true",
                        "title: >-\n  Tide\n  comes\ntags:\n  - a\n  - 'b'\ncategories: x, y",
                        "date: March 5, 2024\nurl: /p/\naliases: [/q/]\nexcerpt: |\n  One.\n  Two.",
                        "title: Ã©tÃ© &amp;amp; hiver\ntags: a b\n? - x\n: &a [1, 2]\ny: *a",
                        "title: T\r\npublished: false\r\ntag: Ünï-code/x\r\ncssclass: wide",
                        "title = \"Tide\"\ndate = 2024-03-05\ntags = ['a']\n[p]\nx = 1");
        for (String block : blocks) {
            for (int mode = 1; mode < 4; mode++) {
                for (int choice = 0; choice < SYSTEMS.size(); choice++) {
                    seeds.add(Input.of(block, mode, choice));
                }
            }
        }
        List<String> values =
                List.of(
                        "Tide",
                        "a \\ b",
                        "it's: \"x\"",
                        "yes",
                        "12:30",
                        "# a",
                        "- a",
                        "[a, b",
                        "é\u00a0x");
        for (String value : values) {
            for (int style = 0; style < Style.values().length; style++) {
                seeds.add(Input.of(value, 0, style, style));
            }
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "title: ",
                "date: ",
                "tags: ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ": ",
                ", ",
                "\"",
                "'",
                "''",
                "\\\"",
                "\\x1b",
                "\\u2028",
                "|\n",
                ">-\n",
                "&a ",
                "*a",
                "!!str ",
                "!!int ",
                "? ",
                "# ",
                "%YAML 1.1\n",
                "<<: ",
                "null",
                "~",
                "yes",
                "0x1f",
                "1_000",
                "12:30",
                "2024-03-05",
                "---\n",
                "...\n",
                "@",
                "`",
                "\n  ",
                "keywords: ",
                "draft: true",
                "publish: no",
                "aliases: ",
                "'''\n",
                "\"\"\"",
                "[[x]]\n",
                "= ");
    }
}
