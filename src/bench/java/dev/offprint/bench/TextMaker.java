package dev.offprint.bench;

import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.engine.PostConverter;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.text.Source;
import dev.offprint.write.Format;
import dev.offprint.write.WriterOptions;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes plain text of pages by certain rules, as {@code convert --to text}. */
final class TextMaker {
    private static final Pattern ADDRESS = Pattern.compile("(?m)^https?://\\S+$");
    private static final WriterOptions OPTIONS =
            new WriterOptions(Flavour.values()[0], EpubOptions.defaults(), ImageSource.none());

    private final PostConverter converter;

    TextMaker(List<Rule> rules) {
        Profile profile = new Profile(rules, Profiles.standard().sourceUrlKeys(), "");
        FrontMatterTarget target = new FrontMatterTarget(FrontMatterStyle.DROP, List.of());
        converter = new PostConverter(profile, target, Reach.SAFE, path -> Optional.empty());
    }

    Post parse(String name, String text) {
        return converter.parse(Source.of(name, text));
    }

    /** The text of the article, without the block of byline and address below the title. */
    String text(Post page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.TEXT.writer(OPTIONS).write(converter.convert(page).article(), out);
        List<String> blocks =
                new ArrayList<>(List.of(out.toString(StandardCharsets.UTF_8).split("\n\n")));
        if (blocks.size() > 1 && ADDRESS.matcher(blocks.get(1)).find()) {
            blocks.remove(1);
        }
        return String.join("\n\n", blocks);
    }
}
