package dev.offprint.page.thread;

import org.jsoup.nodes.Element;

/**
 * One post of a thread.
 *
 * @param whole its box, with who wrote it and all that is put around it
 * @param body the part of the box that holds what is said; the box itself where none can be told
 */
public record Entry(Element whole, Element body) {}
