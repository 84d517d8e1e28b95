package dev.offprint.fuzz;

import dev.offprint.config.Profile;
import dev.offprint.config.Profiles;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.Ledger;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.engine.NoPostException;
import dev.offprint.engine.PostConverter;
import dev.offprint.engine.PostText;
import dev.offprint.engine.Written;
import dev.offprint.lint.fix.Reach;
import dev.offprint.text.Source;
import dev.offprint.write.Format;
import dev.offprint.write.WriterOptions;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Converts as the command line does, and keeps the account of words that it is to keep. */
final class Conversions {
    private final Map<FrontMatterStyle, PostConverter> converters =
            new EnumMap<>(FrontMatterStyle.class);

    Conversions() {
        Profile profile = Profiles.standard();
        for (FrontMatterStyle style : FrontMatterStyle.values()) {
            FrontMatterTarget target = new FrontMatterTarget(style, List.of());
            converters.put(
                    style,
                    new PostConverter(profile, target, Reach.SAFE, path -> Optional.empty()));
        }
    }

    /** The article of a post; empty when the text is none. */
    Optional<Conversion> read(String name, String text, FrontMatterStyle style) {
        try {
            PostText.require(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (NoPostException refused) {
            return Optional.empty();
        }
        PostConverter converter = Objects.requireNonNull(converters.get(style));
        return Optional.of(converter.convert(converter.parse(Source.of(name, text))));
    }

    /** What was written; fails where words are not accounted for. */
    static byte[] written(Conversion conversion, Format format, Flavour flavour)
            throws IOException {
        WriterOptions options =
                new WriterOptions(flavour, EpubOptions.defaults(), ImageSource.none());
        Written written = PostConverter.write(conversion, format, options);
        // A repair that was left out changed nothing.
        List<Ledger.Stray> strays =
                written.ledger().strays().stream().filter(stray -> stray.count() > 0).toList();
        byte[] content = written.content().toByteArray();
        if (!strays.isEmpty()) {
            String shown =
                    format == Format.EPUB ? "a book" : new String(content, StandardCharsets.UTF_8);
            throw new AssertionError("off the record: " + strays + "\n" + shown);
        }
        for (String notice : written.notices()) {
            Promise.that(!notice.contains("may read differently"), notice);
        }
        return content;
    }
}
