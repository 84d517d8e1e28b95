package dev.offprint.run;

import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.markdown.Flavour;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user can choose about a conversion.
 *
 * @param flavour the dialect of Markdown output
 * @param frontMatter what becomes of front matter in Markdown output
 * @param modified the time of the last change to say in books whose posts have no date
 */
public record ConvertOptions(
        Format format, Flavour flavour, FrontMatterStyle frontMatter, Optional<Instant> modified) {}
