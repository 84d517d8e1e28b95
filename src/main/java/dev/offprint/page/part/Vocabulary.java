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
    /** Words in the name of what customers are said to have said. */
    VOICE(Part.COMMENTS, "voice"),
    /** Words by which systems that make forums name themselves. */
    FORUM_SYSTEM(Part.THREAD, "system"),
    /** Words in the name of what says who wrote a post. */
    POSTER(Part.THREAD, "poster"),
    /** Words in the name of what stands under each post of one person. */
    SIGNATURE(Part.THREAD, "signature"),
    /** Words in the name of what belongs to a post though it stands outside of its text. */
    ATTACHED(Part.THREAD, "attached"),
    SIDEBAR(Part.SIDEBAR),
    /** What builders of pages call a column and the parts of a text alike. */
    WIDGET(Part.SIDEBAR, "widget"),
    /** One of two columns side by side. */
    HALF(Part.SIDEBAR, "half"),
    /** Words in the name of an aside that is of the text around it. */
    OF_TEXT(Part.SIDEBAR, "text"),
    RELATED(Part.OTHER_STORIES),
    /** Words in the name of a box of links, which may lead anywhere. */
    RELATED_LINKS(Part.OTHER_STORIES, "links"),
    /** Words in the name of a row of teasers. */
    ROW(Part.OTHER_STORIES, "row"),
    /** Words in the name of a row that slides. */
    SLIDES(Part.OTHER_STORIES, "slides"),
    SHARE(Part.SHARING),
    /** How the addresses of forms begin that hand a page to somebody else. */
    SHARING_ADDRESSES(Part.SHARING, "addresses"),
    BUTTONS(Part.BUTTONS),
    /** Words in the name of a box for the answer to a question that is pressed. */
    REPLY(Part.BUTTONS, "reply"),
    SIGN_UP(Part.INVITATION),
    /** Words in the name of a box that asks for something. */
    CALL(Part.INVITATION, "call"),
    /** Words in the name of a thing to press. */
    PRESSED(Part.INVITATION, "button"),
    /** Words in the name of what rates, prices or answers. */
    PRODUCT(Part.INVITATION, "product"),
    CONSENT(Part.NOTICE),
    /** Words in the name of a box in which a site speaks of itself. */
    ABOUT_SITE(Part.NOTICE, "about"),
    /** Words in the name of a layer over the page. */
    LAYER(Part.DIALOG),
    /** Words in the name of a box that is there for its form. */
    FORM(Part.FORM, "box"),
    /** Words in the name of what a form says when it was sent. */
    ANSWER(Part.FORM, "answer"),
    MENU(Part.NAVIGATION),
    /** Words in the name of a menu, and of the head or the foot of a box in a text as well. */
    BAR(Part.NAVIGATION, "bar"),
    SITE(Part.HEADER_OR_FOOTER),
    BYLINE(Part.BYLINE),
    AUTHOR(Part.ABOUT_THE_AUTHOR),
    /** Words in the name of what is about a person. */
    PERSON(Part.ABOUT_THE_AUTHOR, "person"),
    ADVERT(Part.ADVERTISING),
    /** Words in the name of what shows products. */
    SHELF(Part.ADVERTISING, "shelf"),
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
    /** Words in the names by which a style sheet chooses between copies of one part. */
    SCREENS(Part.SCREENS),
    /** Names of what a style sheet hides. */
    NOT_SHOWN(Part.LAYOUT, "not-shown"),

    /** Words in the addresses of threads. */
    FORUM_ADDRESS(Part.THREAD, Section.WORDS, "address"),
    /** Words in the addresses of profiles. */
    PROFILE(Part.THREAD, Section.WORDS, "profile"),
    /** What says when by how long ago it was. */
    AGO(Part.THREAD, Section.WORDS, "ago"),
    /** What says how long somebody is a member, and how much they wrote. */
    STANDING(Part.THREAD, Section.WORDS, "standing"),
    /** How a line begins that says who changed a post last. */
    CHANGED(Part.THREAD, Section.WORDS, "changed"),
    /** Who has the rights to a text. */
    RIGHTS(Part.FOOTER, Section.WORDS),
    /** How the label of a list of other stories begins. */
    LABELS(Part.OTHER_STORIES, Section.WORDS),
    /** What a line begins with that leads to another page. */
    LEADING_LINE(Part.OTHER_STORIES, Section.WORDS, "line"),
    /** How a link to other pages begins that is a line of its own. */
    LEADING_LINK(Part.OTHER_STORIES, Section.WORDS, "press"),
    /** How a link begins that leads to all pages of a list. */
    ALL(Part.OTHER_STORIES, Section.WORDS, "all"),
    /** What a sentence says that leads to a list of other pages. */
    LEAD_IN(Part.OTHER_STORIES, Section.WORDS, "lead-in"),
    /** How a thing to press begins that asks for something. */
    PRESS(Part.INVITATION, Section.WORDS, "press"),
    /** What is said in a box that asks for something. */
    ASK(Part.INVITATION, Section.WORDS, "ask"),
    /** How a question begins that is asked so that one goes on to press. */
    QUESTION(Part.INVITATION, Section.WORDS, "question"),
    /** What means nothing else even on a thing to press. */
    ASK_SURELY(Part.INVITATION, Section.WORDS, "sure"),
    /** How a link to a shop begins. */
    BUY(Part.ADVERTISING, Section.WORDS, "buy"),
    /** How a label begins below which links to shops stand. */
    SHOPS(Part.ADVERTISING, Section.WORDS, "shops"),
    /** What is said of a code or a day by which something is bought. */
    DEAL(Part.ADVERTISING, Section.WORDS, "deal"),
    /** What stands between a price and a shop. */
    AT_SHOP(Part.ADVERTISING, Section.WORDS, "at"),
    /** How that begins which a form says when it was sent. */
    ANSWERED(Part.FORM, Section.WORDS, "answer"),
    /** How a site asks whether a page was of use. */
    FEEDBACK(Part.FORM, Section.WORDS, "feedback"),
    /** The heading of what a site says of itself. */
    ABOUT(Part.NOTICE, Section.WORDS, "about"),
    /** That a site is paid for what it links to. */
    PAID(Part.NOTICE, Section.WORDS, "paid"),
    /** What it is paid for. */
    BOUGHT(Part.NOTICE, Section.WORDS, "bought"),
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
