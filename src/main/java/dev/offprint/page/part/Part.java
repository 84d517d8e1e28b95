package dev.offprint.page.part;

/** What a part of a page is that is none of its article. */
public enum Part {
    NAVIGATION("navigation", "navigation"),
    HEADER("header", "header"),
    FOOTER("footer", "footer"),
    /** The head or the foot of the site, by a name that says which. */
    HEADER_OR_FOOTER("header-or-footer", "header or footer"),
    SIDEBAR("sidebar", "sidebar"),
    /** A card that leads to one other article. */
    ANOTHER_STORY("another-story", "another story"),
    OTHER_STORIES("other-stories", "other stories"),
    COMMENTS("comments", "comments"),
    /** A thing to press. */
    BUTTON("button", "button"),
    /** A row of things to press, which says nothing else. */
    BUTTONS("buttons", "buttons"),
    SHARING("sharing", "sharing"),
    INVITATION("invitation", "invitation"),
    NOTICE("notice", "notice"),
    DIALOG("dialog", "dialog"),
    FORM("form", "form"),
    ADVERTISING("advertising", "advertising"),
    ABOUT_THE_AUTHOR("about-the-author", "about the author"),
    /** Who wrote and when, which front matter says. */
    BYLINE("byline", "byline"),
    /** The title, which front matter says. */
    TITLE("title", "title"),
    /** A picture of the page's controls. */
    SIGN("sign", "a sign of the page"),
    /** What stands outside of all that was taken for the article. */
    AROUND("around", "what stands around it");

    private final String ruleId;
    private final String label;

    Part(String name, String label) {
        this.ruleId = "page/" + name;
        this.label = label;
    }

    /** The id of the rule that tells such parts. */
    public String ruleId() {
        return ruleId;
    }

    /** What it is, in words for messages. */
    public String label() {
        return label;
    }
}
