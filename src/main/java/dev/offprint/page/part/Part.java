package dev.offprint.page.part;

import dev.offprint.text.Labels;
import java.util.Locale;
import java.util.Optional;

/** A part of a page of which rules say what it is known by. */
public enum Part {
    NAVIGATION,
    HEADER,
    FOOTER,
    /** The head or the foot of the site, by a name that says which. */
    HEADER_OR_FOOTER,
    SIDEBAR,
    /** A card that leads to one other article. */
    ANOTHER_STORY,
    OTHER_STORIES,
    COMMENTS,
    /** What is put around the posts of a thread, which are the article themselves. */
    THREAD,
    /** A thing to press. */
    BUTTON,
    /** A row of things to press, which says nothing else. */
    BUTTONS,
    SHARING,
    INVITATION,
    NOTICE,
    DIALOG,
    FORM,
    ADVERTISING,
    ABOUT_THE_AUTHOR,
    /** Who wrote and when, which front matter says. */
    BYLINE,
    /** The title, which front matter says. */
    TITLE,
    /** What is said again for a screen of another size. */
    SCREENS,
    /** A picture of the page's controls. */
    SIGN,
    /** What stands outside of all that was taken for the article. */
    AROUND,
    /** The article, which is never left out. */
    ARTICLE,
    /** No part, but what names say of how a page is laid out; never left out. */
    LAYOUT;

    /** The name in rule files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of that label; empty when there is none. */
    public static Optional<Part> of(String label) {
        return Labels.find(values(), Part::label, label);
    }
}
