package dev.offprint.convert.shown;

import dev.offprint.convert.read.Apart;
import dev.offprint.convert.shown.Passages.Hidden;
import dev.offprint.page.part.Knowledge;
import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Shows the prose that a page hides: the tab that was not open, the fold, the article that waited
 * for its script. What is hidden in the column of the article and reads like prose, or can be
 * opened, is a part of it; where next to nothing is shown, what is hidden is the article. Menus,
 * dialogs, forms and copies stay hidden.
 */
final class HiddenProse {
    private static final Pattern NO_DISPLAY =
            Pattern.compile("(?i)display\\s*:\\s*(none)\\s*(?:!\\s*important)?\\s*;?");

    /** The column holds nearly all running text that is shown. */
    private static final int COLUMN_PERCENT = 85;

    /** A page whose hidden text is so many times longer shows next to nothing. */
    private static final int TIMES = 3;

    /** A notice that there is no script is shorter. */
    private static final int NOTICE = 200;

    /** What a script keeps beside what it made of it. */
    private static final Pattern DATA =
            Pattern.compile("(?:\\{|\\[\\s*\\{)\\s*\"[^\"]{1,60}\"\\s*:");

    private final Post post;
    private final boolean isPage;
    private final boolean isStreamed;
    private final Passages passages;
    private final HiddenSigns signs;
    private final Element body;
    private final StringBuilder text;

    private HiddenProse(Post post, boolean isStreamed, Supplier<Knowledge> knowledge) {
        this.post = post;
        signs = new HiddenSigns(knowledge);
        this.isStreamed = isStreamed;
        isPage = post.isWholePage();
        body = post.body().document().body();
        passages = Passages.of(body, isPage);
        text = new StringBuilder(post.text());
    }

    /** The text of {@code post}, as long as it was, without what hides its prose. */
    static String revealed(Post post, boolean isStreamed, Supplier<Knowledge> knowledge) {
        String text = post.text();
        boolean canHide =
                text.contains("hidden")
                        || text.contains("<template")
                        || text.contains("<noscript")
                        || NO_DISPLAY.matcher(text).find();
        return canHide ? new HiddenProse(post, isStreamed, knowledge).revealed() : text;
    }

    static boolean isShadowRoot(Element element) {
        return element.normalName().equals("template")
                && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
    }

    /** Whether an element is hidden that could be shown; posts show what is for no script. */
    static boolean isHidden(Element element, boolean isPage) {
        return element.hasAttr("hidden")
                || isShadowRoot(element)
                || (isPage && element.normalName().equals("noscript"))
                || NO_DISPLAY.matcher(element.attr("style")).find();
    }

    private String revealed() {
        Element column = column();
        int shown = passages.proseIn(body);
        int hidden = 0;
        for (Map.Entry<Element, Hidden> entry : passages.hidden().entrySet()) {
            hidden += canBeProse(entry.getKey(), entry.getValue()) ? entry.getValue().prose() : 0;
        }
        boolean isBare = hidden > TIMES * shown;
        for (Map.Entry<Element, Hidden> entry : passages.hidden().entrySet()) {
            Element element = entry.getKey();
            Hidden content = entry.getValue();
            boolean isShown =
                    isShadowRoot(element)
                            || (canBeProse(element, content)
                                    && (isInColumn(element, content, column)
                                            || (isBare && content.prose() > 0)));
            if (isShown && !passages.isKnown(content.text())) {
                passages.remember(content.text());
                reveal(element);
            }
        }
        return text.toString();
    }

    /** The lowest element with nearly all of the prose that is shown. */
    private Element column() {
        int whole = passages.proseIn(body);
        Element at = body;
        for (Element next = body; next != null && whole > 0; ) {
            at = next;
            next = null;
            for (Element child : at.children()) {
                boolean holdsMost = passages.proseIn(child) * 100L >= (long) whole * COLUMN_PERCENT;
                boolean isParagraph = child.normalName().equals("p");
                boolean isWhole = child.isBlock() && !isParagraph && !isInTurn(child);
                next = holdsMost && isWhole ? child : next;
            }
        }
        return at;
    }

    /** Whether another one like it is hidden while it is shown, as the panes of tabs are. */
    private boolean isInTurn(Element element) {
        for (Element other : element.siblingElements()) {
            if (passages.hidden().containsKey(other)
                    && other.normalName().equals(element.normalName())
                    && !Collections.disjoint(other.classNames(), element.classNames())) {
                return true;
            }
        }
        return false;
    }

    private boolean canBeProse(Element element, Hidden content) {
        boolean isMenu = content.linked() * 2 >= content.units();
        boolean isForm =
                element.selectFirst(
                                "input:not([type=checkbox]):not([type=radio]), textarea, select")
                        != null;
        boolean isWaiting = isStreamed && StreamedParts.isPart(element);
        boolean isNotice =
                element.normalName().equals("noscript")
                        && content.prose() < NOTICE
                        && content.paragraphs() < 2;
        return content.units() > 0
                && !isMenu
                && !isForm
                && !isWaiting
                && !isNotice
                && !DATA.matcher(content.text().strip()).lookingAt()
                && !isOfPage(element);
    }

    private boolean isOfPage(Element element) {
        int whole = passages.proseIn(body);
        for (Element at = element; at != null && !at.equals(body); at = at.parent()) {
            // What holds the article is not known by what one of its names says.
            boolean isArticle = whole > 0 && passages.proseIn(at) * 2 >= whole;
            if (!isArticle && signs.isOfPage(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInColumn(Element element, Hidden content, Element column) {
        // What is for a browser without scripts says what others show.
        if (element.equals(column)
                || element.normalName().equals("noscript")
                || element.closest("aside, header") != null
                || !element.parents().contains(column)) {
            return false;
        }
        if (signs.canBeOpened(element)) {
            return true;
        }
        boolean isAmongOthers = !column.equals(body) || !isPage || isBetweenProse(element);
        return isAmongOthers && content.prose() > 0;
    }

    private boolean isBetweenProse(Element element) {
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        return before != null
                && after != null
                && passages.proseIn(before) > 0
                && passages.proseIn(after) > 0;
    }

    private void reveal(Element element) {
        Places places = post.places();
        Optional<Span> hidden = places.attribute(element, "hidden");
        hidden.ifPresent(this::blank);
        if (!element.isBlock()) {
            hidden.ifPresent(said -> write(said.start(), Apart.ATTRIBUTE));
        }
        Optional<Span> style = places.attributeValue(element, "style");
        if (style.isPresent()) {
            Matcher display = NO_DISPLAY.matcher(post.text());
            display.region(style.get().start(), style.get().end());
            while (display.find()) {
                if (element.isBlock()) {
                    blank(new Span(display.start(), display.end()));
                } else {
                    write(display.start(1), Apart.DISPLAY);
                }
            }
        }
        String name = element.normalName();
        if (name.equals("noscript") || name.equals("template")) {
            // An element that shows what it holds, with a name as long.
            places.startTag(element).ifPresent(tag -> rename(tag.start() + 1, name));
            places.endTag(element).ifPresent(tag -> rename(tag.start() + 2, name));
        }
    }

    private void rename(int at, String name) {
        write(at, "div" + " ".repeat(name.length() - 3));
    }

    private void write(int at, String words) {
        text.replace(at, at + words.length(), words);
    }

    private void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            boolean isLineEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            text.setCharAt(i, isLineEnd ? text.charAt(i) : ' ');
        }
    }
}
