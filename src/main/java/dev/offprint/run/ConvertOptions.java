package dev.offprint.run;

import dev.offprint.convert.epub.EpubOptions;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.image.ImageSource;
import dev.offprint.convert.markdown.Flavour;

/**
 * What a user can choose about a conversion.
 *
 * @param flavour the dialect of Markdown output
 * @param frontMatter what becomes of front matter in Markdown output
 * @param epub how books are made
 * @param web gives a book the images that are in no file and no {@code data:} address
 */
public record ConvertOptions(
        Format format,
        Flavour flavour,
        FrontMatterStyle frontMatter,
        EpubOptions epub,
        ImageSource web) {}
