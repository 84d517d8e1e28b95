package dev.offprint.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.command.Watched;
import dev.offprint.config.Profiles;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.book.SortOrder;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.file.TakenFiles;
import dev.offprint.lint.fix.Reach;
import dev.offprint.report.ledger.LedgerJson;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.Contents;
import dev.offprint.run.FaultyRule;
import dev.offprint.run.FaultyRule.Place;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.convert.BookFiles;
import dev.offprint.run.convert.BookRun;
import dev.offprint.run.convert.ConvertOptions;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.run.convert.Material;
import dev.offprint.run.convert.Whereabouts;
import dev.offprint.write.Format;
import dev.offprint.write.epub.Cover;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.epub.Type;
import dev.offprint.write.image.ImagePreparation;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults put into one post of three, wherever there is work done on it. */
class OneBadPostTest {
    private static final List<Supplier<? extends Throwable>> FAULTS =
            List.of(
                    () -> new IllegalStateException("boom\nand more"),
                    () -> new IndexOutOfBoundsException("offset 41 of 31"),
                    StackOverflowError::new,
                    () -> new AssertionError("never"),
                    () -> new NoClassDefFoundError("gone"));

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StringWriter ledger = new StringWriter();
    private Path out;

    @BeforeEach
    void three_posts() throws IOException {
        out = folder.resolve("out");
        for (String name : List.of("a", "b", "c")) {
            String word = name.equals("b") ? FaultyRule.WORD : "fine";
            Files.writeString(
                    folder.resolve(name + ".md"),
                    "---\ntitle: Post "
                            + name
                            + "\n---\n\nAll is "
                            + word
                            + ", see [it](https://a.example/).\n\n![x](x.png)\n\n<p>More.</p>\n");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_rule_that_throws_costs_one_post_and_is_named(Format format) throws IOException {
        for (Place place : Place.values()) {
            for (Supplier<? extends Throwable> fault : FAULTS) {
                int code = convert(FaultyRule.among(place, fault), ArticleImages.linked(), format);

                assertThat(code).isEqualTo(2);
                assertThat(written()).containsExactly(named("a", format), named("c", format));
                assertThat(said())
                        .contains("internal error in " + folder.resolve("b.md") + " (rule ")
                        .contains(
                                FaultyRule.ID
                                        + "), please report it: "
                                        + fault.get().getClass().getName())
                        .contains("2 posts converted, 1 failed")
                        .doesNotContain("\tat ", "and more");
                assertThat(ledger.toString())
                        .contains("\"failed\" : 1", "\"converted\" : 2", "\"status\" : \"failed\"")
                        .contains("\"problem\" : \"internal error in ");
                clear();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void pictures_that_throw_cost_one_post(Format format) throws IOException {
        for (Supplier<? extends Throwable> fault : FAULTS) {
            int code = convert(unfaulted(), throwingOnApply(fault), format);

            assertThat(code).isEqualTo(2);
            assertThat(written()).containsExactly(named("a", format), named("c", format));
            assertThat(said()).contains("internal error in " + folder.resolve("b.md") + ", please");
            clear();
        }
    }

    @Test
    void a_post_that_needs_more_memory_than_there_is_says_so() throws IOException {
        ArticleImages images = throwingOnApply(() -> new OutOfMemoryError("Java heap space"));

        int code = convert(unfaulted(), images, Format.MARKDOWN);

        assertThat(code).isEqualTo(2);
        assertThat(written()).containsExactly("a.md", "c.md");
        assertThat(said())
                .contains("b.md: needs more memory than Java has")
                .doesNotContain("error");
    }

    @Test
    void a_rule_that_throws_costs_one_chapter_of_a_book() throws IOException {
        for (Place place : Place.values()) {
            for (Supplier<? extends Throwable> fault : FAULTS) {
                int code = book(FaultyRule.among(place, fault), ArticleImages.linked());

                assertThatBIsMissing(code);
                assertThat(said()).contains("(rule " + FaultyRule.ID + "), please report it: ");
                clear();
            }
        }
    }

    @Test
    void a_chapter_whose_pictures_throw_while_the_book_is_written_costs_that_chapter()
            throws IOException {
        for (Supplier<? extends Throwable> fault : FAULTS) {
            ImageSource thrower =
                    address -> {
                        throw FaultyRule.thrown(fault.get());
                    };

            int code = book(unfaulted(), withSource(thrower));

            assertThatBIsMissing(code);
            clear();
        }
    }

    private void assertThatBIsMissing(int code) throws IOException {
        assertThat(code).isEqualTo(2);
        assertThat(said())
                .contains("internal error in " + folder.resolve("b.md"))
                .contains("book.epub: 3 posts", "2 posts converted, 1 failed");
        assertThat(chapter(1)).contains("All is fine").contains("Post a");
        assertThat(chapter(2)).contains("[internal error in b.md").doesNotContain(FaultyRule.WORD);
        assertThat(chapter(3)).contains("All is fine").contains("Post c");
        assertThat(ledger.toString())
                .contains("\"failed\" : 1", "\"converted\" : 2")
                .contains("\"output\" : \"" + out.resolve("book.epub") + "\"");
    }

    private static Profiles unfaulted() {
        return Profiles.unconfigured(Catalogue.builtIn(), rules -> rules);
    }

    private ArticleImages throwingOnApply(Supplier<? extends Throwable> fault) {
        return new ArticleImages() {
            @Override
            public Article apply(Path post, Article article) {
                if (post.endsWith("b.md")) {
                    throw FaultyRule.thrown(fault.get());
                }
                return article;
            }

            @Override
            public ImageSource source(Path post) {
                return ImageSource.none();
            }
        };
    }

    private static ArticleImages withSource(ImageSource source) {
        return new ArticleImages() {
            @Override
            public Article apply(Path post, Article article) {
                return article;
            }

            @Override
            public ImageSource source(Path post) {
                return post.endsWith("b.md") ? source : ImageSource.none();
            }
        };
    }

    private static Material material(ArticleImages images) {
        return new Material(Contents.FILES, images);
    }

    private int convert(Profiles profiles, ArticleImages images, Format format) throws IOException {
        try {
            OutputPlacement placement =
                    OutputPlacement.of(
                            List.of(folder.toString()),
                            new OpenContainers(Contents.FILES),
                            Optional.of(out.toString()),
                            format,
                            false);
            placement.add(folder, posts());
            Outputs outputs = new Outputs(placement, new TakenFiles());
            ConvertReport report = report();
            ConvertRun run =
                    new ConvertRun(
                            profiles, options(format), material(images), Whereabouts.UNKNOWN);
            run.run(posts(), post -> false, new ConvertOutput(terminal(), outputs, report));
            return report.end(true);
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    private int book(Profiles profiles, ArticleImages images) throws IOException {
        BookSettings settings =
                new BookSettings(
                        Optional.of("Posts"),
                        "Posts",
                        List.of(),
                        SortOrder.of("path").orElseThrow(),
                        Optional.empty(),
                        Integer.MAX_VALUE);
        BookRun run =
                new BookRun(
                        profiles,
                        settings,
                        options(Format.EPUB),
                        material(images),
                        Whereabouts.UNKNOWN);
        try {
            return new BookOutput(terminal(), report())
                    .write(
                            run,
                            posts(),
                            new BookFiles(out.resolve("book.epub"), new TakenFiles(), false));
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    private ConvertReport report() throws IOException {
        return new ConvertReport(terminal(), true, false, Optional.of(new LedgerJson(ledger)));
    }

    private Terminal terminal() {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                Watched.NOTHING);
    }

    private static ConvertOptions options(Format format) {
        return new ConvertOptions(
                format,
                Flavour.GFM,
                FrontMatterStyle.KEEP,
                new EpubOptions(
                        Optional.empty(), new Cover.None(), Type.WEB, new ImagePreparation()),
                Reach.SAFE);
    }

    private List<Path> posts() {
        return List.of(folder.resolve("a.md"), folder.resolve("b.md"), folder.resolve("c.md"));
    }

    private static String named(String stem, Format format) {
        return stem + "." + format.extension();
    }

    private List<String> written() throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.list(out)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        names.removeIf(name -> name.startsWith("."));
        names.sort(String::compareTo);
        return names;
    }

    private String chapter(int number) throws IOException {
        try (ZipFile book = new ZipFile(out.resolve("book.epub").toFile())) {
            String name = String.format("EPUB/chapter-%04d.xhtml", number);
            try (InputStream in = book.getInputStream(book.getEntry(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void clear() throws IOException {
        err.reset();
        ledger.getBuffer().setLength(0);
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
