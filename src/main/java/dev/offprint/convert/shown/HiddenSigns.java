package dev.offprint.convert.shown;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by names, attributes and neighbours what a hidden element is for. */
final class HiddenSigns {
    /** What a control of the page opens, or a note that stands in its place. */
    private static final Set<String> FOLDS =
            Set.of(
                    ("tab tabs pane panel tabpanel tabcontent accordion collapse collapsed"
                                    + " collapsible fold foldable folded toggle toggled more readmore"
                                    + " spoiler transcript note notes footnote footnotes sidenote fn"
                                    + " answer faq expand expandable reveal rest")
                            .split(" ", -1));

    private static final Set<String> OF_PAGE =
            Set.of(
                    ("error errors alert success loading loader spinner message messages status"
                                    + " notice popup modal overlay dialog dropdown menu nav toast"
                                    + " tooltip placeholder template cookie banner login paywall"
                                    + " offcanvas drawer search print")
                            .split(" ", -1));

    private static final Set<String> ROLES =
            Set.of(
                    "dialog",
                    "alertdialog",
                    "alert",
                    "status",
                    "menu",
                    "menubar",
                    "navigation",
                    "search",
                    "banner",
                    "contentinfo",
                    "tooltip",
                    "listbox");

    private static final Set<Kind> CHROME =
            Collections.unmodifiableSet(
                    EnumSet.complementOf(EnumSet.of(Kind.BYLINE, Kind.AUTHOR, Kind.RELATED)));

    private static final Set<String> QUESTIONS =
            Set.of("button", "label", "summary", "input", "audio", "video");

    private final Supplier<Knowledge> knowledge;
    private @Nullable Names names;

    /**
     * Signs of one page.
     *
     * @param knowledge asked when something is hidden
     */
    HiddenSigns(Supplier<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether an element is made for the page, whatever it says. */
    boolean isOfPage(Element element) {
        return ROLES.contains(element.attr("role"))
                || element.hasAttr("aria-modal")
                || Names.holdsWord(element, OF_PAGE)
                || !Collections.disjoint(kinds(element), CHROME);
    }

    private Set<Kind> kinds(Element element) {
        if (names == null) {
            names = new Names(knowledge.get());
        }
        return names.kinds(element);
    }

    /** Whether a reader of the page could open it. */
    boolean canBeOpened(Element element) {
        return isFold(element) || isBelowControl(element) || isAnswer(element);
    }

    private static boolean isFold(Element element) {
        Element at = element;
        // The names of tabs and folds stand on what holds them, too.
        for (int i = 0; i < 3 && at != null && !at.normalName().equals("body"); i++) {
            if (Names.holdsWord(at, FOLDS)) {
                return true;
            }
            at = at.parent();
        }
        return element.hasAttr("x-show")
                || element.hasAttr("x-collapse")
                || element.hasAttr("v-show")
                || element.hasAttr("aria-labelledby")
                || element.attr("role").equals("tabpanel");
    }

    private static boolean isBelowControl(Element element) {
        Element before = element.previousElementSibling();
        if (before == null) {
            return false;
        }
        boolean opens =
                before.hasAttr("aria-expanded")
                        || before.hasAttr("aria-controls")
                        || before.hasAttr("onclick")
                        || before.attr("role").equals("button");
        return opens
                || QUESTIONS.contains(before.normalName())
                || before.selectFirst("button, [aria-expanded], [role=button]") != null;
    }

    private static boolean isAnswer(Element element) {
        Element before = element.previousElementSibling();
        String question = before == null ? "" : before.text().strip().toLowerCase(Locale.ROOT);
        return question.endsWith("?") || question.endsWith("？") || question.endsWith("؟");
    }
}
