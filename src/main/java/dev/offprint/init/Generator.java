package dev.offprint.init;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The site generators that are known, each with files that only it has. */
public enum Generator {
    HEXO("Hexo", List.of("scaffolds", "source/_posts", "_config.landscape.yml")),
    JEKYLL("Jekyll", List.of("_posts", "_layouts", "_includes", "_drafts", "_config.yml")),
    HUGO(
            "Hugo",
            List.of(
                    "hugo.toml",
                    "hugo.yaml",
                    "hugo.json",
                    "config/_default",
                    "archetypes/default.md"));

    private final String title;
    private final List<String> signs;

    Generator(String title, List<String> signs) {
        this.title = title;
        this.signs = signs;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** The name of its preset. */
    public String preset() {
        return title.toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The generator of a repository. Hexo is asked first: it has the file that Jekyll is known by.
     *
     * @param exists whether the repository has a file or folder of that path
     */
    public static Optional<Generator> of(Predicate<String> exists) {
        for (Generator generator : values()) {
            for (String sign : generator.signs) {
                if (exists.test(sign)) {
                    return Optional.of(generator);
                }
            }
        }
        return Optional.empty();
    }
}
