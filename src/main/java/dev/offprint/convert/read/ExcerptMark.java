package dev.offprint.convert.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/**
 * The comment that ends the excerpt of a post: {@code <!--more-->} for WordPress (which takes words
 * of its own behind it), Hugo, Hexo and MkDocs, {@code <!-- truncate -->} for Docusaurus, {@code
 * <!-- excerpt -->} for Jekyll and Eleventy, {@code <!-- TEASER_END -->} for Nikola.
 */
public final class ExcerptMark {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?i)-?\\s*(?:more|truncate|(?:end[ _-]?)?(?:excerpt|teaser)|(?:excerpt|teaser)[ _-]?end"
                            + "|read[ _-]?more)\\s*-?|more [^<>\\n-]{1,80}");

    /** With white space around it; what is left out of a page is a long comment. */
    private static final int LONGEST = 200;

    private static final Pattern COMMENT = Pattern.compile("\\s*<!--(.*)-->\\s*", Pattern.DOTALL);

    private ExcerptMark() {}

    /** What the comment says that a node is; empty when it is none or means something else. */
    static Optional<String> of(Node node) {
        return node instanceof Comment comment
                        && comment.getData().length() <= LONGEST
                        && MARK.matcher(comment.getData()).matches()
                ? Optional.of(comment.getData())
                : Optional.empty();
    }

    /** Whether a piece of HTML is nothing but such a comment. */
    public static boolean is(String html) {
        Matcher comment = COMMENT.matcher(html);
        return comment.matches() && MARK.matcher(comment.group(1)).matches();
    }
}
