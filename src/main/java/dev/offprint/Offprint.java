package dev.offprint;

import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.engine.NoPostException;
import dev.offprint.engine.PostConverter;
import dev.offprint.engine.PostLinter;
import dev.offprint.engine.PostText;
import dev.offprint.engine.Written;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Source;
import dev.offprint.write.WriterOptions;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is wrong with saved posts, repairs it, and gives back the article alone, by the rules
 * that come with the program.
 *
 * <p>A post is front matter and a body of Markdown with HTML in it, or a whole page. Its name says
 * which, where its text does not, and is what rules about file names look at.
 */
public final class Offprint {
    private final PostLinter finder;
    private final PostLinter fixer;
    private final PostConverter converter;
    private final PostConverter bare;
    private final WriterOptions writing;

    private Offprint(Profile profile, Options options) {
        Reach reach = options.repairsUnsafe() ? Reach.UNSAFE : Reach.SAFE;
        this.finder = new PostLinter(profile, Reach.NOTHING);
        this.fixer = new PostLinter(profile, reach);
        this.converter = converter(profile, FrontMatterStyle.KEEP, reach);
        this.bare = converter(profile, FrontMatterStyle.DROP, reach);
        this.writing =
                new WriterOptions(
                        Flavour.valueOf(options.dialect().name()),
                        EpubOptions.defaults(),
                        ImageSource.none());
    }

    private static PostConverter converter(Profile profile, FrontMatterStyle style, Reach reach) {
        FrontMatterTarget target = new FrontMatterTarget(style, List.of());
        return new PostConverter(profile, target, reach, path -> Optional.empty());
    }

    /** With {@link Options#DEFAULTS}. */
    public static Offprint standard() {
        return with(Options.DEFAULTS);
    }

    /** With other options. */
    public static Offprint with(Options options) {
        return new Offprint(Profiles.standard(), options);
    }

    /**
     * What is wrong with a post, by place; what shows only when something else is repaired too.
     *
     * @param name a file name or path, which need not exist
     * @throws NotAPostException when the text is something else
     */
    public List<Finding> lint(String name, String text) {
        Source source = source(name, text);
        return Answers.findings(
                source, finder.lint(finder.parse(source), Surroundings.NONE).findings());
    }

    /**
     * A post with everything repaired that can be without changing what it says.
     *
     * @param name as for {@link #lint}
     * @throws NotAPostException when the text is something else
     */
    public Fixed fix(String name, String text) {
        return Answers.fixed(fixer.lint(fixer.parse(source(name, text)), Surroundings.NONE));
    }

    /**
     * The article of a post or page in another form, safe repairs made.
     *
     * <p>Nothing is known of what lies around it: a relative address is one of the web, below where
     * the post or page says that it was saved from, and stays as it is written where none is said.
     *
     * @param name as for {@link #lint}
     * @throws NotAPostException when the text is something else
     */
    public Converted convert(String name, String text, Format format) {
        Conversion conversion = converter.convert(converter.parse(source(name, text)));
        Written written = written(conversion, format);
        return new Converted(
                new Content(written.content()),
                Answers.metadata(conversion.article().metadata()),
                Answers.leftOut(written.ledger()),
                Answers.notices(written));
    }

    /**
     * The article in a whole page.
     *
     * @param address where the page was taken from, against which its links are resolved unless it
     *     says another itself; an empty one is none
     * @throws NotAPostException when {@code html} is no page
     */
    public Page page(String html, String address) {
        Post page = bare.parse(source("page.html", html));
        Conversion conversion = bare.convert(page, address.isEmpty() ? null : address);
        return new Page(
                Answers.metadata(conversion.article().metadata()),
                written(conversion, Format.MARKDOWN).content().toString(StandardCharsets.UTF_8),
                written(conversion, Format.TEXT).content().toString(StandardCharsets.UTF_8),
                Answers.leftOut(conversion.ledger()));
    }

    private Written written(Conversion conversion, Format format) {
        try {
            return PostConverter.write(
                    conversion, dev.offprint.write.Format.valueOf(format.name()), writing);
        } catch (IOException e) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(String name, String text) {
        try {
            PostText.require(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (NoPostException e) {
            throw new NotAPostException(name + ": " + e.getMessage(), e);
        }
        return Source.of(name, text);
    }
}
