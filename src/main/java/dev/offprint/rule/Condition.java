package dev.offprint.rule;

/** What must hold of an element besides its selector; a rule joins several as evidence. */
public sealed interface Condition {

    /** The element's visible text holds a match. */
    record TextMatches(TextPattern pattern) implements Condition {}

    /** The element's visible text has no match. */
    record TextLacks(TextPattern pattern) implements Condition {}

    /** The element shows at most this many characters, white space not counted. */
    record TextAtMost(int characters) implements Condition {}

    /** The element holds only what {@code content} says. */
    record Holds(Content content) implements Condition {}

    /** The element or one inside it has such an address. */
    record HasAddress(AddressCondition address) implements Condition {}

    /**
     * The element or those inside it have links, each has such an address, and shows all pictures.
     */
    record LinksOnlyTo(AddressCondition address) implements Condition {}

    /** The element shows no code, in which a reader is told what to write. */
    record ShowsNoCode() implements Condition {}

    /** The element stands where {@code place} says. */
    record Stands(Place place) implements Condition {}

    /** Kinds of content that tell a leftover from a part of the article. */
    enum Content {
        /** Nothing a reader could see: no text, no picture, no player. */
        NOTHING,
        /** Pictures, but no text. */
        IMAGES,
        /** Pictures, but no text, and none of them one of the post that a link happens to hold. */
        BANNER,
        /** A picture or frame of no size, of which nothing says that somebody put it there. */
        PIXEL,
        /** Nearly all of its text stands in links. */
        LINKS,
        /** Links after a word or two that announce them, however short their text is. */
        LABELLED_LINKS
    }

    /** Places relative to the article's text. */
    enum Place {
        /** Before nearly all text. */
        START,
        /** After nearly all text. */
        END
    }
}
