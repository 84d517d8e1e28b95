package dev.offprint.page.part;

import dev.offprint.rule.PartKnowledge;
import java.util.List;
import java.util.Map;

/** A list of names or words in the rules about parts of pages. */
public enum Vocabulary {
    COMMENTS(Part.COMMENTS),
    /** Words in the name of one comment among others. */
    ONE_COMMENT(Part.COMMENTS, "one"),
    /** Words in the name of what holds comments, below a text. */
    THREAD(Part.COMMENTS, "thread"),
    SIDEBAR(Part.SIDEBAR),
    /** What builders of pages call a column and the parts of a text alike. */
    WIDGET(Part.SIDEBAR, "widget"),
    RELATED(Part.OTHER_STORIES),
    /** Words in the name of a box of links, which may lead anywhere. */
    RELATED_LINKS(Part.OTHER_STORIES, "links"),
    SHARE(Part.SHARING),
    /** How the addresses of forms begin that hand a page to somebody else. */
    SHARING_ADDRESSES(Part.SHARING, "addresses"),
    BUTTONS(Part.BUTTONS),
    SIGN_UP(Part.INVITATION),
    CONSENT(Part.NOTICE),
    MENU(Part.NAVIGATION),
    SITE(Part.HEADER_OR_FOOTER),
    BYLINE(Part.BYLINE),
    AUTHOR(Part.ABOUT_THE_AUTHOR),
    /** Words in the name of what is about a person. */
    PERSON(Part.ABOUT_THE_AUTHOR, "person"),
    ADVERT(Part.ADVERTISING),
    /** Files of pictures that say something is under way. */
    UNDER_WAY(Part.SIGN, "under-way"),
    /** Files of pictures that are buttons. */
    BUTTON_PICTURE(Part.SIGN, "button"),
    /** Words in the names of pictures that are no picture of the article. */
    SMALL_PICTURE(Part.SIGN, "small"),
    /** Containers whose names mean nothing else, the surest first. */
    CERTAIN_CONTAINER(Part.ARTICLE, "certain"),
    /** Other containers that systems are known to use, the surest first. */
    USUAL_CONTAINER(Part.ARTICLE, "usual"),
    /** What holds an article with its title. */
    STORY(Part.ARTICLE, "story"),
    STANDFIRST(Part.ARTICLE, "standfirst"),
    /** First words of names that say how a page is laid out, not what an element is. */
    STATES(Part.LAYOUT, "states"),
    /** Last words of names that say whether the page has such a thing. */
    SWITCHES(Part.LAYOUT, "switches"),
    /** Names of what a style sheet hides. */
    NOT_SHOWN(Part.LAYOUT, "not-shown"),

    /** Who has the rights to a text. */
    RIGHTS(Part.FOOTER, Section.WORDS),
    /** How the label of a list of other stories begins. */
    LABELS(Part.OTHER_STORIES, Section.WORDS),
    /** Links to the pages before and after this one. */
    TURNING(Part.NAVIGATION, Section.WORDS),
    /** Services to share on, without spaces. */
    SERVICES(Part.BUTTONS, Section.WORDS, "services"),
    /** What one can do to a page, without spaces. */
    ACTIONS(Part.BUTTONS, Section.WORDS, "actions"),
    /** What a byline says besides names and dates. */
    FILLER(Part.BYLINE, Section.WORDS, "filler");

    private enum Section {
        NAMES,
        WORDS
    }

    private final Part part;
    private final Section section;
    private final String group;

    Vocabulary(Part part) {
        this(part, Section.NAMES);
    }

    Vocabulary(Part part, String group) {
        this(part, Section.NAMES, group);
    }

    Vocabulary(Part part, Section section) {
        this(part, section, PartKnowledge.ITSELF);
    }

    Vocabulary(Part part, Section section, String group) {
        this.part = part;
        this.section = section;
        this.group = group;
    }

    /** The part that it tells. */
    public Part part() {
        return part;
    }

    /** What {@code knowledge} of its part says of it. */
    List<String> in(PartKnowledge knowledge) {
        Map<String, List<String>> groups =
                section == Section.NAMES ? knowledge.names() : knowledge.words();
        return groups.getOrDefault(group, List.of());
    }

    @Override
    public String toString() {
        return part.label() + ": " + (section == Section.NAMES ? "names" : "words") + ", " + group;
    }
}
