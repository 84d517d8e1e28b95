package dev.offprint.run.convert;

import dev.offprint.address.PostLocation;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Ledger;
import dev.offprint.engine.PostConverter;
import dev.offprint.engine.Written;
import dev.offprint.run.Contents;
import dev.offprint.run.Failure;
import dev.offprint.run.Workers;
import dev.offprint.run.lint.LocalFiles;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import dev.offprint.write.Format;
import dev.offprint.write.WriterOptions;
import dev.offprint.write.image.ImageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Converts files. */
public final class ConvertRun {

    /** What came of one file. */
    public sealed interface Result {
        /** The path as the user gave it. */
        Path path();
    }

    /**
     * The file as it is to be written.
     *
     * @param file its bytes, and what there is to say of them
     */
    public record Converted(Path path, Written file) implements Result {}

    /**
     * The file is a chapter of a book.
     *
     * @param ledger what was left out
     * @param notices as of a post that is converted alone
     */
    public record Included(Path path, Ledger ledger, List<String> notices) implements Result {
        public Included {
            notices = List.copyOf(notices);
        }
    }

    /** The file was not looked at, because what it becomes is there already. */
    public record Skipped(Path path) implements Result {}

    /** The file could not be read or converted. */
    public record Failed(Path path, Failure failure) implements Result {}

    private final ProfileConverters converters;
    private final ConvertOptions options;
    private final Material material;
    private final Whereabouts where;
    private AddressRules addresses;
    private FileDestinations destinations;

    /**
     * A run.
     *
     * @param material what there is to convert
     */
    public ConvertRun(
            Profiles profiles, ConvertOptions options, Material material, Whereabouts where) {
        this.material = material;
        this.where = where;
        this.converters = new ProfileConverters(profiles, options.frontMatter(), options.reach());
        this.options = options;
        this.addresses = rules(List.of());
        this.destinations = new FileDestinations(Map.of(), where.outputs(), SiteLinks.BY_PATH);
    }

    private AddressRules rules(List<Path> files) {
        KnownPosts known = KnownPosts.of(files, material.posts(), converters, where.roots());
        return AddressRules.of(options, where.links(), converters, known);
    }

    /**
     * Gives the result of every file to {@code consumer}, in the order of {@code files}.
     *
     * @param isDone tells of a file whether it can be skipped; asked by several threads
     */
    public void run(List<Path> files, Predicate<Path> isDone, Consumer<Result> consumer) {
        addresses = rules(files);
        SiteLinks links =
                options.format() == Format.MARKDOWN
                        ? SiteLinks.of(options.frontMatter())
                        : SiteLinks.BY_PATH;
        destinations = new FileDestinations(addresses.known().given(), where.outputs(), links);
        Workers.inOrder(
                files,
                path -> isDone.test(path) ? new Skipped(path) : file(path),
                ConvertRun::failed,
                consumer);
    }

    private Result file(Path path) throws ConfigException, IOException, UndecodableException {
        Contents.Post post = material.posts().post(path);
        return converted(path, post.source(), post.address().orElse(null));
    }

    /** The result for a text; {@code path} says where its images are. */
    public Result text(Path path, Source source) {
        return Workers.one(path, name -> converted(name, source, null), ConvertRun::failed);
    }

    private Result converted(Path path, Source source, @Nullable String address)
            throws ConfigException, IOException {
        PostConverter converter = converters.of(path);
        PostLocation location = where.roots().location(converters.files(), path);
        LocalAddresses local = new LocalAddresses(location, addresses, destinations(path));
        Conversion conversion = converter.convert(converter.parse(source), address, local);
        Conversion pictured =
                conversion.withArticle(
                        options.known(path, material.images().apply(path, conversion.article())));
        ImageSource pictures = new LocalImages(location, local, material.images().source(path));
        WriterOptions writing = new WriterOptions(options.flavour(), options.epub(), pictures);
        return new Converted(path, PostConverter.write(pictured, options.format(), writing));
    }

    /** A book of one post holds its pictures and knows no other posts. */
    private Destinations destinations(Path post) {
        return options.format() == Format.EPUB
                ? new BookDestinations(LocalFiles.path(post), other -> false)
                : destinations.of(post);
    }

    /** What went wrong with a file, as its user can understand it. */
    static Failed failed(Path path, Throwable problem) {
        return new Failed(path, Failure.of(problem));
    }
}
