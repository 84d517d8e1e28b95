package dev.offprint.lint.match;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Condition;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a rule hold of a paragraph that Markdown writes. */
final class ParagraphEvidence {
    private final Post post;
    private final Evidence evidence;
    private final Paragraph paragraph;
    private @Nullable String read;
    private int length = -1;
    private int inLinks;
    private int lettersInLinks;
    private boolean hasImage;

    ParagraphEvidence(Post post, Evidence evidence, Paragraph paragraph) {
        this.post = post;
        this.evidence = evidence;
        this.paragraph = paragraph;
    }

    boolean holds(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.TextMatches matches) {
            return matches.pattern().finds(text());
        }
        if (condition instanceof Condition.TextLacks lacks) {
            return !lacks.pattern().finds(text());
        }
        if (condition instanceof Condition.TextAtMost atMost) {
            return length() <= atMost.characters();
        }
        if (condition instanceof Condition.HasAddress hasAddress) {
            return hasAddress(hasAddress);
        }
        if (condition instanceof Condition.LinksOnlyTo only) {
            return linksOnlyTo(only);
        }
        if (condition instanceof Condition.ShowsNoCode) {
            return !paragraph.hasCode();
        }
        if (condition instanceof Condition.Stands stands) {
            Span span = paragraph.span();
            return evidence.stands(stands.place(), span.start(), span.end());
        }
        return holdsOnly(((Condition.Holds) condition).content());
    }

    private boolean hasAddress(Condition.HasAddress condition) {
        for (Reference reference : paragraph.references()) {
            if (condition.address().holds(Address.parse(reference.raw()))) {
                return true;
            }
        }
        return false;
    }

    private boolean linksOnlyTo(Condition.LinksOnlyTo condition) {
        int linkEnd = -1;
        List<Span> shown = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            Span place = reference.whole().orElse(reference.address());
            if (reference.kind() == Reference.Kind.LINK) {
                if (!condition.address().holds(Address.parse(reference.raw()))) {
                    return false;
                }
                // A picture in a link stands before the address of the link.
                while (!shown.isEmpty() && place.contains(shown.get(shown.size() - 1))) {
                    shown.remove(shown.size() - 1);
                }
                linkEnd = Math.max(linkEnd, place.end());
            } else if (place.end() > linkEnd) {
                shown.add(place);
            }
        }
        return linkEnd >= 0 && shown.isEmpty();
    }

    private boolean holdsOnly(Condition.Content content) {
        return switch (content) {
            case NOTHING, PIXEL -> false;
            case IMAGES, BANNER -> length() == 0 && hasImage;
            case LINKS -> length() > 0 && inLinks * 10 >= length() * 8;
            case LABELLED_LINKS -> Evidence.isLabelled(text(), lettersInLinks);
        };
    }

    /** Whether a picture is in it. */
    boolean hasImage() {
        text();
        return hasImage;
    }

    /** What a reader reads: link texts without their brackets, no emphasis marks, no entities. */
    String text() {
        String known = read;
        if (known == null) {
            known = readable();
            read = known;
        }
        return known;
    }

    private int length() {
        if (length < 0) {
            length = Evidence.length(text());
        }
        return length;
    }

    private String readable() {
        List<Span> links = new ArrayList<>();
        List<Span> hidden = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            Span whole = reference.whole().orElse(null);
            if (whole == null || !paragraph.span().overlaps(whole)) {
                continue;
            }
            if (reference.kind() == Reference.Kind.IMAGE) {
                hasImage = true;
                hidden.add(whole);
            } else if (reference.kind() == Reference.Kind.LINK) {
                links.add(whole);
                hidden.add(new Span(textEnd(reference, whole), whole.end()));
                if (reference.syntax() == Reference.Syntax.MARKDOWN) {
                    hidden.add(new Span(whole.start(), whole.start() + 1));
                }
            }
        }
        List<Span> holes = Spans.merged(hidden);
        for (Span link : links) {
            String inLink = shown(link, holes);
            inLinks += Evidence.length(inLink);
            lettersInLinks += Evidence.letters(inLink);
        }
        String text = shown(paragraph.span(), holes);
        String unescaped = Evidence.plain(Parser.unescapeEntities(text, false));
        return unescaped.replaceAll("\\s+", " ");
    }

    private String shown(Span span, List<Span> hidden) {
        StringBuilder text = new StringBuilder();
        for (Span part : Spans.without(span, hidden)) {
            append(text, part.start(), part.end());
        }
        return text.toString();
    }

    /** The end of what is shown of a link: its closing bracket, or all of it in HTML. */
    private int textEnd(Reference reference, Span whole) {
        if (reference.syntax() != Reference.Syntax.MARKDOWN) {
            return whole.end();
        }
        int bracket = Math.min(reference.address().start(), whole.end());
        while (bracket > whole.start() && !post.text().startsWith("](", bracket)) {
            bracket--;
        }
        return bracket > whole.start() ? bracket : whole.end();
    }

    private void append(StringBuilder text, int from, int to) {
        String visible = from < to ? post.body().text().in(new Span(from, to)) : "";
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == '\\' && i + 1 < visible.length() && isPunctuation(visible.charAt(i + 1))) {
                i++;
                text.append(visible.charAt(i));
                continue;
            }
            boolean isMark = c == '*' || c == '`' || isEmphasis(visible, i);
            if (!isMark) {
                text.append(c);
            }
        }
    }

    /** What Markdown lets a backslash escape; converters write {@code \\[gallery\\]}. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean isEmphasis(String text, int at) {
        boolean isOpen = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean isShut = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return text.charAt(at) == '_' && (isOpen || isShut);
    }
}
