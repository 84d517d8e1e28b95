package dev.offprint.page.around;

/**
 * Where an element stands to the text.
 *
 * @param isAbove whether no paragraph of the text stands above it
 * @param isBelow whether all paragraphs of the text stand above it
 * @param isOutside whether it is above or below all of them, and in nothing that is named as the
 *     text
 */
record Place(boolean isAbove, boolean isBelow, boolean isOutside) {}
