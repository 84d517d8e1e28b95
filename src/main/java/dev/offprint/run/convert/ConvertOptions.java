package dev.offprint.run.convert;

import dev.offprint.article.Article;
import dev.offprint.article.LanguageGuess;
import dev.offprint.article.Metadata;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.lint.fix.Reach;
import dev.offprint.write.Format;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.markdown.Flavour;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user can choose about a conversion.
 *
 * @param flavour the dialect of Markdown output
 * @param frontMatter what becomes of front matter in Markdown output
 * @param epub how books are made
 * @param language of posts that do not say theirs, in books and HTML
 * @param reach which repairs are made; the others are named
 */
public record ConvertOptions(
        Format format,
        Flavour flavour,
        FrontMatterStyle frontMatter,
        EpubOptions epub,
        Optional<String> language,
        Reach reach) {
    /** Options for posts whose language is to be told by their text. */
    public ConvertOptions(
            Format format,
            Flavour flavour,
            FrontMatterStyle frontMatter,
            EpubOptions epub,
            Reach reach) {
        this(format, flavour, frontMatter, epub, Optional.empty(), reach);
    }

    /** The article of a file, with what a book or page says of it besides. */
    Article known(Path file, Article article) {
        Metadata said = article.metadata();
        Optional<String> spoken =
                language.isPresent() && LanguageGuess.said(said).isEmpty()
                        ? language
                        : said.language();
        return article.with(
                said.withLanguage(spoken).withEdition(said.edition().inFile(name(file))));
    }

    /** In a folder of its own a post is called {@code index} as all others are. */
    private static String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        return absolute.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }
}
