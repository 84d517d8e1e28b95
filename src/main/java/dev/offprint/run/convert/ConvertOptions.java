package dev.offprint.run.convert;

import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.lint.fix.Reach;
import dev.offprint.write.Format;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.markdown.Flavour;

/**
 * What a user can choose about a conversion.
 *
 * @param flavour the dialect of Markdown output
 * @param frontMatter what becomes of front matter in Markdown output
 * @param epub how books are made
 * @param reach which repairs are made; the others are named
 */
public record ConvertOptions(
        Format format,
        Flavour flavour,
        FrontMatterStyle frontMatter,
        EpubOptions epub,
        Reach reach) {}
