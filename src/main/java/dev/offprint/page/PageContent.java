package dev.offprint.page;

import dev.offprint.page.part.Verdict;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is its article.
 *
 * @param kept elements that are, with all that is in them, in no certain order
 * @param omitted elements in those that are not, each with the reason
 * @param aroundOrNull why all else is left out; null when nothing else is
 */
record PageContent(
        List<Element> kept, Map<Element, Verdict> omitted, @Nullable Verdict aroundOrNull) {}
