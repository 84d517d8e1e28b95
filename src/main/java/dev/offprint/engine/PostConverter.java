package dev.offprint.engine;

import dev.offprint.config.Profile;
import dev.offprint.convert.Addressing;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Converter;
import dev.offprint.convert.Ledger;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.site.KnownField;
import dev.offprint.text.Source;
import dev.offprint.write.Format;
import dev.offprint.write.WriterOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes articles of posts, and files of articles. Safe for use by several threads. */
public final class PostConverter {
    private final List<String> sourceUrlKeys;
    private final Converter converter;

    /**
     * A converter by the rules of {@code profile}.
     *
     * @param reach which of their repairs are made; the ledger names those that are not
     * @param history asked for dates that the target requires and a post does not say
     */
    public PostConverter(
            Profile profile, FrontMatterTarget target, Reach reach, KnownField.History history) {
        this.sourceUrlKeys = profile.sourceUrlKeys();
        this.converter = new Converter(profile.rules(), target, reach, history);
    }

    /** The post that a text is. */
    public Post parse(Source source) {
        return PostParser.parse(source, sourceUrlKeys);
    }

    /** The article of {@code post}, or of the whole page that it is. */
    public Conversion convert(Post post) {
        return converter.convert(post);
    }

    /**
     * The same of a page that was taken from {@code address}, unless it says another itself.
     *
     * @param address null when that is not known
     */
    public Conversion convert(Post post, @Nullable String address) {
        return converter.convert(post, address, Addressing.OF_WEB);
    }

    /**
     * The same with other addresses.
     *
     * @param addressing what addresses of the post become
     */
    public Conversion convert(Post post, @Nullable String address, Addressing addressing) {
        return converter.convert(post, address, addressing);
    }

    /** What a post says before its text, which is not looked at. */
    public Post head(Source source) {
        return PostParser.head(source, sourceUrlKeys);
    }

    /**
     * The file that a conversion comes to.
     *
     * @throws IOException when a picture that the file holds cannot be written to it
     */
    public static Written write(Conversion conversion, Format format, WriterOptions options)
            throws IOException {
        List<String> notices = new ArrayList<>(conversion.notices());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        notices.addAll(format.writer(options).write(conversion.article(), content));
        Ledger ledger = conversion.proved(format, content.toByteArray());
        return new Written(conversion.account().post(), content, ledger, notices);
    }
}
