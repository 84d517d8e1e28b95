package dev.offprint.convert.read.html;

import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Components of MDX, whose names begin with a capital: programs show what their attributes say. A
 * title of text is kept above what stands in them; what is an expression only a program can show.
 */
public final class Components {
    private static final Set<String> TITLES =
            Set.of("title", "label", "heading", "summary", "caption");
    private static final Pattern CAPITAL = Pattern.compile("<[A-Z]");
    private static final Pattern EXPRESSION = Pattern.compile("=\\{");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'");

    private Components() {}

    /**
     * An expression that a component is given.
     *
     * @param name of the component
     * @param tag where its start tag stands
     * @param characters how many characters of text are in it, without white space
     */
    public record Argument(String name, Span tag, int characters) {}

    /** What the components of a post are given that is in no article, in tree order. */
    public static List<Argument> arguments(Post post) {
        List<Argument> arguments = new ArrayList<>();
        for (Element element : of(post)) {
            Span tag = post.places().startTag(element).orElseThrow();
            String source = tag.of(post.text());
            Matcher expression = EXPRESSION.matcher(source);
            int characters = 0;
            if (expression.find()) {
                Matcher string = STRING.matcher(source).region(expression.start(), source.length());
                while (string.find()) {
                    characters += string.group().replaceAll("\\s+", "").length() - 2;
                }
                String name = source.substring(1, 1 + element.normalName().length());
                arguments.add(new Argument(name, tag, characters));
            }
        }
        return arguments;
    }

    /** What to write behind the start tags of those that stand on lines of their own. */
    static List<Edit> titles(Post post) {
        List<Edit> titles = new ArrayList<>();
        for (Element element : of(post)) {
            Optional<String> title = title(element);
            if (title.isPresent() && isBlock(element)) {
                int end = post.places().startTag(element).orElseThrow().end();
                String shown = "<p><strong>" + Entities.escape(title.get()) + "</strong></p>";
                titles.add(Edit.insert(end, shown));
            }
        }
        return titles;
    }

    private static List<Element> of(Post post) {
        List<Element> components = new ArrayList<>();
        boolean canBe = !post.isWholePage() && post.body().holdsMarkdown();
        if (canBe && CAPITAL.matcher(post.text()).find()) {
            for (Element element : post.body().document().body().getAllElements()) {
                Optional<Span> tag = post.places().startTag(element);
                if (tag.isPresent()
                        && tag.get().length() > 2
                        && isName(post.text(), tag.get().start() + 1)) {
                    components.add(element);
                }
            }
        }
        return components;
    }

    /** Old pages have the names of HTML in capitals, all of them. */
    private static boolean isName(String text, int place) {
        return isCapital(text.charAt(place)) && !isCapital(text.charAt(place + 1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Optional<String> title(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (TITLES.contains(attribute.getKey())
                    && attribute.getValue().codePoints().anyMatch(Character::isLetterOrDigit)
                    && !attribute.getValue().startsWith("{")) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean isBlock(Element element) {
        return element.closest("p, h1, h2, h3, h4, h5, h6") == null
                && isBlank(element.previousSibling())
                && isBlank(element.nextSibling());
    }

    private static boolean isBlank(@Nullable Node beside) {
        return !(beside instanceof TextNode text)
                || text.isBlank()
                || text.getWholeText().startsWith("\n")
                || text.getWholeText().endsWith("\n");
    }
}
