package dev.offprint.init;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The site generators that are known, each with files that only it has. */
public enum Generator {
    HEXO("Hexo"),
    JEKYLL("Jekyll"),
    HUGO("Hugo");

    private final String title;

    Generator(String title) {
        this.title = title;
    }

    private List<String> signs() {
        return switch (this) {
            case HEXO -> List.of("scaffolds", "source/_posts", "_config.landscape.yml");
            case JEKYLL -> List.of("_posts", "_layouts", "_includes", "_drafts", "_config.yml");
            case HUGO ->
                    List.of(
                            "hugo.toml",
                            "hugo.yaml",
                            "hugo.json",
                            "config/_default",
                            "archetypes/default.md");
        };
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** The name of its preset. */
    public String preset() {
        return title.toLowerCase(Locale.ROOT);
    }

    /**
     * The generator of a repository. Hexo is asked first: it has the file that Jekyll is known by.
     *
     * @param exists whether the repository has a file or folder of that path
     */
    public static Optional<Generator> of(Predicate<String> exists) {
        for (Generator generator : values()) {
            for (String sign : generator.signs()) {
                if (exists.test(sign)) {
                    return Optional.of(generator);
                }
            }
        }
        return Optional.empty();
    }
}
