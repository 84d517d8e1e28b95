package dev.offprint.convert.frontmatter;

import dev.offprint.text.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of front matter in Markdown output. */
public enum FrontMatterStyle {
    /** It stays byte for byte. */
    KEEP,
    /** There is none; the title becomes the first heading. */
    DROP,
    HUGO,
    JEKYLL,
    HEXO,
    OBSIDIAN;

    /** Whether fields get the names and shapes of a system. */
    public boolean isMapped() {
        return this != KEEP && this != DROP;
    }

    /** The preset of lint that asks for what the system needs; empty when there is no system. */
    public Optional<String> preset() {
        return isMapped() ? Optional.of(name().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The fields that no post of the system may lack, as its preset has them. */
    List<String> required() {
        return switch (this) {
            case KEEP, DROP, OBSIDIAN -> List.of();
            case JEKYLL -> List.of("title");
            case HUGO, HEXO -> List.of("title", "date");
        };
    }

    /** Whether no post of the system may lack a title. */
    public boolean requiresTitle() {
        return required().contains("title");
    }

    /** The name on the command line. */
    public String label() {
        String name = name().toLowerCase(Locale.ROOT);
        return isMapped() ? "map=" + name : name;
    }

    /** The style of that label; empty when there is none. */
    public static Optional<FrontMatterStyle> of(String label) {
        return Labels.find(values(), FrontMatterStyle::label, label);
    }
}
