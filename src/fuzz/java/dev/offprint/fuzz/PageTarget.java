package dev.offprint.fuzz;

import dev.offprint.NotAPostException;
import dev.offprint.Offprint;
import dev.offprint.Page;
import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import java.util.List;
import java.util.Optional;

/**
 * Of a whole page no word goes off the record, whatever is taken for its article; and the door for
 * programs says the same of it each time.
 */
final class PageTarget implements Target {
    private static final List<Format> FORMATS = List.of(Format.MARKDOWN, Format.TEXT);

    private final Conversions conversions = new Conversions();
    private final Offprint offprint = Offprint.standard();

    @Override
    public void check(Input input) throws Exception {
        Format format = input.choice(FORMATS);
        boolean isSaved = input.choice(4) == 3;
        String body = input.text();
        String text = body.contains("<html") ? body : "<!DOCTYPE html><html><body>" + body;
        Optional<Conversion> conversion =
                conversions.read("page.html", text, FrontMatterStyle.DROP);
        if (conversion.isPresent()) {
            Conversions.written(conversion.get(), format, Flavour.GFM);
        }
        if (isSaved) {
            asked(text);
        }
    }

    private void asked(String text) {
        try {
            Page page = offprint.page(text, "https://a.example/2024/03/tide/");
            Promise.same(
                    "two answers", page, offprint.page(text, "https://a.example/2024/03/tide/"));
        } catch (NotAPostException refused) {
            Promise.that(refused.getMessage() != null, "refused without a word");
        }
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.pages(2);
    }
}
