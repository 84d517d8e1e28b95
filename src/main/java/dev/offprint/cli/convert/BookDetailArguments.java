package dev.offprint.cli.convert;

import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.article.Edition.Series;
import dev.offprint.article.LanguageGuess;
import dev.offprint.cli.command.UsageException;
import dev.offprint.write.Format;
import dev.offprint.write.epub.BookDetails;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what a book is, for libraries and catalogues. */
record BookDetailArguments(ParseResult arguments) {
    static final List<String> OF_BOOKS =
            List.of(
                    "--publisher",
                    "--rights",
                    "--series",
                    "--subject",
                    "--description",
                    "--toc-depth");

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s*#(\\d+(?:\\.\\d+)?)");

    static void addTo(CommandSpec spec) {
        value(spec, "--publisher", "NAME", "Books: the publisher; else the only site they are of.");
        value(spec, "--rights", "TEXT", "Books: who may do what with it; else what all posts say.");
        value(
                spec,
                "--series",
                "NAME",
                "Books: the series, with its place in it as in \"Letters #3\"; volumes have theirs.");
        value(spec, "--subject", "WORDS", "Books: subjects, with commas between; else tags.");
        value(spec, "--description", "TEXT", "Books: what it is about; else what the post says.");
        value(
                spec,
                "--language",
                "TAG",
                "Books and HTML: the language of posts that do not say theirs, as en or zh-Hant;"
                        + " else it is told by their words.");
        value(
                spec,
                "--toc-depth",
                "N",
                "Books: levels of the table of contents, 1 for posts alone (default in a book of"
                        + " many), 2 with their headings; by default all in a book of one post.");
    }

    BookDetails details() {
        List<String> subjects =
                option("--subject").stream()
                        .flatMap(words -> Stream.of(words.split(",", -1)))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new BookDetails(
                option("--publisher"),
                option("--rights"),
                option("--series").map(BookDetailArguments::series),
                subjects,
                option("--description"));
    }

    private static Series series(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new Series(numbered.group(1), Optional.of(numbered.group(2)))
                : new Series(text, Optional.empty());
    }

    OptionalInt tocDepth() throws UsageException {
        return BookArguments.number(arguments, "--toc-depth");
    }

    /** The language of posts that do not say theirs. */
    Optional<String> language(Format format) throws UsageException {
        Optional<String> said = option("--language");
        if (said.isPresent() && format != Format.EPUB && format != Format.HTML) {
            throw new UsageException("--language is about books and HTML; add --to epub or html");
        }
        Optional<String> tag = said.flatMap(LanguageGuess::wellFormed);
        if (said.isPresent() && tag.isEmpty()) {
            throw new UsageException(
                    "--language is a tag such as en, pt-BR or zh-Hant, not \"" + said.get() + "\"");
        }
        return tag;
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(arguments.<String>matchedOptionValue(name, null))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }
}
