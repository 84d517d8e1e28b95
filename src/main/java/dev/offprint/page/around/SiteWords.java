package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what a site says for itself: what a form answers when it was sent, what lies above the page
 * until it is closed, that it is paid for what it links to.
 */
final class SiteWords {
    private static final int LABEL = 25;

    /** What is written on the thing to press that closes a layer. */
    private static final Set<String> CLOSING_SIGNS = Set.of("×", "✕", "✖", "✗", "╳", "⨉");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");

    private final Names names;
    private final Knowledge knowledge;

    SiteWords(Names names) {
        this.names = names;
        this.knowledge = names.knowledge();
    }

    /** Whether an element is what a form says once it was sent; it waits beside the form. */
    boolean areAnswer(Element element, Weight weight, boolean isBesideForm) {
        boolean isShort =
                weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.ANSWER)
                        && weight.links() <= 1;
        boolean isNamed = names.holdsWord(element, Vocabulary.ANSWER);
        return isShort
                && element.isBlock()
                && (isNamed || (isBesideForm && weight.prose() == 0))
                && knowledge
                        .phrases(Vocabulary.ANSWERED)
                        .matcher(element.text().strip())
                        .lookingAt();
    }

    /** Whether an element asks no more than whether the page was of use, with what to answer. */
    boolean areFeedback(Element element, Weight weight) {
        boolean canBe =
                element.isBlock()
                        && weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.ANSWER)
                        && weight.figures() == 0;
        if (!canBe) {
            return false;
        }
        int asked = 0;
        for (Line line : Line.of(element, Set.of())) {
            String text = line.text();
            boolean isQuestion =
                    knowledge.phrases(Vocabulary.FEEDBACK).matcher(text).lookingAt()
                            && line.units() <= 2 * LABEL;
            boolean isAnswer =
                    line.units() <= LABEL
                            || knowledge.phrases(Vocabulary.ANSWERED).matcher(text).lookingAt();
            if (!isQuestion && !isAnswer) {
                return false;
            }
            asked += isQuestion ? 1 : 0;
        }
        return asked > 0;
    }

    /** Whether an element lies above the page: named so, and with a second sign of it. */
    boolean areLayer(Element element, Weight weight, boolean isAroundForm) {
        boolean isMore =
                isAroundForm
                        || weight.controls() > 0
                        || weight.deadLinks() > 0
                        || element.hasAttr("aria-modal")
                        || element.attr("aria-hidden").equals("true")
                        || element.hasAttr("data-dismiss")
                        || NotShown.is(element, knowledge)
                        || canBeClosed(element);
        return isMore
                && element.isBlock()
                && weight.text() > 0
                && weight.text() <= knowledge.limit(Limit.LAYER_TEXT)
                && weight.figures() == 0
                && names.holdsWord(element, Vocabulary.LAYER);
    }

    private static boolean canBeClosed(Element element) {
        for (Element inner : element.select("span, a, div, i, button")) {
            if (CLOSING_SIGNS.contains(inner.text().strip())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element praises the site: its name says what of, and so does its heading. */
    boolean areAboutSite(Element element, Weight weight) {
        return names.holdsWord(element, Vocabulary.ABOUT_SITE)
                && OtherPages.isBox(element)
                && weight.text() > 0
                && weight.text() <= knowledge.limit(Limit.ABOUT_SITE)
                && Line.of(element, Set.of()).stream()
                        .limit(2)
                        .anyMatch(
                                line ->
                                        knowledge
                                                .phrases(Vocabulary.ABOUT)
                                                .matcher(line.text())
                                                .lookingAt());
    }

    /** Whether an element says only that the site is paid for some of its links. */
    boolean areDisclosure(Element element, Weight weight) {
        boolean canBe =
                element.isBlock()
                        && weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.PAID_TEXT)
                        && weight.headings() <= 1
                        && weight.media() <= 1;
        if (!canBe) {
            return false;
        }
        List<Line> lines = Line.of(element, Set.of());
        if (lines.isEmpty() || lines.size() > 4) {
            return false;
        }
        String[] sentences = SENTENCE_END.split(element.text(), -1);
        int paid = 0;
        int others = 0;
        for (String sentence : sentences) {
            boolean isPaid = isOf(Vocabulary.PAID, sentence);
            paid += isPaid ? 1 : 0;
            boolean isOfIt = isPaid || isOf(Vocabulary.BOUGHT, sentence);
            others += !isOfIt && sentence.length() > LABEL ? 1 : 0;
        }
        // A box of its own may say in one more sentence what the money is for.
        int most = OtherPages.isBox(element) && sentences.length > 2 ? 1 : 0;
        if (others > most) {
            return false;
        }
        return paid > 0 && paid * 2 >= sentences.length && isOf(Vocabulary.BOUGHT, element.text());
    }

    private boolean isOf(Vocabulary words, String text) {
        return knowledge.phrases(words).matcher(text).find();
    }
}
