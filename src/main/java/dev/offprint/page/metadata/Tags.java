package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tags of an article. Keywords in a page's head are none when a program took them from the
 * title word by word, or when they are the same on every page of the site.
 */
final class Tags {
    private static final int MAX_TAGS = 40;
    private static final int MAX_LENGTH = 60;

    /** Fewer keywords may be right by chance. */
    private static final int SEVERAL = 5;

    /** How much of a word is equal in its forms. */
    private static final int STEM = 4;

    private static final int SAMPLE = 20_000;

    private static final Set<String> NEWS =
            Set.of(
                    "news",
                    "latestnews",
                    "breakingnews",
                    "currentnews",
                    "topnews",
                    "newsupdates",
                    "headlines",
                    "actualité",
                    "actualités",
                    "infos",
                    "noticias",
                    "notizie",
                    "nachrichten",
                    "nieuws",
                    "nyheter",
                    "новости",
                    "뉴스",
                    "기사",
                    "속보",
                    "新闻",
                    "新聞",
                    "ニュース",
                    "أخبار");

    private final Document document;
    private final MetaTags meta;
    private final LinkedData.Item data;
    private final SiteName site;

    Tags(Statements said, SiteName site) {
        this.document = said.document();
        this.meta = said.meta();
        this.data = said.data();
        this.site = site;
    }

    /**
     * The tags in the order given, without the authors' names and the site's.
     *
     * @param said what title and description say
     */
    List<String> all(String said, List<String> authors) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(meta.all("article:tag"));
        sources.add(data.list("keywords"));
        List<String> links = new ArrayList<>();
        for (Element link : document.select("a[rel~=(?i)\\btag\\b]")) {
            links.add(Words.line(link.text()).replaceFirst("^[#＃]", ""));
        }
        sources.add(links);
        for (String name :
                List.of("news_keywords", "citation_keywords", "parsely-tags", "keywords")) {
            List<String> split = new ArrayList<>();
            meta.all(name).forEach(list -> split.addAll(Words.atCommas(list)));
            sources.add(isTakenFrom(said, split) || isOfSite(said, split) ? List.of() : split);
        }
        for (List<String> tags : sources) {
            Map<String, String> kept = kept(tags, authors);
            if (!kept.isEmpty()) {
                return List.copyOf(kept.values());
            }
        }
        return List.of();
    }

    private Map<String, String> kept(List<String> tags, List<String> authors) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String tag : tags) {
            String folded = Words.folded(tag);
            boolean isTag =
                    !folded.isEmpty()
                            && tag.length() <= MAX_LENGTH
                            && !NEWS.contains(folded)
                            && !site.isExactly(tag)
                            && authors.stream()
                                    .noneMatch(name -> Words.folded(name).equals(folded));
            if (isTag && kept.size() < MAX_TAGS) {
                kept.putIfAbsent(folded, tag);
            }
        }
        return kept;
    }

    /** Whether the keywords are single words of a text, in the order in which they stand there. */
    private static boolean isTakenFrom(String text, List<String> keywords) {
        if (keywords.size() < SEVERAL) {
            return false;
        }
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        int at = 0;
        int found = 0;
        for (String keyword : keywords) {
            String word = keyword.toLowerCase(Locale.ROOT).replaceAll("^\\P{L}+|\\s.*$", "");
            String stem = word.substring(0, Math.min(STEM, word.length()));
            for (int i = at; i < words.size() && !stem.isEmpty(); i++) {
                if (words.get(i).startsWith(stem)) {
                    at = i + 1;
                    found++;
                    break;
                }
            }
        }
        boolean isSingle =
                keywords.stream().filter(word -> word.contains(" ")).count() * SEVERAL
                        <= keywords.size();
        return isSingle && found * 10 >= keywords.size() * 7;
    }

    /** Whether the keywords are those of a newspaper, and the article says few of them. */
    private boolean isOfSite(String said, List<String> keywords) {
        boolean isNewspaper =
                keywords.stream()
                        .anyMatch(word -> NEWS.contains(Words.folded(word)) || site.is(word));
        if (!isNewspaper || keywords.size() < SEVERAL) {
            return false;
        }
        StringBuilder text = new StringBuilder(Words.folded(said));
        for (Element paragraph : document.select("p")) {
            if (text.length() > SAMPLE) {
                break;
            }
            text.append(' ').append(Words.folded(paragraph.text()));
        }
        long inText =
                keywords.stream()
                        .map(Words::folded)
                        .filter(word -> !NEWS.contains(word) && text.indexOf(word) >= 0)
                        .count();
        return inText * 3 < keywords.size();
    }
}
