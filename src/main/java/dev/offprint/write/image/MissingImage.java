package dev.offprint.write.image;

/**
 * An image that became its alt text and a link.
 *
 * @param address as the article has it; a {@code data:} URI shortened
 * @param reason a few words
 */
public record MissingImage(String address, String reason) {}
