package dev.offprint.rule.check.markup;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Elements that hold nothing, that nothing points at, and that no style sheet or script is known to
 * fill: icons are empty elements with a class, embeds have data for a script, clearing floats is a
 * job.
 */
final class EmptyElement implements PostCheck {
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
        Set<String> targets = targets(post);
        Occurrences occurrences = new Occurrences();
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element
                                    && names.contains(element.normalName())
                                    && isEmpty(element)
                                    && !hasJob(element, targets)) {
                                check(post, element, occurrences);
                            }
                        });
        occurrences.tell(found);
    }

    private static void check(Post post, Element element, Occurrences occurrences) {
        Optional<Span> span = post.places().element(element);
        if (span.isPresent()) {
            String message = "empty <" + element.normalName() + "> is left over";
            boolean isBlock = BLOCKS.contains(element.normalName());
            occurrences.add(
                    new Match(
                            span.get(),
                            message,
                            isBlock ? block(post, span.get()) : inline(post, element)));
        }
    }

    private static Optional<Fix> block(Post post, Span span) {
        return Optional.of(Fix.removing(Safety.SAFE, Removal.of(post, span)));
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
        boolean isBlank = start.get().end() < end.get().start();
        boolean parts =
                isBlank && !Character.isWhitespace(before) && !Character.isWhitespace(after);
        return Optional.of(
                parts
                        ? Fix.rewriting(
                                Safety.SAFE,
                                List.of(Edit.delete(start.get()), Edit.delete(end.get())))
                        : Fix.removing(Safety.SAFE, Removal.of(post, whole)));
    }

    private static char charAt(Post post, int offset) {
        boolean isInside = offset >= 0 && offset < post.text().length();
        return isInside ? post.text().charAt(offset) : '\n';
    }

    /** Two runs of Markdown's marks that nothing parts would be another mark. */
    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }

    private static boolean isEmpty(Element element) {
        for (Node child : element.childNodes()) {
            if (!(child instanceof TextNode text) || !isBlank(text.getWholeText(), element)) {
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

    private static Set<String> targets(Post post) {
        Set<String> targets = new HashSet<>();
        for (Reference reference : post.body().references()) {
            int hash = reference.raw().lastIndexOf('#');
            if (hash >= 0) {
                targets.add(reference.raw().substring(hash + 1));
            }
        }
        for (Element script : post.body().document().select("script:not([src])")) {
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
