package dev.offprint.run.convert;

import dev.offprint.run.Contents;

/**
 * What is converted.
 *
 * @param posts where they are read
 * @param images what becomes of their pictures
 */
public record Material(Contents posts, ArticleImages images) {}
