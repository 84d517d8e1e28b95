package dev.offprint.fuzz;

import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The book of a post has all its words, is well-formed and complete, holds nothing that runs, and
 * is the same book every time.
 */
final class EpubTarget implements Target {
    private static final List<String> NAMES = List.of("tide.md", "page.html");

    private final Conversions conversions = new Conversions();

    @Override
    public void check(Input input) throws Exception {
        String name = input.choice(NAMES);
        String text = input.text();
        Optional<Conversion> conversion = conversions.read(name, text, FrontMatterStyle.KEEP);
        if (conversion.isEmpty()) {
            return;
        }
        byte[] book = Conversions.written(conversion.get(), Format.EPUB, Flavour.GFM);
        Books.whole(book);
        byte[] again = Conversions.written(conversion.get(), Format.EPUB, Flavour.GFM);
        Promise.that(Arrays.equals(book, again), "two books of one post");
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.posts(1);
    }
}
