package dev.offprint.rule;

import dev.offprint.evidence.Evidence;
import dev.offprint.url.Address;
import java.util.List;

/** What must hold of a part of a post besides its selector; a rule joins several as evidence. */
public sealed interface Condition {
    /** Whether it holds of what {@code evidence} is about. */
    boolean holds(Evidence evidence);

    /** Whether it is the words of a text that make it hold. */
    boolean isAboutWords();

    /**
     * Compiles what is otherwise compiled on first use.
     *
     * @throws com.google.re2j.PatternSyntaxException when a pattern in it is none
     */
    void compile();

    /** Whether all of {@code conditions} hold. */
    static boolean allHold(List<Condition> conditions, Evidence evidence) {
        for (Condition condition : conditions) {
            if (!condition.holds(evidence)) {
                return false;
            }
        }
        return true;
    }

    /** The visible text holds a match. */
    record TextMatches(TextPattern pattern) implements Condition {
        @Override
        public boolean holds(Evidence evidence) {
            return pattern.finds(evidence.text());
        }

        @Override
        public boolean isAboutWords() {
            return true;
        }

        @Override
        public void compile() {
            pattern.compile();
        }
    }

    /** The visible text has no match. */
    record TextLacks(TextPattern pattern) implements Condition {
        @Override
        public boolean holds(Evidence evidence) {
            return !pattern.finds(evidence.text());
        }

        @Override
        public boolean isAboutWords() {
            return false;
        }

        @Override
        public void compile() {
            pattern.compile();
        }
    }

    /** What is asked without words, so that there is no pattern to compile. */
    sealed interface Wordless extends Condition {
        @Override
        default boolean isAboutWords() {
            return false;
        }

        @Override
        default void compile() {}
    }

    /** It shows at most this many characters, white space not counted. */
    record TextAtMost(int characters) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            return evidence.showsAtMost(characters);
        }
    }

    /** It holds only what {@code content} says. */
    record Holds(Content content) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            return switch (content) {
                case NOTHING -> evidence.showsNothing();
                case IMAGES -> evidence.showsAtMost(0) && evidence.hasImage();
                case BANNER ->
                        evidence.showsAtMost(0) && evidence.hasImage() && !evidence.hasOwnImage();
                case PIXEL -> evidence.isPixel();
                case LINKS ->
                        evidence.length() > 0
                                && evidence.lengthInLinks() * 10 >= evidence.length() * 8;
                case LABELLED_LINKS -> evidence.isLabelledLinks();
            };
        }
    }

    /** It has such an address, of its own or inside. */
    record HasAddress(AddressCondition address) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            for (Address known : evidence.addresses()) {
                if (address.holds(known)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** It has links, each to such an address, and they show all of its pictures. */
    record LinksOnlyTo(AddressCondition address) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            for (Address link : evidence.links()) {
                if (!address.holds(link)) {
                    return false;
                }
            }
            return !evidence.links().isEmpty() && evidence.hasAllMediaInLinks();
        }
    }

    /** It shows no code, in which a reader is told what to write. */
    record ShowsNoCode() implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            return !evidence.hasCode();
        }
    }

    /** It stands where {@code place} says. */
    record Stands(Place place) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            return switch (place) {
                case START -> evidence.isAtStart();
                case END -> evidence.isAtEnd();
            };
        }
    }

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
