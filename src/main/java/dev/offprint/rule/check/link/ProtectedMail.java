package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A mail address that Cloudflare hid from harvesters: hexadecimal bytes, each but the first
 * exclusive-or'ed with the first.
 */
final class ProtectedMail implements ElementCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator ANCHOR = QueryParser.parse("a");

    private static final String PATH = "/cdn-cgi/l/email-protection";
    private static final int HEX = 16;
    private static final String PLACEHOLDER = "[email protected]";

    /** The placeholder as it is written in HTML. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\[email(?: |\u00A0|&#160;|&nbsp;)protected\\]");

    @Override
    public Optional<Match> check(Post post, Element element) {
        String href = element.attr("href");
        int number = href.indexOf(PATH + "#");
        String code =
                element.hasAttr("data-cfemail")
                        ? element.attr("data-cfemail")
                        : number < 0 ? "" : href.substring(number + PATH.length() + 1);
        String mail = decoded(code);
        Optional<Span> whole = post.places().element(element);
        Optional<Span> tag = post.places().startTag(element);
        if (tag.isEmpty() || whole.isEmpty() || mail.isEmpty()) {
            return Optional.empty();
        }
        String message = "mail address \"" + mail + "\" is hidden and needs Cloudflare's script";
        if (element.text().replace('\u00A0', ' ').equals(PLACEHOLDER)
                && element.childrenSize() == 0) {
            boolean isLinked = element.parent() != null && element.parent().closest(ANCHOR) != null;
            String link = isLinked ? mail : "<a href=\"mailto:" + mail + "\">" + mail + "</a>";
            return Optional.of(
                    Match.of(
                            whole.get(),
                            message,
                            Fix.recasting(
                                    Safety.SAFE,
                                    List.of(new Edit(whole.get(), link)),
                                    PLACEHOLDER)));
        }
        List<Edit> edits = new ArrayList<>();
        post.places()
                .attributeValue(element, "href")
                .filter(span -> href.contains(PATH))
                .ifPresent(span -> edits.add(new Edit(span, "mailto:" + mail)));
        Matcher placeholder = WRITTEN.matcher(whole.get().of(post.text()));
        while (placeholder.find()) {
            int start = whole.get().start();
            Span span = new Span(start + placeholder.start(), start + placeholder.end());
            edits.add(new Edit(span, mail));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Match.of(
                                tag.get(),
                                message,
                                Fix.recasting(Safety.SAFE, edits, PLACEHOLDER)));
    }

    /** The address; empty when {@code code} is none, or could not be written as it is. */
    private static String decoded(String code) {
        if (code.length() < 6 || code.length() % 2 != 0 || code.length() > 600) {
            return "";
        }
        StringBuilder mail = new StringBuilder();
        int key = octet(code, 0);
        for (int i = 2; i < code.length(); i += 2) {
            int octet = octet(code, i);
            char c = (char) (octet ^ key);
            boolean isPlain = c > ' ' && c < 0x7F && "<>\"'&`".indexOf(c) < 0;
            if (key < 0 || octet < 0 || !isPlain) {
                return "";
            }
            mail.append(c);
        }
        return mail.indexOf("@") > 0 ? mail.toString() : "";
    }

    private static int octet(String code, int at) {
        int high = Character.digit(code.charAt(at), HEX);
        int low = Character.digit(code.charAt(at + 1), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
