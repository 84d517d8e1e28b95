package dev.offprint.page;

import dev.offprint.evidence.PlainWords;
import dev.offprint.page.around.Byline;
import dev.offprint.page.around.Clues;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Picks the parts of a story: its containers whole, and beside them the picture and the standfirst
 * above the text, notes, and every other block of running text.
 */
final class StoryParts {
    private static final Set<String> CONTENT =
            Set.of(
                    "p",
                    "pre",
                    "blockquote",
                    "figure",
                    "table",
                    "ul",
                    "ol",
                    "dl",
                    "hr",
                    "picture",
                    "img",
                    "video",
                    "audio",
                    "iframe");

    /** A short line after the text is mostly a notice, unless it ends as sentences do. */
    private static final String SENTENCE_ENDS = ".!?…:;\"”’)」』。！？）】*";

    /** Units of a line that says who made something or where it comes from; a box says more. */
    private static final int CREDIT = 160;

    private final Story story;
    private final Set<Element> around;
    private final Set<Element> aroundTitle;
    private final @Nullable Element title;
    private final Measures measures;
    private final Names names;
    private final Map<Element, Part> chrome;
    private final Byline byline;
    private final Words credit = Catalogue.words("credit");
    private final List<Element> kept = new ArrayList<>();
    private boolean isTitlePassed;
    private boolean isTextPassed;
    private int passed;

    /**
     * An element that holds an article.
     *
     * @param isBounded whether nothing but the article should be in it, and not the whole page
     * @param isThread whether its containers are the posts of a thread
     * @param containers what in it holds the text
     */
    record Story(Element element, boolean isBounded, boolean isThread, List<Element> containers) {
        Story {
            containers = List.copyOf(containers);
        }
    }

    /**
     * The parts of {@code story}.
     *
     * @param chrome what is surely not of it
     */
    StoryParts(Story story, Map<Element, Part> chrome, Clues clues) {
        this.story = story;
        this.around = Ancestors.of(story.containers());
        this.title = clues.title();
        this.aroundTitle = title == null ? Set.of() : Ancestors.of(List.of(title));
        this.measures = clues.measures();
        this.names = clues.names();
        this.chrome = chrome;
        this.byline = clues.byline();
    }

    /** The parts in document order. */
    List<Element> kept() {
        Deque<Element> waiting = new ArrayDeque<>();
        waiting.push(story.element());
        while (!waiting.isEmpty()) {
            Element element = waiting.pop();
            if (chrome.containsKey(element) || Measures.isHidden(element)) {
                continue;
            }
            boolean isContainer = story.containers().contains(element);
            if (isContainer || (around.contains(element) && isRunningText(element))) {
                kept.add(element);
                isTextPassed = true;
                passed += isContainer ? 1 : 0;
            } else if (around.contains(element) || aroundTitle.contains(element)) {
                isTitlePassed |= element.equals(title);
                if (!element.equals(title)) {
                    pushChildren(element, waiting);
                }
            } else {
                beside(element, waiting);
            }
        }
        return kept;
    }

    /** An element that holds sentences of its own around the container is a part of it. */
    private boolean isRunningText(Element element) {
        return measures.of(element).ownProse() > 0 && !element.normalName().equals("body");
    }

    private static void pushChildren(Element element, Deque<Element> waiting) {
        for (int i = element.childrenSize() - 1; i >= 0; i--) {
            waiting.push(element.child(i));
        }
    }

    private void beside(Element element, Deque<Element> waiting) {
        Weight weight = measures.of(element);
        boolean isEmpty = weight.text() == 0 && weight.media() == 0;
        if (isEmpty || (weight.notes() == 0 && isOutsideStory(element))) {
            return;
        }
        if (weight.notes() > 0 || isInitial(element) || isCredit(element, weight)) {
            kept.add(element);
        } else if (CONTENT.contains(element.normalName())) {
            if (isContent(element, weight)) {
                kept.add(element);
            }
        } else if (Measures.isHeading(element.normalName())) {
            if (isHeadingOfStory(element, weight)) {
                kept.add(element);
            }
        } else if (weight.ownProse() > 0 && !weight.isLinks()) {
            kept.add(element);
        } else if (!isTextPassed && !story.isThread() && isStandfirst(element, weight)) {
            kept.add(element);
        } else if (tells(element, weight) || opensText(element, weight)) {
            kept.add(element);
        } else if (weight.prose() > 0 || weight.media() > 0) {
            pushChildren(element, waiting);
        }
    }

    /** The question of a folded answer stands right above it. */
    private boolean opensText(Element element, Weight weight) {
        boolean opens =
                element.hasAttr("aria-expanded")
                        || element.hasAttr("aria-controls")
                        || element.normalName().equals("summary");
        Element next = element.nextElementSibling();
        return opens
                && weight.text() > 0
                && weight.ownLinks() == 0
                && next != null
                && measures.of(next).prose() > weight.text();
    }

