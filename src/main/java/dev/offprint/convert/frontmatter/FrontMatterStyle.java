package dev.offprint.convert.frontmatter;

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

    /** The name on the command line. */
    public String label() {
        String name = name().toLowerCase(Locale.ROOT);
        return isMapped() ? "map=" + name : name;
    }

    /** The style of that label; empty when there is none. */
    public static Optional<FrontMatterStyle> of(String label) {
        for (FrontMatterStyle style : values()) {
            if (style.label().equals(label)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }
}
