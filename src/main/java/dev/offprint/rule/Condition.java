package dev.offprint.rule;

import dev.offprint.evidence.Evidence;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import dev.offprint.url.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of a part of a post besides its selector; a rule joins several as evidence. */
public sealed interface Condition {
    /** Whether it holds of what {@code evidence} is about. */
    boolean holds(Evidence evidence);

    /** Whether it is the words of a text that make it hold. */
    boolean isAboutWords();

    /** Whether it is asked sooner than a selector that looks into an element. */
    default boolean isQuick() {
        return false;
    }

    /**
     * Whether nothing but the part of the post itself decides, so that it holds of it, or does not,
     * whatever becomes of the rest.
     */
    default boolean isLocal() {
        return false;
    }

    /** Names one of which an element must have for it to hold; none where it needs no name. */
    default Set<String> names() {
        return Set.of();
    }

    /**
     * Words one of which the text must hold for it to hold, folded; none where that is not known.
     */
    default Set<String> words() {
        return Set.of();
    }

    /**
     * Compiles what is otherwise compiled on first use.
     *
     * @throws com.google.re2j.PatternSyntaxException when a pattern in it is none
     */
    void compile();

    /** Words one of which the text must hold for all to hold, folded; none where any may do. */
    static Set<String> wordsOfAll(List<Condition> conditions) {
        for (Condition condition : conditions) {
            Set<String> words = condition.words();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return Set.of();
    }

    /** Whether all of {@code conditions} hold. */
    static boolean allHold(List<Condition> conditions, Evidence evidence) {
        return firstFailing(conditions, evidence) == null;
    }

    /** The first of {@code conditions} that does not hold; null when all do. */
    static @Nullable Condition firstFailing(List<Condition> conditions, Evidence evidence) {
        for (Condition condition : conditions) {
            if (!condition.holds(evidence)) {
                return condition;
            }
        }
        return null;
    }

    /** What the part of the post itself decides. */
    sealed interface Local extends Condition {
        @Override
        default boolean isLocal() {
            return true;
        }
    }

    /** The visible text holds a match. */
    record TextMatches(TextPattern pattern) implements Local {
        @Override
        public boolean holds(Evidence evidence) {
            return pattern.finds(evidence.text());
        }

        @Override
        public Set<String> words() {
            return pattern.words();
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
    record TextLacks(TextPattern pattern) implements Local {
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

    /** The visible text says what one of {@code kinds} is about. */
    record Says(List<Words> kinds, Saying how) implements Local {
        public Says {
            kinds = List.copyOf(kinds);
        }

        @Override
        public boolean holds(Evidence evidence) {
            for (Words words : kinds) {
                if (words.areSaid(evidence.words(), how)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean isAboutWords() {
            return true;
        }

        @Override
        public void compile() {}
    }

    /** Its first block is a label of what one of {@code kinds} is about. */
    record IsHeaded(List<Words> kinds) implements Local {
        public IsHeaded {
            kinds = List.copyOf(kinds);
        }

        @Override
        public boolean isQuick() {
            return true;
        }

        @Override
        public boolean holds(Evidence evidence) {
            for (Words words : kinds) {
                if (words.areSaid(evidence.heading(), Saying.IS)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean isAboutWords() {
            return true;
        }

        @Override
        public void compile() {}
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
    record TextAtMost(int characters) implements Wordless, Local {
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
                case LINKS -> evidence.isLinks();
                case LABELLED_LINKS -> evidence.isLabelledLinks();
                case LABELS -> evidence.isLabels();
            };
        }

        /** What a picture is depends on the link and the figure that it stands in. */
        @Override
        public boolean isLocal() {
            return content != Content.BANNER && content != Content.PIXEL;
        }
    }

    /** It has at least so many links that lead to another page. */
    record LinksAtLeast(int count) implements Wordless, Local {
        @Override
        public boolean holds(Evidence evidence) {
            int leading = 0;
            for (Address link : evidence.links()) {
                leading += link.asciiHost().isEmpty() && link.path().isEmpty() ? 0 : 1;
            }
            return leading >= count;
        }
    }

    /** It has such an address, of its own or inside. */
    record HasAddress(AddressCondition address) implements Wordless, Local {
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

    /**
     * It has links that lead somewhere, each to such an address, and links show all its pictures.
     */
    record LinksOnlyTo(AddressCondition address) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            boolean isAnyThere = false;
            for (Address link : evidence.links()) {
                boolean isThere = address.holds(link);
                if (!isThere && !Buttons.isOne(link)) {
                    return false;
                }
                isAnyThere |= isThere;
            }
            return isAnyThere && evidence.hasAllMediaInLinks();
        }
    }

    /** It is called by a name of one of {@code kinds}. */
    record IsNamed(List<Words> kinds) implements Wordless, Local {
        public IsNamed {
            kinds = List.copyOf(kinds);
        }

        @Override
        public Set<String> names() {
            Set<String> names = new HashSet<>();
            kinds.forEach(words -> names.addAll(words.names()));
            return names;
        }

        @Override
        public boolean holds(Evidence evidence) {
            for (Words words : kinds) {
                if (words.name(evidence.names())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * It is long, or neither called one of {@code kinds} nor begins so: a credit is short, and in a
     * long part it is the credit of that part.
     */
    record IsUnlike(List<Words> kinds) implements Wordless {
        private static final int LONGEST = 160;

        /**
         * A credit names a few persons; so many links are a menu, whatever folders they lead to.
         */
        private static final int MOST_LINKS = 8;

        public IsUnlike {
            kinds = List.copyOf(kinds);
        }

        @Override
        public boolean holds(Evidence evidence) {
            if (!evidence.showsAtMost(LONGEST)
                    || evidence.showsAtMost(0)
                    || evidence.links().size() > MOST_LINKS) {
                return true;
            }
            for (Words words : kinds) {
                if (words.name(evidence.namesWithin())
                        || words.areSaid(evidence.words(), Saying.BEGINS)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The block before it, pictures aside, is short and says what one of {@code kinds} is about.
     */
    record StandsAfter(List<Words> kinds) implements Wordless {
        public StandsAfter {
            kinds = List.copyOf(kinds);
        }

        @Override
        public boolean holds(Evidence evidence) {
            String before = evidence.wordsBefore();
            for (Words words : kinds) {
                if (words.areSaid(before, Saying.BEGINS) || words.areSaid(before, Saying.HOLDS)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** It has links that lead somewhere, each to a host of one of {@code kinds}. */
    record LeadsTo(List<Words> kinds) implements Wordless, Local {
        public LeadsTo {
            kinds = List.copyOf(kinds);
        }

        @Override
        public boolean holds(Evidence evidence) {
            return evidence.links().stream().anyMatch(this::isThere)
                    && evidence.links().stream()
                            .allMatch(link -> isThere(link) || Buttons.isOne(link));
        }

        private boolean isThere(Address link) {
            return kinds.stream().anyMatch(words -> words.leadTo(link));
        }
    }

    /**
     * It has links, all of which stay on the site of the post, or all of which leave it; or none
     * that leads to another page of that site.
     */
    record Leads(Direction direction) implements Wordless {
        @Override
        public boolean holds(Evidence evidence) {
            return switch (direction) {
                case HOME -> evidence.leadsHome();
                case AWAY -> evidence.leadsAway();
                case HERE -> evidence.leadsNowhereElse();
            };
        }
    }

    /** It shows no code, in which a reader is told what to write. */
    record ShowsNoCode() implements Wordless, Local {
        @Override
        public boolean holds(Evidence evidence) {
            return !evidence.hasCode();
        }
    }

    /** It stands where {@code place} says. */
    record Stands(Place place) implements Wordless {
        @Override
        public boolean isQuick() {
            return place == Place.BESIDE || place == Place.OUTSIDE || place == Place.FLANK;
        }

        @Override
        public boolean holds(Evidence evidence) {
            return switch (place) {
                case START -> evidence.isAtStart();
                case END -> evidence.isAtEnd();
                case ALONE -> evidence.isAlone();
                case BESIDE -> evidence.isInPage() && evidence.isBesideProse();
                case OUTSIDE -> evidence.isBesideProse();
                case FLANK -> evidence.isInPage() && evidence.isBesideColumn();
                case BELOW -> evidence.isInPage() && evidence.isBelowColumn();
                case PAGE -> evidence.isInPage();
                case TWICE -> evidence.isTwice();
                case UNLISTED -> !evidence.isOfCards();
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
        LABELLED_LINKS,
        /** Links and labels: most of its text stands in links, and none beside is a sentence. */
        LABELS
    }

    /** Places relative to the article's text. */
    enum Place {
        /** Before nearly all text. */
        START,
        /** After nearly all text. */
        END,
        /** In a block that shows nothing else. */
        ALONE,
        /** In a whole page, beside the part that holds its prose. */
        BESIDE,
        /** In a page or a post, beside the part that holds its prose. */
        OUTSIDE,
        /**
         * In a whole page, beside its prose, though what it calls its article may be around both.
         */
        FLANK,
        /** In a whole page, after the end of its prose. */
        BELOW,
        /** Anywhere in a whole page. */
        PAGE,
        /** Somewhere, and a second time elsewhere, letter by letter; no link to a file. */
        TWICE,
        /** Not in a list of cards of one make that say more than all prose around them. */
        UNLISTED
    }

    /** Where links lead, seen from the post. */
    enum Direction {
        /** To the site that the post was saved from. */
        HOME,
        /** To other sites. */
        AWAY,
        /** To no other page of the site than the post itself, as far as that can be told. */
        HERE
    }
}
