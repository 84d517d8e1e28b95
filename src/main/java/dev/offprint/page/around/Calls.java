package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells a box that asks a reader to do something for the site: to subscribe, to try, to buy, to
 * give. Its name, its words, and a thing to press that is a line of its own are signs of it; two of
 * the three must be there.
 */
final class Calls {
    /** What a call has to press, and a link or two about it. */
    private static final int MOST_LINKS = 3;

    /** Boxes around one question, up to what holds all of them. */
    private static final int BOXES = 4;

    private final Measures measures;
    private final Names names;
    private final Knowledge knowledge;

    Calls(Measures measures, Names names) {
        this.measures = measures;
        this.names = names;
        this.knowledge = names.knowledge();
    }

    /**
     * Whether an element is nothing but such a box.
     *
     * @param isAroundForm whether a form that is left out stands in it
     */
    boolean are(Element element, Weight weight, boolean isAroundForm) {
        List<Line> lines = lines(element, weight);
        if (lines.isEmpty()) {
            return false;
        }
        return isNamed(element)
                ? isNamedCall(element, weight, lines, isAroundForm)
                : weight.links() <= MOST_LINKS
                        && (isAroundForm || canPress(lines, element))
                        && (lines.stream().anyMatch(this::asks)
                                || isQuestion(element, weight, lines))
                        && (lines.size() > 1 || isAroundForm)
                        && !names.holdsWord(element, Vocabulary.PRODUCT)
                        && !isOneOfMany(element);
    }

    /**
     * The same of a box below all of the text, where its place is the sign that its words are not:
     * whatever has a thing to press there and hardly says more asks something.
     */
    boolean areBelow(Element element, Weight weight, boolean isAroundForm) {
        List<Line> lines = lines(element, weight);
        boolean isNamedOnly =
                isNamed(element) && weight.text() <= knowledge.limit(Limit.CALL_SHORT);
        return !lines.isEmpty()
                && weight.links() <= MOST_LINKS
                && weight.headings() <= 1
                && weight.linksInPage() == 0
                && (isAroundForm || isNamedOnly || canPress(lines, element))
                && (lines.size() > 1 || isNamedOnly)
                // A question to press has its answer folded below it.
                && lines.stream().noneMatch(line -> line.isLink() && line.text().endsWith("?"))
                && !isAnswered(element);
    }

    /** A short question, whatever it asks, with a button to answer it. */
    private boolean isQuestion(Element element, Weight weight, List<Line> lines) {
        return weight.text() <= knowledge.limit(Limit.CALL_SHORT)
                && hasButton(element)
                && lines.stream().anyMatch(line -> !line.isLink() && line.text().endsWith("?"))
                && !isAnswered(element);
    }

