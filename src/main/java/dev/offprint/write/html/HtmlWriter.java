package dev.offprint.write.html;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.Title;
import java.util.Optional;

/** Writes an article as one HTML page that needs no other file but its images. */
public final class HtmlWriter {
    private HtmlWriter() {}

    /**
     * Returns a complete HTML page. Images and links keep their addresses; nothing in the page
     * runs, and nothing is loaded but images. Equal articles give equal pages.
     */
    public static String write(Article article) {
        Markup out = new Markup().raw("<!DOCTYPE html>\n");
        String language = LanguageGuess.of(article);
        if (language.equals(LanguageGuess.UNDETERMINED)) {
            out.open("html");
        } else if (LanguageGuess.isRightToLeft(language)) {
            out.open("html", "lang", language, "dir", "rtl");
        } else {
            out.open("html", "lang", language);
        }
        head(article, out.newline());
        out.open("body").newline().open("article").newline();
        out.raw(ArticleMarkup.of(article, new Page()).markup());
        out.close().newline().close().newline().close().newline();
        return out.toString();
    }

    private static void head(Article article, Markup out) {
        out.open("head").newline();
        out.empty("meta", "charset", "utf-8").newline();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // Many hosts refuse an image to a page that is not theirs.
        out.newline().empty("meta", "name", "referrer", "content", "no-referrer").newline();
        for (String author : article.metadata().authors()) {
            out.empty("meta", "name", "author", "content", CleanText.line(author)).newline();
        }
        article.metadata()
                .description()
                .map(CleanText::line)
                .ifPresent(
                        text ->
                                out.empty("meta", "name", "description", "content", text)
                                        .newline());
        out.line("title", Title.orLabel(article));
        out.open("style").newline().raw(Stylesheet.page()).close().newline();
        out.close().newline();
    }

    /** The page keeps every address as the post has it. */
    private static final class Page implements Dialect {
        @Override
        public Optional<String> image(Inline.Image image) {
            return Optional.of(image.address());
        }

        @Override
        public Optional<String> link(String address) {
            return Optional.of(address);
        }

        @Override
        public boolean isEpub() {
            return false;
        }
    }
}
