package dev.offprint.page;

import dev.offprint.page.part.Part;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What of a page is its article.
 *
 * @param kept elements that are, with all that is in them, in document order
 * @param omitted elements in those that are not, each with what it is
 */
record PageContent(List<Element> kept, Map<Element, Part> omitted) {}
