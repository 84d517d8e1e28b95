package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Elements that hold nothing, that nothing points at, and that no style sheet or script is known to
 * fill: icons are empty elements with a class, embeds have data for a script, clearing floats is a
 * job.
 */
final class EmptyElement implements PostCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator SCRIPT = QueryParser.parse("script:not([src])");

    private static final Evaluator CODE = QueryParser.parse("pre");

    private static final Pattern ICON =
            Pattern.compile(
                    "(?:^|\\s)(?:fa[bsrl]?|fa-\\S+|icons?|icon-\\S+|\\S+-icon|glyphicon\\S*|octicon\\S*|"
                            + "ion-\\S+|bi|bi-\\S+|ti|ti-\\S+|mdi\\S*|material-icons\\S*|dashicons\\S*|"
                            + "genericon\\S*|flag\\S*|emoji\\S*|katex\\S*|math\\S*|mjx\\S*|strut|\\S*clear\\S*|"
                            + "\\S*embed\\S*|\\S*player\\S*|\\S*chart\\S*|spacer|line|divider|separator|"
                            + "hr|caret|dot|arrow|\\S*cursor\\S*)(?:\\s|$)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PAINTED =
            Pattern.compile(
                    "clear|height|background|border|url\\(|position", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Set<String> BLOCKS =
            Set.of(
                    "aside",
                    "blockquote",
                    "center",
                    "div",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ol",
                    "p",
                    "section",
                    "ul");

    private final Set<String> names;

    EmptyElement(Options options) {
        names = Set.copyOf(options.list("elements"));
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        check(post, new PostEvidence(post), found);
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Map<String, Occurrences> occurrences = new LinkedHashMap<>();
        for (Element element : outermost(post)) {
            String name = element.normalName();
            match(post, element)
                    .filter(match -> !evidence.isAroundArticle(match.span()))
                    .ifPresent(occurrences.computeIfAbsent(name, key -> new Occurrences())::add);
        }
        occurrences.values().forEach(each -> each.tell(found));
    }

    /** The elements that hold nothing but others that hold nothing, in the order of the post. */
    private List<Element> outermost(Post post) {
        Set<String> targets = targets(post);
        Set<Element> empty = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> outermost = new ArrayList<>();
        // An element is judged when it ends, after all that it holds.
        post.body()
                .document()
                .traverse(
                        new NodeVisitor() {
                            @Override
                            public void head(Node node, int depth) {}

                            @Override
                            public void tail(Node node, int depth) {
                                if (node instanceof Element element
                                        && names.contains(element.normalName())
                                        && isEmpty(element, empty)
                                        && !hasJob(element, targets)
                                        && !isStyled(post, element)) {
                                    empty.add(element);
                                }
                            }
                        });
        for (Element element : empty) {
            boolean isPlaced = post.places().element(element).isPresent();
            if (isPlaced && !isWithin(element.parent(), empty, post)) {
                outermost.add(element);
            }
        }
        outermost.sort(Comparator.comparing(element -> post.places().element(element).get()));
        return outermost;
    }

    /** Whether the element, or one around it that holds nothing either, can go as a whole. */
    private static boolean isWithin(@Nullable Element element, Set<Element> empty, Post post) {
        for (@Nullable Element at = element; at != null && empty.contains(at); at = at.parent()) {
            if (post.places().element(at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Match> match(Post post, Element element) {
        Optional<Span> span = post.places().element(element);
        String message = "empty <" + element.normalName() + "> is left over";
        boolean isBlock = BLOCKS.contains(element.normalName());
        return span.map(
                whole ->
                        new Match(
                                whole,
                                message,
                                (isBlock ? block(post, whole) : inline(post, element))
                                        .orElse(null)));
    }

    private static Optional<Fix> block(Post post, Span span) {
        return Optional.of(Fix.removingBlank(Safety.SAFE, Removal.of(post, span)));
    }

    /** The tags go; a blank between them stays where it keeps two words apart. */
    private static Optional<Fix> inline(Post post, Element element) {
        Optional<Span> start = post.places().startTag(element);
        Optional<Span> end = post.places().endTag(element);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        char before = charAt(post, start.get().start() - 1);
        char after = charAt(post, end.get().end());
        if (isMark(before) || isMark(after)) {
            return Optional.empty();
        }
        Span whole = start.get().cover(end.get());
        List<Edit> tags = tags(post, element);
        boolean isBlank = length(tags) < whole.length();
        boolean parts =
                isBlank && !Character.isWhitespace(before) && !Character.isWhitespace(after);
        return Optional.of(
                parts
                        ? Fix.rewriting(Safety.SAFE, tags)
                        : Fix.removingBlank(Safety.SAFE, Removal.of(post, whole)));
    }

    /** What deletes the tags of an element and of all in it. */
    private static List<Edit> tags(Post post, Element element) {
        List<Edit> tags = new ArrayList<>();
        for (Element each : element.getAllElements()) {
            post.places().startTag(each).ifPresent(span -> tags.add(Edit.delete(span)));
            post.places().endTag(each).ifPresent(span -> tags.add(Edit.delete(span)));
        }
        tags.sort(Comparator.comparing(Edit::span));
        return tags;
    }

    private static int length(List<Edit> edits) {
        int length = 0;
        for (Edit edit : edits) {
            length += edit.span().length();
        }
        return length;
    }

    private static char charAt(Post post, int offset) {
        boolean isInside = offset >= 0 && offset < post.text().length();
        return isInside ? post.text().charAt(offset) : '\n';
    }

    /** Two runs of Markdown's marks that nothing parts would be another mark. */
    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }

    private static boolean isEmpty(Element element, Set<Element> empty) {
        for (Node child : element.childNodes()) {
            boolean isNothing =
                    child instanceof TextNode text
                            ? isBlank(text.getWholeText(), element)
                            : child instanceof Element inner && empty.contains(inner);
            if (!isNothing) {
                return false;
            }
        }
        return true;
    }

    /** A no-break space makes an empty line of a div, as old editors part paragraphs. */
    private static boolean isBlank(String text, Element element) {
        boolean isLine = element.normalName().equals("div");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && (c != '\u00A0' || isLine)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasJob(Element element, Set<String> targets) {
        if (isPictureFrame(element)) {
            return element.hasAttr("id");
        }
        if (isCounted(element)) {
            return true;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean isUsed =
                    switch (name) {
                        case "id", "name" -> targets.contains(value);
                        case "class" -> ICON.matcher(value).find();
                        case "style" -> PAINTED.matcher(value).find();
                        case "role", "title", "aria-label" -> !value.isBlank();
                        default -> name.startsWith("data-") && !value.isBlank();
                    };
            if (isUsed) {
                return true;
            }
        }
        return false;
    }

    /** A page brings its own style sheets, which draw what has a class; so does code in colours. */
    private static boolean isStyled(Post post, Element element) {
        return (post.isWholePage() && element.hasAttr("class")) || element.closest(CODE) != null;
    }

    /** Without it, the items after it would have other numbers. */
    private static boolean isCounted(Element element) {
        Element list = element.parent();
        return element.normalName().equals("li")
                && list != null
                && list.normalName().equals("ol")
                && element.nextElementSibling() != null;
    }

    private static Set<String> targets(Post post) {
        Set<String> targets = new HashSet<>();
        for (Reference reference : post.body().references()) {
            int hash = reference.raw().lastIndexOf('#');
            if (hash >= 0) {
                targets.add(reference.raw().substring(hash + 1));
            }
        }
        for (Element script : post.body().document().select(SCRIPT)) {
            Matcher word = WORD.matcher(script.data());
            while (word.find()) {
                targets.add(word.group());
            }
        }
        return targets;
    }

    /**
     * Blogger sets each picture into one of these; it clears floats, which without one is no job.
     */
    private static boolean isPictureFrame(Element element) {
        return element.normalName().equals("div")
                && element.className().equals("separator")
                && element.attr("style").contains("text-align");
    }
}
