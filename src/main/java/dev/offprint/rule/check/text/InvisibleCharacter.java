package dev.offprint.rule.check.text;

import dev.offprint.evidence.CharacterKind;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.LineEdges;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that break search, copying and hyphenation. Joiners are left
 * alone, and so is what a script needs: direction marks beside right-to-left letters, a zero-width
 * space in scripts that write without spaces, one that keeps Markdown's marks apart.
 */
final class InvisibleCharacter implements EvidenceCheck {
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]"
                            + "|&(?:shy|ZeroWidthSpace|#173|#8203|#8288|#65279|#x(?:ad|200b|2060|feff));",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REST =
            Pattern.compile("(?:[^\\S\n]|" + INVISIBLE.pattern() + ")*", Pattern.CASE_INSENSITIVE);
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.JAVANESE,
                    UnicodeScript.BALINESE);

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (!evidence.holds(CharacterKind.INVISIBLE) && !evidence.holds(CharacterKind.AMPERSAND)) {
            return;
        }
        String text = post.text();
        Occurrences occurrences = new Occurrences();
        int done = 0;
        boolean isRightToLeft = false;
        boolean isKnown = false;
        for (Span prose : evidence.prose()) {
            Matcher matcher = INVISIBLE.matcher(text);
            int at = prose.start();
            while (at < prose.end()) {
                char c = text.charAt(at);
                // The pattern is asked where it may begin, which in most posts is nowhere.
                if (!mayBegin(c) || !matcher.region(at, prose.end()).lookingAt()) {
                    at++;
                    continue;
                }
                at = matcher.end();
                if (isDirection(c)) {
                    isRightToLeft = isKnown ? isRightToLeft : holdsRightToLeft(text);
                    isKnown = true;
                }
                boolean isNeeded =
                        (isDirection(c) && isRightToLeft)
                                || isNeeded(post, matcher.start(), matcher.end());
                if (!isNeeded && matcher.start() >= done) {
                    Span span = new Span(matcher.start(), matcher.end());
                    Span gone = withLine(text, span);
                    done = gone.end();
                    String name = c == '&' ? matcher.group() : CodePointName.of(c);
                    occurrences.add(
                            Match.of(
                                    span,
                                    "invisible character " + name,
                                    Fix.rewriting(Safety.SAFE, List.of(Edit.delete(gone)))));
                }
            }
        }
        occurrences.tell(found);
    }

    private static boolean mayBegin(char c) {
        return c == '&' || c == '\u00AD' || (c >= '\u200B' && c <= '\u2069') || c == '\uFEFF';
    }

    /** A line that shows nothing goes whole: left blank, it would end a block of HTML. */
    private static Span withLine(String text, Span span) {
        Matcher rest = REST.matcher(text);
        rest.region(span.end(), text.length());
        int end = rest.lookingAt() ? rest.end() : span.end();
        return new LineEdges(text).ownLines(new Span(span.start(), end)).orElse(span);
    }

    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean holdsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNeeded(Post post, int start, int end) {
        String text = post.text();
        char before = isFirst(text, start) ? '\n' : text.charAt(start - 1);
        char after = end < text.length() ? text.charAt(end) : '\n';
        boolean isInScript =
                WITHOUT_SPACES.contains(UnicodeScript.of(before))
                        || WITHOUT_SPACES.contains(UnicodeScript.of(after));
        return isInScript
                || (post.body().isMarkdown(start) && (isMark(before) || opensBlock(before, after)));
    }

    /** Whether nothing stands before it in its line but the signs of quotes. */
    private static boolean isFirst(String text, int start) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) == '>') {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** At the start of a line it can keep Markdown from seeing a heading or a list. */
    private static boolean opensBlock(char before, char after) {
        return isMark(after) || (before == '\n' && Character.isDigit(after));
    }

    private static boolean isMark(char c) {
        return "*_`~[]()<>#+-=|\\!:".indexOf(c) >= 0;
    }
}