    /** Whether a box is one of questions and answers, in as many boxes as it stands in. */
    private boolean isAnswered(Element element) {
        int text = measures.of(element).text();
        Element at = element;
        for (int above = 0; above < BOXES && at != null; above++) {
            boolean isAlone = measures.of(at).text() == text;
            if (names.holdsWord(at, Vocabulary.PRODUCT) || (isAlone && isOneOfMany(at))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** The same of a box above the text, where the words of a beginning ask, too. */
    boolean areNamed(Element element, Weight weight, boolean isAroundForm) {
        List<Line> lines = lines(element, weight);
        return !lines.isEmpty()
                && isNamed(element)
                && isNamedCall(element, weight, lines, isAroundForm);
    }

    /** What a box says that is not too long for a call; nothing else. */
    private List<Line> lines(Element element, Weight weight) {
        int most = knowledge.limit(Limit.CALL_LINES);
        boolean canBe =
                OtherPages.isBox(element)
                        && weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.CALL_TEXT)
                        && weight.figures() == 0
                        && weight.links() <= most;
        if (!canBe) {
            return List.of();
        }
        List<Line> lines = Line.of(element, Set.of());
        long told = lines.stream().filter(line -> line.units() >= Measures.SENTENCE).count();
        boolean isCall = lines.size() <= most && told <= knowledge.limit(Limit.CALL_TOLD);
        return isCall ? lines : List.of();
    }

    private boolean isNamedCall(
            Element element, Weight weight, List<Line> lines, boolean isAroundForm) {
        boolean isShort = weight.text() <= knowledge.limit(Limit.CALL_SHORT);
        return isAroundForm
                || canPress(lines, element)
                || lines.stream().anyMatch(this::asks)
                || (isShort && weight.links() > weight.linksInPage());
    }

    /** Whether a line asks something; on a thing to press, only a word that means nothing else. */
    private boolean asks(Line line) {
        boolean isButton = line.isLink() && !line.isHeading();
        return isButton
                ? knowledge.phrases(Vocabulary.ASK_SURELY).matcher(line.text()).find()
                : asks(line.text());
    }

    /** The items of a list of courses, firms or products end with a thing to press, too. */
    private boolean isOneOfMany(Element element) {
        int alike = 0;
        for (Element other : element.siblingElements()) {
            Weight weight = measures.of(other);
            boolean isItem =
                    weight.links() > 0
                            && weight.text() > weight.linked()
                            && (weight.headings() > 0 || weight.prose() > 0);
            boolean isSameMake = weight.text() > 0 && other.className().equals(element.className());
            boolean isAlike = other.normalName().equals(element.normalName());
            alike += isAlike && (isItem || isSameMake) ? 1 : 0;
        }
        return alike >= knowledge.limit(Limit.CALL_ALIKE);
    }

    /** Whether an element is nothing but a button, by its name and what is written on it. */
    boolean areButton(Element element, Weight weight) {
        boolean canBe =
                weight.links() == 1
                        && weight.ownLinks() == 1
                        && weight.text() == weight.linked()
                        && weight.text() <= knowledge.limit(Limit.CALL_LABEL)
                        && weight.headings() == 0
                        && weight.media() == 0;
        if (!canBe || !isPressed(element.text().strip())) {
            return false;
        }
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        return names.holdsWord(element, Vocabulary.PRESSED)
                || (link != null && names.holdsWord(link, Vocabulary.PRESSED));
    }

    /** Whether a heading asks something of a reader for the site. */
    boolean asks(String heading) {
        boolean isQuestion =
                heading.indexOf('?') > 0
                        && knowledge
                                .phrases(Vocabulary.QUESTION)
                                .matcher(heading.replaceFirst("^[^\\p{L}]+", ""))
                                .lookingAt();
        return isQuestion || knowledge.phrases(Vocabulary.ASK).matcher(heading).find();
    }

    /** Whether an element is a line to press: a link that is named or worded like a button. */
    boolean canPress(Element element) {
        List<Line> lines = Line.of(element, Set.of());
        return lines.size() == 1 && lines.get(0).isLink() && canPress(lines, element);
    }

    private boolean isNamed(Element element) {
        Set<Kind> kinds = names.kinds(element);
        return kinds.contains(Kind.SIGN_UP)
                || kinds.contains(Kind.ADVERT)
                || names.holdsWord(element, Vocabulary.CALL);
    }

    /** Whether a line is a link that is named or worded like a button. */
    private boolean canPress(List<Line> lines, Element element) {
        int label = knowledge.limit(Limit.CALL_LABEL);
        for (Line line : lines) {
            if (line.isLink() && line.units() <= label && isPressed(line.text())) {
                return true;
            }
        }
        return hasButton(element);
    }

    private boolean hasButton(Element element) {
        for (Element link : element.select("a[href], button")) {
            Element parent = link.parent();
            boolean isButton =
                    names.holdsWord(link, Vocabulary.PRESSED)
                            || (parent != null && names.holdsWord(parent, Vocabulary.PRESSED));
            if (isButton && link.text().length() <= knowledge.limit(Limit.CALL_LABEL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPressed(String label) {
        return knowledge.phrases(Vocabulary.PRESS).matcher(label).lookingAt();
    }
}
