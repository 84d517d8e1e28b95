package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.Weight;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by its name, and by what it holds, that an element beside the column is of the site. */
final class NamedBeside {
    private final Names names;
    private final Knowledge knowledge;
    private final Byline byline;
    private final OtherPages otherPages;
    private final TextColumn column;

    NamedBeside(Clues clues, TextColumn column) {
        this.names = clues.names();
        this.knowledge = names.knowledge();
        this.byline = clues.byline();
        this.otherPages = new OtherPages(names);
        this.column = column;
    }

    /**
     * What an element is; null when its name does not say.
     *
     * @param isBelow whether all of the text stands above it
     */
    @Nullable Part part(Element element, Weight weight, boolean isBelow) {
        Set<Kind> kinds = names.kinds(element);
        boolean isComments = weight.comments() > 1 || names.holdsWord(element, Vocabulary.THREAD);
        boolean isThread = weight.links() > 0 || weight.controls() > 0 || weight.fields() > 0;
        if (isBelow && isComments && (isThread || weight.comments() > 1)) {
            return Part.COMMENTS;
        }
        boolean isActive = weight.shareLinks() + weight.deadLinks() + weight.fields() > 0;
        if (kinds.contains(Kind.SHARE)
                && isActive
                && weight.prose() <= knowledge.limit(Limit.SHARING_TEXT)
                && weight.figures() == 0) {
            return Part.BUTTONS;
        }
        boolean isPerson = names.holdsWord(element, Vocabulary.PERSON);
        boolean isShort = weight.text() <= knowledge.limit(Limit.AUTHOR_TEXT);
        if (isPerson && isShort && byline.namesAuthor(element)) {
            return Part.ABOUT_THE_AUTHOR;
        }
        boolean isMore = weight.headings() > 0 || weight.controls() > 0 || weight.links() > 2;
        if (isBelow && isMore && isWidget(element, kinds) && weight.text() <= column.prose()) {
            return Part.SIDEBAR;
        }
        boolean isOfSite =
                kinds.contains(Kind.SIDEBAR)
                        || kinds.contains(Kind.WIDGET)
                        || kinds.contains(Kind.RELATED)
                        || kinds.contains(Kind.MENU)
                        || kinds.contains(Kind.BAR)
                        || kinds.contains(Kind.SIGN_UP)
                        || kinds.contains(Kind.ADVERT);
        boolean isBar = weight.prose() == 0 && weight.links() > 0 && weight.isLinks();
        return isOfSite && isBar && otherPages.isList(element, weight) ? Part.NAVIGATION : null;
    }

    /** Systems write these names themselves, builders of pages others. */
    private static boolean isWidget(Element element, Set<Kind> kinds) {
        return kinds.contains(Kind.SIDEBAR)
                || (kinds.contains(Kind.WIDGET)
                        && Names.of(element).stream()
                                .anyMatch(
                                        name ->
                                                name.equals("widget")
                                                        || name.startsWith("widget_")));
    }

    /** Whether an element says who has the rights to the text. */
    boolean isRights(Element element, Weight weight) {
        return weight.text() <= knowledge.limit(Limit.RIGHTS_TEXT)
                && (weight.prose() == 0 || weight.ownLinks() > 1)
                && knowledge.phrases(Vocabulary.RIGHTS).matcher(element.text()).find();
    }
}
