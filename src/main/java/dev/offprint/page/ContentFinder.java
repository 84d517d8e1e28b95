package dev.offprint.page;

import dev.offprint.page.around.Byline;
import dev.offprint.page.around.Clues;
import dev.offprint.page.around.Labels;
import dev.offprint.page.around.Surroundings;
import dev.offprint.page.around.TextColumn;
import dev.offprint.page.metadata.Headings;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Verdict;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.thread.ForumThread;
import dev.offprint.page.thread.ThreadFinder;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Containers;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.PageSigns;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page. First what is surely not of it is put aside ({@link ChromeFinder}),
 * then the container of the rest is found ({@link ContainerFinder}); around it, up to the element
 * that is the whole story with its title, whatever reads like a part of the article is kept too.
 * Where the evidence is not enough, more is kept and not less.
 */
final class ContentFinder {
    private final Element body;
    private final @Nullable Element title;
    private final boolean isTitleSaid;
    private final Names names;
    private final Knowledge knowledge;
    private final Measures all;
    private final Measures measures;
    private final Map<Element, Part> chrome;
    private final Byline byline;
    private final Clues clues;
    private final ForumThread thread;
    private final List<Element> cards;
    private final Map<Element, Part> omitted = new LinkedHashMap<>();

    private ContentFinder(Document page, PageMetadata metadata, Knowledge knowledge) {
        this.knowledge = knowledge;
        body = page.body();
        title = metadata.title().flatMap(new Headings(page)::above).orElse(null);
        isTitleSaid =
                title != null
                        && Words.folded(title.text())
                                .equals(Words.folded(metadata.title().orElse("")));
        names = new Names(knowledge);
        SiteLinks site = SiteLinks.of(metadata, body, knowledge);
        PageSigns signs = new PageSigns(names, noteIds(body), site);
        all = Measures.of(body, Set.of(), signs);
        thread = ThreadFinder.find(page, metadata, all, names);
        cards = cards(metadata, signs);
        chrome =
                ChromeFinder.find(
                        body, all, signs, new ChromeFinder.Kept(title, thread.said(), cards));
        for (Element copy : OtherScreens.find(body, all, knowledge, title)) {
            chrome.put(copy, Part.SCREENS);
        }
        measures = Measures.of(body, chrome.keySet(), signs);
        byline = new Byline(metadata, names, measures);
        clues = new Clues(measures, names, site, byline, title, Set.copyOf(cards));
    }

    private List<Element> cards(PageMetadata metadata, PageSigns signs) {
        Element start = title == null ? start() : title;
        boolean isSigned = metadata.date().isPresent() || !metadata.authors().isEmpty();
        return start == null || !thread.isEmpty()
                ? List.of()
                : OwnList.find(start, all, signs, isSigned);
    }

    /** Where a page begins that shows its title in other words. */
    private @Nullable Element start() {
        List<Element> headings = body.select("h1");
        return headings.size() == 1 ? headings.get(0) : body.selectFirst("main, [role=main]");
    }

    /** The article of {@code page}; the page is not changed. */
    static PageContent find(Document page, PageMetadata metadata, Knowledge knowledge) {
        return new ContentFinder(page, metadata, knowledge).find();
    }

    private PageContent find() {
        List<Element> containers = new ArrayList<>(containers());
        Element story = story(containers);
        // A wrapper of the title and the text is one story too, unless it is the whole page.
        boolean isBounded =
                thread.isEmpty() && (isStory(story) || (title != null && !isPage(story)));
        List<Element> kept =
                new ArrayList<>(
                        new StoryParts(
                                        new StoryParts.Story(
                                                story, isBounded, !thread.isEmpty(), containers),
                                        chrome,
                                        clues)
                                .kept());
        omitted.putAll(chrome);
        if (title != null && isTitleSaid) {
            omitted.put(title, Part.TITLE);
        } else if (title != null) {
            kept.add(0, title);
        }
        if (thread.isEmpty()) {
            surroundings(kept, story);
        }
        thread.furniture().forEach(element -> omitted.put(element, Part.THREAD));
        if (kept.isEmpty()) {
            // Of a page that hides its whole body, no part is better than another.
            kept.addAll(containers);
        }
        new Ends(clues, omitted).find(kept);
        kept.addAll(NotesElsewhere.of(body, kept, omitted.keySet()));
        omitted.putAll(LoneHeadings.find(chrome, measures, title, knowledge));
        Set<Element> aroundTitle = title == null ? Set.of() : Ancestors.of(List.of(title));
        omitted.putAll(Labels.find(omitted, clues, aroundTitle));
        return content(kept);
    }

