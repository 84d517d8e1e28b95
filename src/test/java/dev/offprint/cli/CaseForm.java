package dev.offprint.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A form that the program gives to posts, and how it is asked for. */
enum CaseForm {
    MARKDOWN("markdown", ".md", "--to markdown"),
    COMMONMARK("commonmark", ".md", "--to markdown --flavour commonmark"),
    KRAMDOWN("kramdown", ".md", "--to markdown --flavour kramdown"),
    OBSIDIAN("obsidian", ".md", "--to markdown --flavour obsidian"),
    HTML("html", ".html", "--to html"),
    EPUB("epub", ".epub", "--to epub"),
    TEXT("text", ".txt", "--to text"),
    /** What {@code convert --explain} says of a post. */
    EXPLAIN("explain", "", "--to markdown --explain"),
    /** What {@code lint} says of a post. */
    LINT("lint", "", ""),
    /** The post after {@code lint --fix}. */
    FIXED("fixed", "", "--fix"),
    FIXED_UNSAFELY("fixed unsafely", "", "--fix --unsafe-fixes");

    /** What a case means by every format. */
    static final List<CaseForm> FORMATS = List.of(MARKDOWN, HTML, EPUB, TEXT);

    private static final Set<CaseForm> FROM_LINT = EnumSet.of(LINT, FIXED, FIXED_UNSAFELY);

    private final String heading;
    private final String extension;
    private final String options;

    CaseForm(String heading, String extension, String options) {
        this.heading = heading;
        this.extension = extension;
        this.options = options;
    }

    /** The forms that a heading in a case means; it fails on one that means none. */
    static List<CaseForm> named(String heading) {
        List<CaseForm> named =
                heading.equals("every format")
                        ? FORMATS
                        : Arrays.stream(values())
                                .filter(form -> form.heading.equals(heading))
                                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no form is called " + heading);
        }
        return named;
    }

    /** What a file of it ends in; empty where none is written. */
    String extension() {
        return extension;
    }

    List<String> options() {
        return Arrays.stream(options.split(" ")).filter(option -> !option.isEmpty()).toList();
    }

    boolean isConversion() {
        return !FROM_LINT.contains(this);
    }

    boolean isMarkup() {
        return this == HTML || this == EPUB;
    }

    boolean isMarkdown() {
        return extension.equals(".md");
    }

    @Override
    public String toString() {
        return heading;
    }
}
