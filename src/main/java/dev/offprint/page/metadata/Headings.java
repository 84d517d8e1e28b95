package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The headings of a page that may be the title of its article. */
public final class Headings {
    /** Blogger titles its posts at level 3, and WeChat's heading is known by its id. */
    private static final String ANY =
            "h1, h2, h3, [itemprop~=headline], .entry-title, .post-title, .story-title,"
                    + " .article-title, #activity-name";

    private static final String MARKED =
            "[itemprop~=headline], .entry-title, .post-title, .p-name, #activity-name";

    private static final int MANY = 300;

    /** Two words alone are a subject that many titles share. */
    private static final int ALIKE = 3;

    private static final int LONGEST = 300;
    private static final int LEAST = 12;

    private final Element body;
    private final List<Element> elements = new ArrayList<>();
    private final Optional<String> marked;

    /** The headings of {@code document}, the best first: level by level, in document order. */
    public Headings(Document document) {
        body = document.body();
        List<Element> others = new ArrayList<>();
        for (Element heading : document.select(ANY)) {
            if (elements.size() + others.size() == MANY) {
                break;
            }
            if (isOfSite(heading)) {
                continue;
            }
            boolean isTop = heading.normalName().equals("h1");
            (isTop ? elements : others).add(heading);
        }
        elements.addAll(others);
        Elements named = document.select(MARKED);
        // Several of them are the teasers of a list, unless one is in the other.
        boolean isOne =
                !named.isEmpty()
                        && named.get(0).select(MARKED).size() == named.size()
                        && !isOfSite(named.get(0));
        marked = isOne ? Optional.of(Words.line(named.get(0).text())) : Optional.empty();
    }

    /** A name that leads to the front page is that of the site. */
    private static boolean isOfSite(Element heading) {
        return heading.closest("[itemtype$=WPHeader]") != null
                || heading.selectFirst("a[rel~=home]") != null
                || heading.closest("a[rel~=home]") != null;
    }

    /** The element that shows {@code title}; empty when the page does not. */
    public Optional<Element> showing(String title) {
        String wanted = Words.folded(title);
        for (Element heading : elements) {
            if (!wanted.isEmpty() && Words.folded(heading.text()).equals(wanted)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /**
     * The element that shows {@code title} though it is no heading; one that shows what is before
     * the name of the site will do.
     */
    Optional<Element> shownElsewhere(String title) {
        String wanted = Words.folded(title);
        for (Element element : body.getAllElements()) {
            String text = element.ownText().length() > LONGEST ? "" : element.ownText();
            String folded = text.isBlank() ? "" : Words.folded(text);
            boolean isStart = folded.length() * 2 > wanted.length() && wanted.startsWith(folded);
            if (folded.length() >= LEAST && isStart && !isOfOther(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Whether an element that leads nowhere says {@code title} and no more. */
    boolean isShownWhole(String title) {
        String wanted = Words.folded(title);
        return wanted.length() >= LEAST
                && body.getAllElements().stream()
                        .filter(element -> element.ownText().length() <= LONGEST)
                        .filter(element -> !element.ownText().isBlank())
                        .filter(element -> Words.folded(element.ownText()).equals(wanted))
                        .anyMatch(element -> !isOfOther(element));
    }

    /** A link leads to another page, unless it is called a title and stands in no list. */
    private static boolean isOfOther(Element element) {
        boolean isCalled =
                element.closest("[class*=title]") != null && element.closest("li, ul, ol") == null;
        return element.closest("nav, head") != null || (element.closest("a") != null && !isCalled);
    }

    /**
     * The heading that stands where {@code title} belongs, which may say more: a page repeats its
     * title above the comments, or shows it with the name of a source.
     */
    public Optional<Element> above(String title) {
        Optional<Element> shown = showing(title);
        if (shown.isPresent() && shown.get().normalName().equals("h1")) {
            return shown;
        }
        Set<String> wanted = Words.each(title);
        return elements.stream()
                .filter(heading -> heading.normalName().equals("h1") && wanted.size() >= ALIKE)
                .filter(heading -> Words.each(heading.text()).containsAll(wanted))
                .findFirst()
                .or(() -> shown);
    }

    /** The one of these headings, all of one level, that stands last. */
    Element last(List<Element> some) {
        Element last = some.get(0);
        for (Element heading : elements) {
            last = some.contains(heading) ? heading : last;
        }
        return last;
    }

    /** The heading that its class or property calls the title of the article. */
    Optional<String> marked() {
        return marked.filter(text -> !text.isEmpty());
    }

    /** The text of the heading of level 1; empty unless there is exactly one. */
    Optional<String> only() {
        List<String> tops = new ArrayList<>();
        for (Element heading : elements) {
            if (heading.normalName().equals("h1") && !heading.text().isBlank()) {
                tops.add(Words.line(heading.text()));
            }
        }
        return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /**
     * The heading of level 1 that says {@code title} in other words: half of the words of the
     * shorter are in the other too. Two of them are enough where it is the only one and long.
     */
    Optional<String> alike(String title) {
        return alike("h1", title).map(heading -> Words.line(heading.text()));
    }

    /** The same, or one of level 2 where there is none of level 1. */
    Optional<Element> mostAlike(String title) {
        boolean hasTop = elements.stream().anyMatch(heading -> heading.normalName().equals("h1"));
        return alike(hasTop ? "h1" : "h2", title);
    }

    /** A heading that says {@code title}, and then where it comes from. */
    Optional<Element> starting(String title) {
        String wanted = Words.folded(title);
        return elements.stream()
                .filter(heading -> wanted.length() >= LEAST)
                .filter(heading -> Words.folded(heading.text()).startsWith(wanted))
                .findFirst();
    }

    private Optional<Element> alike(String level, String title) {
        Set<String> wanted = Words.each(title);
        List<Element> some =
                elements.stream()
                        .filter(heading -> heading.normalName().equals(level))
                        .filter(Element::hasText)
                        .toList();
        boolean isOnly = some.size() == 1 && level.equals("h1");
        return some.stream()
                .filter(
                        heading -> {
                            Set<String> words = Words.each(heading.text());
                            int least = Math.min(words.size(), wanted.size());
                            int enough = isOnly && words.size() > ALIKE ? ALIKE - 1 : ALIKE;
                            words.retainAll(wanted);
                            return words.size() >= enough && words.size() * 2 >= least;
                        })
                .findFirst();
    }

    /** Whether all words of a heading, and more than one, are also in {@code title}. */
    boolean isInside(String heading, String title) {
        Set<String> words = Words.each(heading);
        return words.size() > 1 && Words.each(title).containsAll(words);
    }

    /** The first heading of level 1 that is as asked. */
    Optional<String> first(Predicate<String> wanted) {
        return elements.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .map(heading -> Words.line(heading.text()))
                .filter(text -> !text.isEmpty() && wanted.test(text))
                .findFirst();
    }

    Set<String> folded() {
        Set<String> folded = new HashSet<>();
        for (Element heading : elements) {
            folded.add(Words.folded(heading.text()));
        }
        return folded;
    }
}
