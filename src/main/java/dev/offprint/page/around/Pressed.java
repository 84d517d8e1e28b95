package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what was there to be pressed: rows of buttons, forms to share the page, questions. */
final class Pressed {
    /** What a form to share a page is made of, as far as it is known already. */
    private static final Set<Part> FORMS = Set.of(Part.FORM, Part.SHARING, Part.BUTTON);

    private final Names names;
    private final Knowledge knowledge;
    private final Buttons buttons;
    private final Unanswered unanswered;
    private final Set<Element> aroundForms;
    private final String titleText;

    /**
     * Such things in a page.
     *
     * @param omitted what is left out already
     * @param titleText the title, folded; empty when it is too short to be looked for
     */
    Pressed(Clues clues, Map<Element, Part> omitted, String titleText) {
        this.names = clues.names();
        this.knowledge = names.knowledge();
        this.buttons = new Buttons(names);
        this.unanswered = new Unanswered(clues.measures(), names);
        this.titleText = titleText;
        List<Element> forms = new ArrayList<>();
        omitted.forEach(
                (element, part) -> {
                    if (FORMS.contains(part)) {
                        forms.add(element);
                    }
                });
        this.aroundForms = Ancestors.of(forms);
    }

    /** Whether an element says nothing without the script that it waits for. */
    boolean are(Element element, Weight weight) {
        return NetworkIcons.are(element, weight, knowledge) || unanswered.are(element, weight);
    }

    /** Words without a link, an icon or a name that says so may be a list of the text. */
    boolean isRow(Element element, Weight weight) {
        boolean isNamed = names.kinds(element).contains(Kind.SHARE) || buttons.isNamed(element);
        boolean isSure = isNamed || (weight.links() > 0 && weight.headings() == 0);
        boolean canBe = isSure || weight.links() > 0 || weight.text() == 0;
        boolean isHeading = Measures.isHeading(element.normalName());
        return canBe
                && buttons.are(
                        element, weight, isSure && !isHeading ? 1 : knowledge.limit(Limit.ROW));
    }

    /** What a form to share a page shows of it: its title once more, and who should get it. */
    boolean isShareBox(Element element, Weight weight) {
        boolean isForm =
                weight.fields() > 0
                        || weight.shareLinks() > 0
                        || weight.deadLinks() > 0
                        || aroundForms.contains(element);
        return isForm
                && names.kinds(element).contains(Kind.SHARE)
                && weight.prose() <= 2 * knowledge.limit(Limit.SHARING_TEXT)
                && !titleText.isEmpty()
                && Words.folded(element.text()).contains(titleText);
    }
}
