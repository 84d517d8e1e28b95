package dev.offprint.init;

import org.jspecify.annotations.Nullable;

/** The configuration that a project may start from. */
public final class Starter {
    private static final String HEAD =
            """
            # What Offprint asks of the posts in this folder and below.
            # offprint config show POST says what holds for a post; offprint config schema is for editors.

            """;

    private static final String BODY =
            """

            # How bad a finding is, by rule or folder of rules: info, warning, error or off.
            severity: {}

            # Options by rule; offprint rules show RULE lists them.
            options: {}

            # What front matter must look like, in the vocabulary of JSON Schema, such as
            #   required: [title, date]
            #   properties: {date: {format: date}}
            front-matter: {}

            # Settings for some of the posts.
            overrides: []
            """;

    private Starter() {}

    /** The configuration for a site of {@code generator}; null when none is known. */
    public static String configuration(@Nullable Generator generator) {
        String preset =
                generator == null
                        ? """
                          # What the front matter of every post must hold: any, jekyll, hugo, hexo or
                          # obsidian. Without a preset, only posts among others with front matter are
                          # asked for theirs.
                          # preset: any
                          """
                        : "# What the front matter of a "
                                + generator.title()
                                + " post must hold.\npreset: "
                                + generator.preset()
                                + "\n";
        return HEAD + preset + BODY;
    }
}
