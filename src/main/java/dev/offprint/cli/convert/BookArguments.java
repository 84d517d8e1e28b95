package dev.offprint.cli.convert;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.UsageException;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.book.Grouping;
import dev.offprint.convert.book.SortOrder;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.run.IoProblem;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.write.Format;
import dev.offprint.write.epub.BookMaking;
import dev.offprint.write.epub.Cover;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.epub.StyleSheetCheck;
import dev.offprint.write.epub.Type;
import dev.offprint.write.image.ImageFile;
import dev.offprint.write.image.ImagePreparation;
import dev.offprint.write.image.MissingImageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that are about books. */
record BookArguments(ParseResult arguments) {
    private static final List<String> OF_ONE_BOOK =
            List.of(
                    "--title",
                    "--author",
                    "--sort",
                    "--reverse",
                    "--group-by",
                    "--max-posts-per-book");

    private static final List<String> OF_ALL_BOOKS =
            List.of("--cover", "--no-cover", "--css", "--style", "--vertical", "--max-image-size");

    private static final List<String> OF_SINGLE_POSTS = List.of("--resume", "--name-by");

    static void addTo(CommandSpec spec) {
        value(
                spec,
                "--title",
                "TEXT",
                "Books: the title; else that of the only post, series or site, or the folder's name.");
        value(spec, "--author", "NAME", "Books: the author; else those of the posts.");
        value(
                spec,
                "--sort",
                "KEY",
                "Books: date (default), title, path or author; -date is the newest first.");
        flag(spec, "--reverse", "Books: the other way round.");
        value(
                spec,
                "--group-by",
                "KEY",
                "Books: parts by year, month (within years), source, author, category or none;"
                        + " by default years in a book of more than 30 posts.");
        value(spec, "--max-posts-per-book", "N", "Books: more posts go to further volumes.");
        BookDetailArguments.addTo(spec);
        value(
                spec,
                "--cover",
                "FILE",
                "Books: the picture on the cover; drawn (default): the title on a plain ground;"
                        + " first-picture: the first of the posts that can be one.");
        flag(spec, "--no-cover", "Books: no cover.");
        value(spec, "--max-image-size", "PIXELS", "Books: larger pictures are made smaller.");
        value(
                spec,
                "--style",
                "web|book",
                "Books: gaps between paragraphs (web, the default), or indents as in print (book).");
        value(spec, "--css", "FILE", "Books: a style sheet that comes after the book's own.");
        flag(spec, "--vertical", "Books: Chinese, Japanese and Korean from top to bottom.");
    }

    /** Refuses the options of books where none is made. */
    void check(Format format) throws UsageException {
        List<String> options = new ArrayList<>(OF_ALL_BOOKS);
        options.addAll(BookDetailArguments.OF_BOOKS);
        for (String option : options) {
            if (format != Format.EPUB && arguments.hasMatchedOption(option)) {
                throw new UsageException(option + " is about books; add --to epub");
            }
        }
    }

    /**
     * Says whether all posts go into one book file: several posts and a name that ends in {@code
     * .epub}, or one post for whose book more is asked. A container may hold more pictures than
     * memory does, which one book writes one by one.
     *
     * @param containers among the paths, opened
     * @throws UsageException when an option does not go with what is made
     */
    boolean isOneBook(
            Format format, List<String> paths, Optional<String> output, OpenContainers containers)
            throws UsageException {
        boolean isNamed =
                format == Format.EPUB
                        && output.filter(name -> name.endsWith(".epub")).isPresent()
                        && !isFolder(output.get())
                        && !paths.contains("-");
        boolean isAsked = false;
        for (String option : OF_ONE_BOOK) {
            isAsked |= arguments.hasMatchedOption(option);
            if (!isNamed && arguments.hasMatchedOption(option)) {
                throw new UsageException(
                        option + " is about one book; add --to epub and -o NAME.epub");
            }
        }
        boolean isOneBook =
                isNamed
                        && (isAsked
                                || paths.size() > 1
                                || isFolder(paths.get(0))
                                || containers.isContainer(path(paths.get(0))));
        for (String option : OF_SINGLE_POSTS) {
            if (isOneBook && arguments.hasMatchedOption(option)) {
                throw new UsageException(
                        option + " does not go with one book of many posts; use -o FOLDER/");
            }
        }
        return isOneBook;
    }

    private static boolean isFolder(String path) throws UsageException {
        return Files.isDirectory(path(path));
    }

