package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Knows lists of what a text is about: books that it tells of, goods that it compares. They look
 * like cards of other stories, but the text says their titles again.
 */
final class SaidAgain {
    /** Letters and digits; a shorter title may be any word of a text. */
    private static final int LEAST = 8;

    private SaidAgain() {}

    /**
     * Whether a text says at least half of the titles in a list, and two of them.
     *
     * @param others lists that are left out, which may name the same pages
     */
    static boolean in(TextColumn column, Element list, List<Element> others) {
        List<String> titles = titles(list);
        if (titles.size() < 2) {
            return false;
        }
        String own = Words.folded(list.text());
        String all = column.folded();
        boolean isInside = column.whole().equals(list) || list.parents().contains(column.whole());
        List<String> elsewhere =
                others.stream()
                        .filter(other -> other.parents().contains(column.whole()))
                        .filter(other -> !other.equals(list) && !other.parents().contains(list))
                        .map(other -> Words.folded(other.text()))
                        .toList();
        int said = 0;
        for (String title : titles) {
            int here = isInside ? count(own, title) : 0;
            here += elsewhere.stream().mapToInt(other -> count(other, title)).sum();
            said += count(all, title) > here ? 1 : 0;
        }
        return said > 1 && said * 2 >= titles.size();
    }

    private static List<String> titles(Element list) {
        List<String> titles = new ArrayList<>();
        for (Element heading : list.select("h1, h2, h3, h4, h5, h6")) {
            String title = Words.folded(heading.text());
            if (title.length() >= LEAST && !titles.contains(title)) {
                titles.add(title);
            }
        }
        return titles;
    }

    private static int count(String text, String title) {
        int count = 0;
        for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
            count++;
        }
        return count;
    }
}
