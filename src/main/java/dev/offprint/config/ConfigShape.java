package dev.offprint.config;

import dev.offprint.config.Shape.ByRule;
import dev.offprint.config.Shape.Flag;
import dev.offprint.config.Shape.Items;
import dev.offprint.config.Shape.Keys;
import dev.offprint.config.Shape.Options;
import dev.offprint.config.Shape.Text;
import dev.offprint.config.Shape.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * All that {@code .offprint.yaml} may say; what is checked and what editors know comes from here.
 */
final class ConfigShape {
    /** What the file is called. */
    static final String FILE_NAME = ".offprint.yaml";

    static final String ROOT = "root";
    static final String EXTENDS = "extends";
    static final String RULES = "rules";
    static final String PRESET = "preset";
    static final String SEVERITY = "severity";
    static final String OPTIONS = "options";
    static final String FRONT_MATTER = "front-matter";
    static final String SOURCE_URL_KEYS = "source-url-keys";
    static final String OVERRIDES = "overrides";
    static final String FILES = "files";

    /** What a severity is set to so that a rule says nothing. */
    static final String OFF = "off";

    static final Keys FILE = new Keys(keys());

    /** The keys that a file has on its first level. */
    static final List<String> KEYS = FILE.names();

    private ConfigShape() {}

    private static List<Shape.Key> keys() {
        List<Shape.Key> keys = new ArrayList<>();
        keys.add(
                new Shape.Key(
                        ROOT,
                        "true: configurations in the folders above are not read. The folder of a git"
                                + " repository is always the last that is looked in.",
                        new Flag()));
        keys.add(
                new Shape.Key(
                        EXTENDS,
                        "Configuration files that this one builds on, by path from this file; later"
                                + " ones win, and this file wins over all.",
                        new Texts(List.of())));
        keys.add(
                new Shape.Key(
                        RULES,
                        "Folders of own rules, by path from this file. A rule with the id of a"
                                + " built-in one takes its place.",
                        new Texts(List.of())));
        List<Shape.Key> settings = settings();
        keys.addAll(settings);
        List<Shape.Key> override = new ArrayList<>();
        override.add(
                new Shape.Key(
                        FILES,
                        "Which posts, as patterns of .gitignore from the folder of the configuration"
                                + " on: drafts/, *.html, /posts/2019-*",
                        new Texts(List.of()),
                        true));
        override.addAll(settings);
        keys.add(
                new Shape.Key(
                        OVERRIDES,
                        "Settings for some of the posts; later ones win.",
                        new Items(new Keys(override))));
        return keys;
    }

    private static List<Shape.Key> settings() {
        return List.of(
                new Shape.Key(
                        PRESET,
                        "The generator that the posts are for: what its front matter must hold.",
                        new Texts(List.of("any", "jekyll", "hugo", "hexo", "obsidian"))),
                new Shape.Key(
                        SEVERITY,
                        "How bad findings are, by rule or folder of rules; off for not at all.",
                        new ByRule(new Text(List.of("info", "warning", "error", OFF)))),
                new Shape.Key(
                        OPTIONS,
                        "Options by rule; offprint rules show RULE lists them with their defaults.",
                        new Options()),
                new Shape.Key(
                        FRONT_MATTER,
                        "What front matter must look like, in the vocabulary of JSON Schema."
                                + " Fields are named in upper or lower case.",
                        new Shape.Schema()),
                new Shape.Key(
                        SOURCE_URL_KEYS,
                        "The fields of front matter that say where a post was saved from.",
                        new Texts(List.of())));
    }
}