    /** A box that is nearly all running text has its question or its heading in it. */
    private static boolean tells(Element element, Weight weight) {
        boolean isBox =
                switch (element.normalName()) {
                    case "div", "section", "li", "dl" -> true;
                    default -> false;
                };
        return isBox
                && weight.prose() * 10L >= weight.text() * 7L
                && weight.linked() * 5L <= weight.text()
                && weight.fields() == 0
                && weight.comments() == 0;
    }

    /** The large first letter of a text may stand in a box of its own. */
    private static boolean isInitial(Element element) {
        Element next = element.nextElementSibling();
        String text = element.text().strip();
        return next != null
                && text.codePointCount(0, text.length()) == 1
                && Character.isUpperCase(text.codePointAt(0))
                && next.text().codePoints().limit(1).anyMatch(Character::isLowerCase);
    }

    /**
     * In a page the site stands above the title; below the text, only what is marked as a story
     * goes on in boxes.
     */
    private boolean isOutsideStory(Element element) {
        boolean isAbove = title != null && !isTitlePassed && !isTextPassed;
        boolean isBelow = isLastPassed() && !CONTENT.contains(element.normalName());
        return (story.element().normalName().equals("body") && isAbove)
                || (!story.isBounded() && isBelow);
    }

    /** What stands between the posts of a thread is not below them. */
    private boolean isLastPassed() {
        return story.isThread() ? passed == story.containers().size() : isTextPassed;
    }

    private boolean isContent(Element element, Weight weight) {
        if (weight.text() == 0) {
            return !story.isThread() && isPicture(element);
        }
        if (weight.isLinks() || byline.is(element, !isTextPassed)) {
            return false;
        }
        if (story.isThread()) {
            return weight.prose() > 0;
        }
        if (weight.prose() > 0 || weight.media() > 0 || !isTextPassed) {
            return true;
        }
        String text = element.text().strip();
        return !text.isEmpty()
                && (SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                        || goesOn(element, weight));
    }

    /** Who made a text and where it comes from are facts of it, also where they are links. */
    private boolean isCredit(Element line, Weight weight) {
        return isTextPassed
                && !story.isThread()
                && line.isBlock()
                && weight.text() > weight.linked()
                && weight.text() <= CREDIT
                && !Measures.isHeading(line.normalName())
                && !byline.is(line, false)
                && credit.areSaid(PlainWords.of(line.text()), Saying.BEGINS);
    }

    /** A bare line right under the text may be the next of a poem, or how its author signs. */
    private boolean goesOn(Element line, Weight weight) {
        Element before = line.previousElementSibling();
        return line.normalName().equals("p")
                && line.attributesSize() == 0
                && weight.links() == 0
                && before != null
                && !kept.isEmpty()
                && before.equals(kept.get(kept.size() - 1));
    }

    private boolean isPicture(Element element) {
        boolean isFigure = element.normalName().equals("figure");
        if (isTextPassed && !isFigure) {
            return false;
        }
        Element picture = element.normalName().equals("img") ? element : element.selectFirst("img");
        return picture == null || !isSmall(picture);
    }

    private boolean isSmall(Element picture) {
        int smallest = names.knowledge().limit(Limit.PICTURE);
        for (String side : List.of("width", "height")) {
            String size = picture.attr(side).replace("px", "");
            if (size.matches("\\d{1,2}") && Integer.parseInt(size) < smallest) {
                return true;
            }
        }
        Element parent = picture.parent();
        return names.holdsWord(picture, Vocabulary.SMALL_PICTURE)
                || (parent != null && names.holdsWord(parent, Vocabulary.SMALL_PICTURE));
    }

    private boolean isHeadingOfStory(Element heading, Weight weight) {
        // The question of a folded answer is a button, and a heading may lead to itself.
        if (weight.links() > weight.linksInPage() + weight.controls()) {
            return false;
        }
        if (!isTextPassed) {
            return title == null || isTitlePassed;
        }
        Element next = below(heading, weight);
        return next != null && measures.of(next).prose() > 0 && !chrome.containsKey(next);
    }

    /** What stands below a heading, which may be in a box of its own. */
    private @Nullable Element below(Element heading, Weight weight) {
        Element at = heading;
        while (at.nextElementSibling() == null
                && at.parent() != null
                && measures.of(at.parent()).text() == weight.text()) {
            at = at.parent();
        }
        return at.nextElementSibling();
    }

    private boolean isStandfirst(Element element, Weight weight) {
        return weight.text() > 0
                && !weight.isLinks()
                && names.holdsWord(element, Vocabulary.STANDFIRST);
    }
}