    private List<Element> containers() {
        if (!thread.isEmpty()) {
            return thread.posts();
        }
        List<Element> found =
                ContainerFinder.find(body, measures, names.containers(), chrome.keySet());
        return cards.isEmpty() ? found : withList(found, mainAround(Ancestors.common(cards)));
    }

    /** Where no title is, the main element of a page holds its list and what is said about it. */
    private Element mainAround(Element list) {
        Element main = title == null ? list.closest("main, [role=main]") : null;
        return main == null ? list : main;
    }

    /** The containers that were found by their text, and the list that the page is about. */
    private static List<Element> withList(List<Element> found, Element list) {
        Set<Element> above = Ancestors.of(List.of(list));
        if (found.stream().anyMatch(above::contains)) {
            return found;
        }
        List<Element> all = new ArrayList<>();
        for (Element element : found) {
            if (!element.parents().contains(list)) {
                all.add(element);
            }
        }
        all.add(list);
        return all;
    }

    /** What rules leave out that are switched on; what others would is kept, wherever it stands. */
    private PageContent content(List<Element> kept) {
        Map<Element, Verdict> verdicts = new LinkedHashMap<>();
        omitted.forEach(
                (element, part) -> {
                    Optional<Rule> rule = names.rule(part, element);
                    if (rule.isPresent()) {
                        String signs = Signs.of(element, all.of(element), names);
                        verdicts.put(element, new Verdict(part, rule.get(), signs));
                    } else {
                        kept.add(element);
                    }
                });
        Rule around = knowledge.rule(Part.AROUND).orElse(null);
        if (around == null) {
            kept.add(body);
            return new PageContent(kept, verdicts, null);
        }
        return new PageContent(kept, verdicts, new Verdict(Part.AROUND, around, ""));
    }

    /** Leaves out what stands beside the text, unless there is no text. */
    private void surroundings(List<Element> kept, Element story) {
        TextColumn column = TextColumn.of(kept, clues, chrome.keySet(), story);
        if (column.prose() == 0) {
            return;
        }
        Map<Element, Part> around = Surroundings.find(story, column, omitted, clues);
        omitted.putAll(around);
        kept.removeIf(part -> part.parents().stream().anyMatch(around::containsKey));
    }

    /** The element that is the whole story: around the containers, and with the title if it can. */
    private Element story(List<Element> containers) {
        Element common = Ancestors.common(containers);
        Element story = common;
        for (Element at = common; at != null && !isPage(at); at = at.parent()) {
            if (isStory(at)) {
                story = at;
                break;
            }
        }
        if (title == null) {
            Element parent = story.parent();
            return parent == null || isStory(story) || isPage(story) ? story : parent;
        }
        Set<Element> aroundTitle = Ancestors.of(List.of(title));
        Element at = story;
        while (!aroundTitle.contains(at) && at.parent() != null) {
            at = at.parent();
        }
        return at.normalName().equals("html") ? body : at;
    }

    private static boolean isPage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    private boolean isStory(Element element) {
        if (element.normalName().equals("article") || Containers.isSaidStory(element)) {
            return true;
        }
        for (String name : Names.of(element)) {
            if (knowledge.texts(Vocabulary.STORY).contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> noteIds(Element body) {
        Set<String> ids = new HashSet<>();
        for (Element link : body.select("a[href*=#]")) {
            String href = link.attr("href");
            int hash = href.indexOf('#');
            // A browser that saves a page writes the whole address before the number sign.
            if (hash + 1 < href.length()
                    && link.childNodeSize() < 4
                    && NotesElsewhere.REFERENCE.matcher(link.text().strip()).matches()) {
                ids.add(href.substring(hash + 1));
            }
        }
        return ids;
    }
}
