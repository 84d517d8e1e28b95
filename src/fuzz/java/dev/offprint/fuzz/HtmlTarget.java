package dev.offprint.fuzz;

import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The page of a post has all its words, is well-formed, and holds nothing that runs. */
final class HtmlTarget implements Target {
    private static final List<String> NAMES = List.of("tide.md", "page.html");

    private final Conversions conversions = new Conversions();

    @Override
    public void check(Input input) throws Exception {
        String name = input.choice(NAMES);
        Optional<Conversion> conversion =
                conversions.read(name, input.text(), FrontMatterStyle.KEEP);
        if (conversion.isPresent()) {
            byte[] page = Conversions.written(conversion.get(), Format.HTML, Flavour.GFM);
            Pages.harmless(new String(page, StandardCharsets.UTF_8), false);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.posts(1);
    }
}
