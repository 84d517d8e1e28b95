package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Links that show nothing to click on and that are no place to jump to either. */
final class EmptyLink implements PostCheck {
    private static final Pattern PICTURE =
            Pattern.compile(
                    "\\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Post post, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element && isEmptyLink(element)) {
                                check(post, element, occurrences);
                            }
                        });
        List<Reference> empty = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Reference reference : post.body().references()) {
            if (isEmptyInMarkdown(post, reference)) {
                empty.add(reference);
            } else if (reference.kind() == Reference.Kind.LINK) {
                shown.add(reference.raw());
            }
        }
        for (Reference reference : empty) {
            Span span = reference.whole().orElseThrow();
            // The words of a lost link may come back to its address, which nothing else has.
            Safety safety = shown.contains(reference.raw()) ? Safety.SAFE : Safety.UNSAFE;
            occurrences.add(
                    Match.of(
                            span,
                            Tagged.of(post, span) + " is a link that shows nothing",
                            Fix.removingBlank(safety, Removal.of(post, span))));
        }
        occurrences.tell(found);
    }

    /**
     * {@code [](address)}; without an address it may be a place to jump to, and one to a picture is
     * a picture whose mark was lost.
     */
    private static boolean isEmptyInMarkdown(Post post, Reference reference) {
        if (reference.kind() != Reference.Kind.LINK
                || reference.syntax() != Reference.Syntax.MARKDOWN
                || reference.whole().isEmpty()
                || reference.raw().isBlank()
                || reference.raw().startsWith("#")
                || PICTURE.matcher(reference.raw()).find()) {
            return false;
        }
        Span whole = reference.whole().get();
        String text = post.text();
        boolean isAttributed = whole.end() < text.length() && text.charAt(whole.end()) == '{';
        return !isAttributed
                && text.startsWith("[](", whole.start())
                && text.charAt(whole.end() - 1) == ')'
                && reference.address().end() == whole.end() - 1;
    }

    private static void check(Post post, Element link, Occurrences occurrences) {
        Optional<Span> span = post.places().element(link);
        if (span.isPresent()) {
            occurrences.add(
                    Match.of(
                            span.get(),
                            Tagged.of(post, span.get()) + " is a link that shows nothing",
                            Fix.removingBlank(Safety.SAFE, Removal.of(post, span.get()))));
        }
    }

    private static boolean isEmptyLink(Element element) {
        // Where the link leads to a picture, the picture may have stood here: image/lost-picture.
        boolean isLink =
                element.normalName().equals("a")
                        && element.hasAttr("href")
                        && !PICTURE.matcher(element.attr("href")).find();
        boolean isNamed =
                element.hasAttr("id")
                        || element.hasAttr("name")
                        || element.hasAttr("aria-label")
                        || element.hasAttr("title");
        if (!isLink || isNamed) {
            return false;
        }
        for (Node child : element.childNodes()) {
            if (!(child instanceof TextNode text) || !text.isBlank()) {
                return false;
            }
        }
        return !hasEmbedClass(element);
    }

    /** Some embeds are an empty link that a script replaces by a player or a card. */
    private static boolean hasEmbedClass(Element element) {
        String classes = element.className().toLowerCase(Locale.ROOT);
        boolean hasData = false;
        for (var attribute : element.attributes()) {
            hasData |= attribute.getKey().startsWith("data-");
        }
        return hasData
                || classes.contains("embed")
                || classes.contains("icon")
                || classes.contains("fa-")
                || classes.contains("btn");
    }
}
