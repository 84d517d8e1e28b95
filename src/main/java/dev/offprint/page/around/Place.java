package dev.offprint.page.around;

/**
 * Where an element stands to the text.
 *
 * @param isBelow whether all paragraphs of the text stand above it
 * @param isOutside whether it is above or below all of them, and in nothing that is named as the
 *     text
 */
record Place(boolean isBelow, boolean isOutside) {}
