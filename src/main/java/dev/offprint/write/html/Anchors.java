package dev.offprint.write.html;

/**
 * What links of one document can lead to.
 *
 * @param dialect decides which headings get an id
 * @param outline the headings so far
 */
record Anchors(Dialect dialect, Ids ids, Outline outline) {}
