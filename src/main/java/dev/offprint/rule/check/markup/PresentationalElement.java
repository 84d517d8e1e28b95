package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.Unwrapping;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Wrappers that say nothing: a bare {@code span}, one in which an editor wrote the font of all
 * text, {@code font} and {@code center}. The tags go only where the text looks the same without.
 */
final class PresentationalElement implements PostCheck {
    private static final Set<String> NAMES = Set.of("center", "font", "span");
    private static final Set<String> EDITORS_CLASSES =
            Set.of("", "apple-style-span", "apple-converted-space");
    private static final Set<String> TEXT_SIZES = Set.of("2", "3", "4", "-1", "+1", "+0", "-0");

    /** Fewer tags that say nothing at all are not worth a word. */
    private static final int FEW = 3;

    @Override
    public void check(Post post, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        List<Element> wrappers = new ArrayList<>();
        int bare = 0;
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element
                                    && NAMES.contains(element.normalName())) {
                                wrappers.add(element);
                            }
                        });
        for (Element wrapper : wrappers) {
            bare += wrapper.attributesSize() == 0 && wrapper.normalName().equals("span") ? 1 : 0;
            check(post, wrapper, occurrences);
        }
        if (occurrences.count() > Math.min(bare, FEW)) {
            occurrences.tell(found);
        }
    }

    private static void check(Post post, Element element, Occurrences occurrences) {
        String name = element.normalName();
        boolean isObsolete = name.equals("font") || name.equals("center");
        boolean isEmpty = isObsolete ? name.equals("font") && fontSaysNothing(element) : false;
        if (name.equals("span")) {
            isEmpty = spanSaysNothing(element);
        }
        Optional<Span> start = post.places().startTag(element);
        if ((!isObsolete && !isEmpty) || start.isEmpty() || element.childNodeSize() == 0) {
            return;
        }
        String message = Tagged.of(post, start.get()) + " says nothing about its text";
        if (!isEmpty) {
            message = "<" + name + "> is no HTML any more";
        }
        Optional<Span> end = post.places().endTag(element);
        boolean isUnwrapped = isEmpty && end.isPresent() && canGo(post, element, start.get());
        occurrences.add(
                isUnwrapped
                        ? Match.of(
                                start.get(),
                                message,
                                Unwrapping.of(post, Safety.SAFE, start.get(), end.orElseThrow()))
                        : Match.of(start.get(), message));
    }

    private static boolean spanSaysNothing(Element span) {
        for (Attribute attribute : span.attributes()) {
            boolean isNothing =
                    switch (attribute.getKey()) {
                        case "style" -> InlineStyle.parse(attribute.getValue()).saysNothing();
                        case "class" ->
                                EDITORS_CLASSES.contains(
                                        attribute.getValue().strip().toLowerCase(Locale.ROOT));
                        default -> attribute.getKey().startsWith("data-mce-");
                    };
            if (!isNothing) {
                return false;
            }
        }
        return true;
    }

    private static boolean fontSaysNothing(Element font) {
        for (Attribute attribute : font.attributes()) {
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            boolean isNothing =
                    switch (attribute.getKey()) {
                        case "face" -> !InlineStyle.isSpecialFont(value);
                        case "size" -> TEXT_SIZES.contains(value);
                        case "color" -> InlineStyle.isTextColour(value);
                        case "style" -> InlineStyle.parse(value).saysNothing();
                        case "class" -> EDITORS_CLASSES.contains(value);
                        default -> false;
                    };
            if (!isNothing) {
                return false;
            }
        }
        return true;
    }

    /** Outside other elements, a tag at the start of a line can decide what is Markdown. */
    private static boolean canGo(Post post, Element element, Span start) {
        Element parent = element.parent();
        boolean isInside = parent != null && post.places().startTag(parent).isPresent();
        int line = post.text().lastIndexOf('\n', start.start() - 1) + 1;
        boolean isFirst = post.text().substring(line, start.start()).isBlank();
        if (isInside || !post.body().holdsMarkdown()) {
            return !isFirst || !opensHtml(post.text(), line, start);
        }
        return !isFirst && post.body().isMarkdown(start.start());
    }

    /** Alone after an empty line, the tag is what makes HTML of the lines that follow. */
    private static boolean opensHtml(String text, int line, Span tag) {
        int before = text.lastIndexOf('\n', line - 2) + 1;
        int lineEnd = text.indexOf('\n', tag.end());
        return line > 0
                && text.substring(before, line).isBlank()
                && lineEnd >= 0
                && text.substring(tag.end(), lineEnd).isBlank();
    }
}
