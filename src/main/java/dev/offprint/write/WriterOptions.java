package dev.offprint.write;

import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;

/**
 * What a user can choose about writing; each writer looks at its own.
 *
 * @param flavour the dialect of Markdown
 * @param epub how books are made
 * @param images where books take the pictures of the article from
 */
public record WriterOptions(Flavour flavour, EpubOptions epub, ImageSource images) {}
