package dev.offprint.post;

import dev.offprint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the start of a body that only say the title again: a heading, or the linked title
 * with an underline that news bots write.
 */
public final class LeadIn {
    private static final Pattern LINKED =
            Pattern.compile(
                    "\\[(?<title>[^\\n]+)\\]\\([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*\\)[ \\t]*\\R[-=]{2,}[ \\t]*(?:\\R|$)");
    private static final Pattern UNDERLINED =
            Pattern.compile("(?<title>[^\\n]+)\\R[-=]{2,}[ \\t]*(?:\\R|$)");
    private static final Pattern HEADING =
            Pattern.compile("#{1,2}[ \\t]+(?<title>[^\\n]+?)[ \\t]*#*[ \\t]*(?:\\R|$)");

    private LeadIn() {}

    /** The lead-in of {@code post}; empty when its body starts with anything else. */
    public static Optional<Span> of(Post post) {
        Optional<String> title = post.frontMatter().text("title");
        Span body = post.body().span();
        if (title.isEmpty() || !post.body().holdsMarkdown()) {
            return Optional.empty();
        }
        int at = afterComments(post.text(), body);
        for (Pattern pattern : new Pattern[] {LINKED, UNDERLINED, HEADING}) {
            Matcher matcher = pattern.matcher(post.text()).region(at, body.end());
            if (matcher.lookingAt() && isSame(title.get(), matcher.group("title"))) {
                return Optional.of(new Span(at, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static int afterComments(String text, Span body) {
        int at = body.start();
        while (at < body.end()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at) && text.indexOf("-->", at) >= 0) {
                at = text.indexOf("-->", at) + 3;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isSame(String title, String words) {
        return letters(title).equals(letters(words)) && !letters(title).isEmpty();
    }

    /** What is left of a title when escapes, emphasis and white space are set aside. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        String plain = org.jsoup.parser.Parser.unescapeEntities(text, false);
        plain.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\\' && c != '*' && c != 0xA0)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
