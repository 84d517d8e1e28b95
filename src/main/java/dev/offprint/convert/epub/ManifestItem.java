package dev.offprint.convert.epub;

/**
 * A file of the book as its package document lists it.
 *
 * @param href relative to the package document
 * @param properties separated by spaces, or empty
 */
record ManifestItem(String id, String href, String mediaType, String properties) {}
