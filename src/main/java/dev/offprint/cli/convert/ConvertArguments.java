package dev.offprint.cli.convert;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.NetworkSpec;
import dev.offprint.cli.option.RootFolder;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.lint.fix.Reach;
import dev.offprint.run.convert.ConvertOptions;
import dev.offprint.run.convert.LinkChoice;
import dev.offprint.run.convert.NameChoice;
import dev.offprint.run.convert.Whereabouts;
import dev.offprint.text.Alternatives;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What can be asked of a conversion on the command line, and what it means. */
final class ConvertArguments {
    private ConvertArguments() {}

    static CommandSpec spec() {
        CommandSpec spec =
                Help.spec("convert", "Writes the article of a post, and nothing but the article.");
        spec.usageMessage()
                .footer(
                        "",
                        "One post goes to standard output when there is no -o; an EPUB needs one.",
                        "Several posts, or a folder, go to a folder that mirrors theirs. There, a file",
                        "that already holds what would be written is not touched. With --to epub",
                        "and -o NAME.epub they become one book.",
                        "Posts themselves are never changed.",
                        "",
                        "Repairs are those of lint --fix, by the same rules, options and comments in posts.",
                        "What they name and keep is counted; --explain lists it. With --only, the other",
                        "rules repair nothing; a page's article is found in it all the same, and what",
                        "the page hides is left out.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Files, folders and addresses of the web; - reads a post from standard"
                                        + " input.")
                        .build());
        choice(
                spec,
                "FORMAT",
                Format.labels(),
                Alternatives.of(Format.labels()).replace("markdown", "markdown (default)") + ".",
                "--to");
        spec.addOption(
                OptionSpec.builder("-o", "--output")
                        .type(String.class)
                        .paramLabel("OUT")
                        .description(
                                "The file to write; a folder when it ends in / or is one; - for"
                                        + " standard output.")
                        .build());
        choice(
                spec,
                "FLAVOUR",
                List.of("gfm", "commonmark", "kramdown", "obsidian"),
                "Markdown as gfm (default), commonmark, kramdown or obsidian reads it.",
                "--flavour",
                "--flavor");
        choice(
                spec,
                "HOW",
                labels(),
                "Of Markdown output: keep (default), drop, or the fields of a system with map=hugo,"
                        + " map=jekyll, map=hexo or map=obsidian.",
                "--front-matter");
        flag(spec, "--explain", "Say what was left out of each post: where, why, how much of it.");
        flag(
                spec,
                "--prove",
                "Exit with 1 when a word of a post is neither in the output nor on record as left"
                        + " out, or the other way round.");
        value(spec, "--ledger", "FILE", "Write the same to a file, as JSON.");
        flag(
                spec,
                "--overwrite",
                "In a folder, also replace files that convert did not write, or that were changed"
                        + " since; never a post of this run.");
        flag(
                spec,
                "--resume",
                "Skip posts whose output is there and newer, as after a run that was cut off.");
        value(
                spec,
                "--stdin-filename",
                "NAME",
                "What the post on standard input is called; .html makes it a page.");
        BookArguments.addTo(spec);
        choice(
                spec,
                "link|fetch|drop",
                List.of("link", "fetch", "drop"),
                "What becomes of images: link (default) leaves their addresses, fetch brings them home,"
                        + " drop leaves them out.",
                "--images");
        choice(
                spec,
                "local|web",
                List.of("local", "web"),
                "Links between posts of this run: local (default) leads to what they become, web"
                        + " to where they were saved from.",
                "--links");
        RootFolder.addTo(spec);
        choice(
                spec,
                "KEY",
                NameChoice.labels(),
                "In a folder, what files are called after: path (default), title or date-title.",
                "--name-by");
        NetworkSpec.addTo(spec);
        flag(spec, "--unsafe-fixes", "Also make repairs that a person should look at.");
        RuleChoice.addSelectionTo(spec);
        RuleChoice.addTo(spec);
        return spec;
    }

    private static void choice(
            CommandSpec spec,
            String label,
            List<String> choices,
            String description,
            String... names) {
        spec.addOption(
                OptionSpec.builder(names)
                        .type(String.class)
                        .paramLabel(label)
                        .completionCandidates(choices)
                        .description(description)
                        .build());
    }

    static ConvertOptions options(ParseResult arguments) throws UsageException {
        Format format =
                chosen(
                        "--to",
                        Alternatives.of(Format.labels()),
                        arguments.matchedOptionValue("--to", "markdown"),
                        Format.of(arguments.matchedOptionValue("--to", "markdown")));
        for (String name : List.of("--flavour", "--front-matter")) {
            if (format != Format.MARKDOWN && arguments.hasMatchedOption(name)) {
                throw new UsageException(name + " goes with --to markdown");
            }
        }
        BookArguments book = new BookArguments(arguments);
        book.check(format);
        String flavour = arguments.matchedOptionValue("--flavour", "gfm");
        String style = arguments.matchedOptionValue("--front-matter", "keep");
        return new ConvertOptions(
                format,
                chosen(
                        "--flavour",
                        "gfm, commonmark, kramdown or obsidian",
                        flavour,
                        Flavour.of(flavour)),
                chosen(
                        "--front-matter",
                        Alternatives.of(labels()),
                        style,
                        FrontMatterStyle.of(style)),
                book.epub(sourceDate()),
                new BookDetailArguments(arguments).language(format),
                arguments.matchedOptionValue("--unsafe-fixes", false) ? Reach.UNSAFE : Reach.SAFE);
    }

    /** Where the posts lie, where links between them lead, and what they are written to. */
    static Whereabouts whereabouts(ParseResult arguments, Function<Path, Optional<Path>> outputs)
            throws UsageException {
        String links = arguments.matchedOptionValue("--links", "local");
        return new Whereabouts(
                RootFolder.roots(arguments, arguments.matchedPositionalValue(0, List.of())),
                chosen("--links", "local or web", links, LinkChoice.of(links)),
                outputs);
    }

    /** What files in a folder are called after. */
    static NameChoice names(ParseResult arguments) throws UsageException {
        String label = arguments.matchedOptionValue("--name-by", NameChoice.PATH.label());
        return chosen(
                "--name-by", Alternatives.of(NameChoice.labels()), label, NameChoice.of(label));
    }

    private static <T> T chosen(String option, String choices, String label, Optional<T> value)
            throws UsageException {
        return value.orElseThrow(
                () -> new UsageException(option + " is " + choices + ", not \"" + label + "\""));
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (FrontMatterStyle style : FrontMatterStyle.values()) {
            labels.add(style.label());
        }
        return labels;
    }

    /** The time that reproducible builds agree on, see reproducible-builds.org. */
    private static Optional<Instant> sourceDate() throws UsageException {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "SOURCE_DATE_EPOCH is a number of seconds, not \"" + seconds + "\"");
        }
    }
}
