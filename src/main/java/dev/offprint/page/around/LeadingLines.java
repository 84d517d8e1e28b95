package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells a line that says nothing but where another page is: "Read more: How the lamp was lit", "All
 * posts of Ada Fenwick". What it says is one sign, that all else is a link to the site the other.
 */
final class LeadingLines {
    /** What stands between the label of such a line and its link. */
    private static final String AFTER_LABEL = ":：-–—|»→>";

    private static final Set<String> LINES =
            Set.of(
                    "p", "div", "li", "a", "aside", "section", "center", "h2", "h3", "h4", "h5",
                    "h6");

    private final Knowledge knowledge;
    private final Pattern label;

    LeadingLines(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.label = knowledge.phrases(Vocabulary.LEADING_LINE);
    }

    /**
     * Whether an element is nothing but such a line.
     *
     * @param isItem whether it is one of a list, where a link is more likely what the text is about
     */
    boolean are(Element element, Weight weight, boolean isItem) {
        boolean canBe =
                LINES.contains(element.normalName())
                        && weight.links() == 1
                        && weight.ownLinks() == 1
                        && weight.linksInPage() == 0
                        && weight.text() <= knowledge.limit(Limit.LINE)
                        && weight.media() <= weight.linkedMedia()
                        && weight.comments() == 0;
        if (!canBe) {
            return false;
        }
        List<Line> lines = Line.of(element, Set.of());
        return lines.size() == 1
                && (isLabelled(lines.get(0)) || (!isItem && isAction(lines.get(0))));
    }

    /** Whether a line begins like the label of a link to another page. */
    boolean hasLabel(String line) {
        return label.matcher(withoutSigns(line)).lookingAt();
    }

    /** Whether a line is the label of links below it and nothing else. */
    boolean isLabel(String line) {
        String said = withoutSigns(line);
        Matcher matcher = label.matcher(said);
        return matcher.lookingAt() && isSilent(said.substring(matcher.end()));
    }

    /** Whether a sentence leads to a list of other pages, if there is one below it. */
    boolean isLeadIn(String line) {
        return knowledge.phrases(Vocabulary.LEAD_IN).matcher(line).find();
    }

    private boolean isLabelled(Line line) {
        String said = withoutSigns(line.text());
        Matcher matcher = label.matcher(said);
        if (!matcher.lookingAt()) {
            return false;
        }
        String rest = said.substring(matcher.end()).strip();
        if (line.isLink()) {
            return !rest.isEmpty() && AFTER_LABEL.indexOf(rest.charAt(0)) >= 0;
        }
        return isSilent(label.matcher(line.unlinked()).replaceAll(" "));
    }

    private boolean isAction(Line line) {
        return line.isLink()
                && line.units() <= knowledge.limit(Limit.ACTION)
                && knowledge
                        .phrases(Vocabulary.LEADING_LINK)
                        .matcher(withoutSigns(line.text()))
                        .lookingAt();
    }

    private static boolean isSilent(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String withoutSigns(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}]+", "");
    }
}