    static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(text + ": no path: " + e.getReason());
        }
    }

    /** How every book is made. */
    EpubOptions epub(Optional<Instant> modified) throws UsageException {
        OptionalInt size = number("--max-image-size");
        BookDetailArguments details = new BookDetailArguments(arguments);
        ImagePreparation preparation =
                size.isPresent() ? new ImagePreparation(size.getAsInt()) : new ImagePreparation();
        return new EpubOptions(
                modified,
                cover(preparation),
                new Type(paragraphs(), css(), arguments.matchedOptionValue("--vertical", false)),
                preparation,
                new BookMaking(details.details(), details.tocDepth()));
    }

    /** What the one book of all posts is to be. */
    BookSettings settings(List<String> paths) throws UsageException {
        String sort = arguments.matchedOptionValue("--sort", "date");
        SortOrder order =
                SortOrder.of(sort)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "--sort is date, title, path or author, with a"
                                                        + " leading - for the other way round, not"
                                                        + " \""
                                                        + sort
                                                        + "\""));
        return new BookSettings(
                option("--title"),
                name(paths.get(0)),
                option("--author").stream().toList(),
                arguments.matchedOptionValue("--reverse", false) ? order.reversed() : order,
                grouping(),
                number("--max-posts-per-book").orElse(Integer.MAX_VALUE));
    }

    /** The name of the folder or file, also where the path is {@code .}. */
    private static String name(String path) throws UsageException {
        Path name = path(path).toAbsolutePath().normalize().getFileName();
        return name == null ? "Posts" : name.toString();
    }

    private Optional<Grouping> grouping() throws UsageException {
        Optional<String> label = option("--group-by");
        Optional<Grouping> grouping = label.flatMap(Grouping::of);
        if (label.isPresent() && grouping.isEmpty()) {
            throw new UsageException(
                    "--group-by is year, month, source, author, category or none, not \""
                            + label.get()
                            + "\"");
        }
        return grouping;
    }

    private Cover cover(ImagePreparation preparation) throws UsageException {
        Optional<String> file = option("--cover");
        if (arguments.matchedOptionValue("--no-cover", false)) {
            if (file.isPresent()) {
                throw new UsageException("--cover and --no-cover contradict each other");
            }
            return new Cover.None();
        }
        // A file of that name is ./drawn.
        return switch (file.orElse("drawn")) {
            case "drawn" -> new Cover.Drawn();
            case "first-picture" -> new Cover.FirstPicture();
            default -> picture(file.orElseThrow(), preparation);
        };
    }

    private static Cover picture(String file, ImagePreparation preparation) throws UsageException {
        String remedy = "; give a picture in JPEG, PNG, GIF or WebP, or drawn, or first-picture";
        try {
            ImageFile image = preparation.prepare(read("--cover", file));
            if (!image.type().isShownEverywhere()) {
                throw new UsageException("--cover " + file + ": " + image.type() + remedy);
            }
            return new Cover.Picture(image);
        } catch (MissingImageException e) {
            throw new UsageException("--cover " + file + ": " + e.getMessage() + remedy);
        }
    }

    private Optional<String> css() throws UsageException {
        Optional<String> file = option("--css");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String css = utf8(file.get());
        Optional<StyleSheetCheck.Fault> fault = StyleSheetCheck.of(css);
        if (fault.isPresent()) {
            throw new UsageException(
                    "--css "
                            + file.get()
                            + ":"
                            + fault.get().line()
                            + ":"
                            + fault.get().column()
                            + ": "
                            + fault.get().problem());
        }
        return Optional.of(css);
    }

    private static String utf8(String file) throws UsageException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read("--css", file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    "--css " + file + ": it is not in UTF-8, which a book needs; save it so");
        }
    }

    private Type.Paragraphs paragraphs() throws UsageException {
        String style = arguments.matchedOptionValue("--style", "web");
        for (Type.Paragraphs paragraphs : Type.Paragraphs.values()) {
            if (paragraphs.name().toLowerCase(Locale.ROOT).equals(style)) {
                return paragraphs;
            }
        }
        throw new UsageException("--style is web or book, not \"" + style + "\"");
    }

    private static byte[] read(String option, String file) throws UsageException {
        try {
            return OrdinaryFile.bytes(path(file));
        } catch (IOException e) {
            throw new UsageException(option + " " + file + ": " + IoProblem.of(e));
        }
    }

    private OptionalInt number(String name) throws UsageException {
        return number(arguments, name);
    }

    static OptionalInt number(ParseResult arguments, String name) throws UsageException {
        Optional<String> text =
                Optional.ofNullable(arguments.<String>matchedOptionValue(name, null));
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get().strip());
            if (number > 0) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too small.
        }
        throw new UsageException(name + " is a number from 1, not \"" + text.get() + "\"");
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(arguments.<String>matchedOptionValue(name, null));
    }
}
