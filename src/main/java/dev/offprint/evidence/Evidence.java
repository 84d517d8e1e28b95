package dev.offprint.evidence;

import dev.offprint.url.Address;
import java.util.List;
import java.util.Set;

/**
 * What can be said of a part of a post. Each fact is found when it is first asked for. An object
 * belongs to one thread.
 */
public interface Evidence {
    /** What a reader reads, with plain spaces and none around it; pictures have no text. */
    String text();

    /** The text as {@link PlainWords}. */
    String words();

    /** What its id, its classes and its data are called, in small letters; none of a paragraph. */
    Set<String> names();

    /**
     * The names of it and of all elements in it, and of the folders that its links lead through.
     */
    Set<String> namesWithin();

    /** How many characters of the text are no white space. */
    int length();

    /** Whether {@link #length()} is at most that, which takes no reading of the rest. */
    boolean showsAtMost(int characters);

    /** Whether it shows nothing at all: no text, no picture, no player. */
    boolean showsNothing();

    /** Whether a picture is in it. */
    boolean hasImage();

    /** Whether one of its pictures is the post's own, not one that sells what a link leads to. */
    boolean hasOwnImage();

    /** Whether it is a picture or frame of no size that nobody put there to be seen. */
    boolean isPixel();

    /** Whether code is in it. */
    boolean hasCode();

    /** How many characters that are no white space stand in links. */
    int lengthInLinks();

    /** Whether nearly all of its text, the marks of Markdown aside, stands in links. */
    boolean isLinks();

    /** Whether little but a label of its text stands outside its links. */
    boolean isLabelledLinks();

    /**
     * Whether most of its text stands in links, and nothing beside them is as long as a sentence.
     */
    boolean isLabels();

    /** All addresses in it: of links, pictures and players, loaded late or at once. */
    List<Address> addresses();

    /** Where its links lead. */
    List<Address> links();

    /** Whether it has links and all lead to the site that the post was saved from. */
    boolean leadsHome();

    /** Whether it has links and all lead to other sites than the one of the post. */
    boolean leadsAway();

    /**
     * Whether none of its links is known to lead to another page of the site than the post's own.
     */
    boolean leadsNowhereElse();

    /** Whether its block shows nothing besides. */
    boolean isAlone();

    /**
     * Whether the same, as it is written, stands a second time in the post; never what leads to
     * files, such as pictures that a link enlarges.
     */
    boolean isTwice();

    /** Whether it is a part of a whole page. */
    boolean isInPage();

    /** Whether it stands beside the part of the body that holds the prose. */
    boolean isBesideProse();

    /** Whether it stands beside the innermost element that holds most of the prose. */
    boolean isBesideColumn();

    /** The same, and behind it. */
    boolean isBelowColumn();

    /** Whether it is of a list of cards that say more than all prose around them. */
    boolean isOfCards();

    /** The words of its first block when they are a label at most; else none. */
    String heading();

    /**
     * The words of the nearest block before it that has any, when they are as short as a call; else
     * none.
     */
    String wordsBefore();

    /** Whether every picture and player in it is a part of a link. */
    boolean hasAllMediaInLinks();

    /** Whether nearly all text of the body stands behind it. */
    boolean isAtStart();

    /** Whether nearly all text of the body stands before it. */
    boolean isAtEnd();
}
