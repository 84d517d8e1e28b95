package dev.offprint.rule.check.boilerplate;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The line of name, date and categories that a theme prints over the text. What it shows must be
 * marked up as such, with hardly a word beside, and the front matter must hold the date and every
 * name in it. The option {@code labels} has the words of themes.
 */
final class PostHeader implements ElementCheck {
    /** Few posts hold what they are asked of, and a selector takes long to be read. */
    private static final class Marks {
        static final String DATES =
                "time, abbr.published, [itemprop=datePublished], [property~=dc:created]";
        static final String NAMES =
                "a[rel~=author], a.username, span.username, .vcard .fn, [itemprop=author]";
        static final Evaluator PICTURE =
                QueryParser.parse("img:not(.avatar):not(.photo), picture, svg, button");
        static final Evaluator NAME = QueryParser.parse(NAMES);
        static final Evaluator DATE = QueryParser.parse(DATES);
        static final Evaluator MARKED = QueryParser.parse(DATES + ", " + NAMES + ", a[rel~=tag]");
    }

    private static final Pattern HEADER_CLASS =
            Pattern.compile("meta|byline|info|details|posted|submitted");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST = 300;
    private static final int MOST_LETTERS = 40;
    private static final int MOST_OTHER_LETTERS = 16;
    private static final int MOST_OTHER_LETTERS_WITHOUT_NAME = 12;

    private final Set<String> labels;

    PostHeader(Options options) {
        labels = Set.copyOf(options.list("labels"));
    }

    @Override
    public Optional<Match> check(Post post, Element element) {
        if (post.frontMatter().text("date").isEmpty()) {
            return Optional.empty();
        }
        Element parent = element.parent();
        boolean isPart =
                parent != null
                        && HEADER_CLASS.matcher(parent.className()).find()
                        && isHeader(post, parent);
        // Whoever wrote it, and when, stays where nothing else says so.
        if (isPart || !isHeader(post, element) || !isKnown(post, element)) {
            return Optional.empty();
        }
        return post.places()
                .element(element)
                .map(
                        span ->
                                Match.of(
                                        span,
                                        "name, date or categories of the post stand over its text",
                                        Fix.removing(Safety.SAFE, Removal.of(post, span))));
    }

    private boolean isHeader(Post post, Element element) {
        ShortText text = ShortText.of(element, LONGEST);
        boolean isShort = text.length() > 0 && text.length() <= LONGEST && !text.isArticle();
        if (!isShort || element.selectFirst(Marks.PICTURE) != null) {
            return false;
        }
        boolean isNamed = element.selectFirst(Marks.NAME) != null;
        boolean isMarked = isNamed || element.selectFirst(Marks.DATE) != null;
        if (!isMarked) {
            return false;
        }
        int most = isNamed ? MOST_OTHER_LETTERS : MOST_OTHER_LETTERS_WITHOUT_NAME;
        String beside = beside(element);
        return NO_LETTER.matcher(beside).replaceAll("").length() <= MOST_LETTERS
                && otherLetters(post, beside) <= most;
    }

    /** How many letters are of words that neither a theme writes nor the author's name has. */
    private int otherLetters(Post post, String beside) {
        String author = post.frontMatter().text("author").orElse("").toLowerCase(Locale.ROOT);
        Set<String> names = new HashSet<>(List.of(NO_LETTER.split(author, -1)));
        int letters = 0;
        for (String word : NO_LETTER.split(beside.toLowerCase(Locale.ROOT), -1)) {
            letters += labels.contains(word) || names.contains(word) ? 0 : word.length();
        }
        return letters;
    }

    /** What stands beside dates, names and lists. */
    private static String beside(Element element) {
        Element copy = element.clone();
        copy.select(Marks.MARKED).remove();
        return copy.text();
    }

    /** Whether nothing is lost with it. */
    private boolean isKnown(Post post, Element element) {
        String author = post.frontMatter().text("author").orElse("").strip();
        for (Element name : element.select(Marks.NAME)) {
            if (!name.text().strip().equalsIgnoreCase(author)) {
                return false;
            }
        }
        for (String word : NO_LETTER.split(beside(element).toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !labels.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
