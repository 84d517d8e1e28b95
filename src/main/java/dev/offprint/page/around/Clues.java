package dev.offprint.page.around;

import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.SiteLinks;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before its article is chosen.
 *
 * @param measures the weights without what is surely not of the article
 * @param title the heading that shows the title; null when none does
 * @param cards those of the list that the page is about; none when it is about something else
 */
public record Clues(
        Measures measures,
        Names names,
        SiteLinks site,
        Byline byline,
        @Nullable Element title,
        Set<Element> cards) {}
