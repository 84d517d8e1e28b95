package dev.offprint.page.thread;

import dev.offprint.page.metadata.PageDate;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.SiteLinks;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is put around the words of a post: the card of who wrote it, counts of votes, things
 * to press, what is written under each post of one person. Who wrote and when stays, once, and so
 * does all that tells something.
 */
final class Furniture {
    private static final Pattern RE = Pattern.compile("(?i)^(?:re|aw|sv|antw):\\s*");

    private final Measures measures;
    private final PostSigns signs;
    private final Knowledge knowledge;
    private final Set<String> signatures;
    private final Map<String, Integer> said = new HashMap<>();
    private final List<Element> outside = new ArrayList<>();
    private final List<Element> found = new ArrayList<>();
    private final List<Element> names = new ArrayList<>();

    Furniture(List<Entry> entries, PostSigns signs, Measures measures) {
        this.measures = measures;
        this.signs = signs;
        this.knowledge = signs.names().knowledge();
        this.signatures = knowledge.texts(Vocabulary.SIGNATURE);
        entries.forEach(this::look);
        found.addAll(new SaidByAll(measures, knowledge, Furniture::subject).in(entries));
        for (Element element : outside) {
            if (!tells(element)) {
                found.add(element);
            }
        }
    }

    /** The outermost such elements. */
    List<Element> found() {
        return found;
    }

    /** What says who wrote a post and when. */
    List<Element> names() {
        return names;
    }

    private void look(Entry entry) {
        Element body = entry.body();
        if (!body.equals(entry.whole())) {
            Set<Element> stays = new HashSet<>();
            List<Element> kept = new ArrayList<>(List.of(body));
            Element who = best(shown(signs.who(entry.whole()), entry), Furniture::isLinkedName);
            Element when = best(shown(signs.when(entry.whole()), entry), PostSigns::isTime);
            add(who == null ? anyName(entry, when) : who, kept);
            add(when, kept);
            kept.forEach(element -> said(element, body));
            stays.addAll(Ancestors.of(kept));
            walk(entry.whole(), stays, new HashSet<>(kept));
        }
        for (Element inner : body.getAllElements()) {
            if (!inner.equals(body)
                    && (isSignature(inner) || isPressed(inner) || isNoteOfChange(inner))) {
                found.add(inner);
            }
        }
    }

    private void said(Element element, Element body) {
        if (!element.equals(body)) {
            names.add(element);
        }
    }

    private static void add(@Nullable Element element, List<Element> kept) {
        if (element != null) {
            kept.add(element);
        }
    }

    private void walk(Element element, Set<Element> stays, Set<Element> kept) {
        for (Element child : element.children()) {
            if (kept.contains(child) || Measures.isHidden(child)) {
                continue;
            }
            if (stays.contains(child)) {
                walk(child, stays, kept);
            } else {
                outside.add(child);
                said.merge(subject(child), 1, Integer::sum);
            }
        }
    }

    /** The signs that a post shows outside of what it says. */
    private List<Element> shown(List<Element> all, Entry entry) {
        List<Element> shown = new ArrayList<>();
        for (Element sign : all) {
            boolean isSaid = sign.equals(entry.body()) || sign.parents().contains(entry.body());
            if (measures.of(sign).text() > 0 && !isSaid) {
                shown.add(sign);
            }
        }
        return shown;
    }

    /** The first of the signs that is of the better kind, or else the first. */
    private static @Nullable Element best(List<Element> shown, Predicate<Element> isBetter) {
        for (Element sign : shown) {
            if (isBetter.test(sign)) {
                return sign;
            }
        }
        return shown.isEmpty() ? null : shown.get(0);
    }

    /** A portrait may be drawn as the first letter of a name. */
    private static boolean isLinkedName(Element sign) {
        return sign.normalName().equals("a") && sign.text().strip().length() > 1;
    }

    /** Where no link leads to who wrote, the first short line that is no day says it. */
    private @Nullable Element anyName(Entry entry, @Nullable Element when) {
        for (Element element : entry.whole().getAllElements()) {
            if (element.equals(entry.body())) {
                return null;
            }
            boolean isLine = element.childrenSize() == 0 && measures.of(element).text() > 0;
            boolean isDay = !signs.when(element).isEmpty() || element.equals(when);
            if (isLine
                    && !isDay
                    && element.text().codePoints().anyMatch(Character::isLetter)
                    && element.closest("a") == null) {
                return element;
            }
        }
        return null;
    }

    /** What only a script could do something with: unfold, vote, copy. */
    private boolean isPressed(Element element) {
        return element.attr("role").equals("button")
                && !element.hasAttr("aria-expanded")
                && SiteLinks.isDead(element.attr("href"))
                && measures.of(element).media() == 0
                && measures.of(element).text() <= knowledge.limit(Limit.BUTTON_LABEL);
    }

    /** What says how often a post was changed, or how long its author is a member. */
    private boolean isStanding(Element element, Weight weight) {
        return weight.text() <= knowledge.limit(Limit.STANDING_TEXT)
                && knowledge
                        .phrases(Vocabulary.STANDING)
                        .matcher(element.text().strip())
                        .lookingAt();
    }

    /** Who changed a post last, and when. */
    private boolean isNoteOfChange(Element element) {
        Weight weight = measures.of(element);
        return weight.text() > 0
                && weight.text() <= knowledge.limit(Limit.STANDING_TEXT)
                && element.text().codePoints().anyMatch(Character::isDigit)
                && knowledge.phrases(Vocabulary.CHANGED).matcher(element.text().strip()).lookingAt()
                && (isDated(element) || !signs.when(element).isEmpty());
    }

    private static boolean isDated(Element element) {
        return !PageDate.in(element.text()).isEmpty();
    }

    private boolean isSignature(Element element) {
        return element.isBlock()
                && measures.of(element).text() > 0
                && Names.holdsWord(element, signatures);
    }

    private boolean tells(Element element) {
        Weight weight = measures.of(element);
        if (signs.names().holdsWord(element, Vocabulary.ATTACHED)) {
            return true;
        }
        boolean isCard =
                signs.names().holdsWord(element, Vocabulary.POSTER)
                        && !signs.who(element).isEmpty();
        boolean isHeading = weight.headings() > 0 && weight.text() == weight.headingText();
        boolean isSaid = weight.prose() > 0 || (isHeading && signs.who(element).isEmpty());
        return isSaid
                && said.getOrDefault(subject(element), 0) <= 1
                && !isCard
                && !isSignature(element)
                && !isStanding(element, weight)
                && !isNoteOfChange(element);
    }

    /** What an element says; an answer has the subject of what it answers. */
    private static String subject(Element element) {
        return subject(element.text());
    }

    private static String subject(String text) {
        return RE.matcher(text.strip()).replaceFirst("");
    }
}
