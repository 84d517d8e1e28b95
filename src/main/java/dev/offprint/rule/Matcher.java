package dev.offprint.rule;

import dev.offprint.post.Reference;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.RedirectTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule looks at. Every alternative of a rule is one matcher. */
public sealed interface Matcher {

    /**
     * Elements that one of {@code selectors} matches and of which all {@code conditions} hold; with
     * a {@code check}, those that it objects to.
     *
     * @param category what findings of this alternative are, when not what the rule's are
     */
    record OnElement(
            List<Selector> selectors,
            List<Condition> conditions,
            Optional<ElementCheck> check,
            Optional<String> category)
            implements Matcher {
        public OnElement {
            selectors = List.copyOf(selectors);
            conditions = List.copyOf(conditions);
        }

        /** Whether it is what the elements say that they are told by. */
        public boolean isAboutWords() {
            return conditions.stream().anyMatch(Condition.TextMatches.class::isInstance);
        }
    }

    /**
     * Paragraphs of which all {@code conditions} hold, whether Markdown or {@code <p>} writes them.
     *
     * @param category what findings of this alternative are, when not what the rule's are
     */
    record OnParagraph(List<Condition> conditions, Optional<String> category) implements Matcher {
        private static final List<Selector> PARAGRAPH = List.of(new Selector("p"));

        public OnParagraph {
            conditions = List.copyOf(conditions);
        }

        /** The same matcher for paragraphs that HTML writes. */
        public OnElement asElement() {
            return new OnElement(PARAGRAPH, conditions, Optional.empty(), category);
        }
    }

    /**
     * Lines of Markdown, one after the other, that {@code pattern} matches as a reader reads them:
     * links by their text, list items after "- ", a picture alone on its line as U+FFFC, no blank
     * lines, no emphasis. What a clipper made of a page's furniture looks like text and only its
     * words tell.
     *
     * @param words one of them stands in every post that has a match, in this case of letters
     * @param conditions what must hold of the lines together
     * @param category what findings of this alternative are, when not what the rule's are
     */
    record OnLines(
            TextPattern pattern,
            List<String> words,
            List<Condition> conditions,
            Optional<String> category)
            implements Matcher {
        public OnLines {
            words = List.copyOf(words);
            conditions = List.copyOf(conditions);
        }
    }

    /** HTML comments whose text holds a match. */
    record OnComment(TextPattern pattern) implements Matcher {}

    /**
     * Addresses of {@code kinds} that {@code address} holds for and that have no parameter of
     * {@code unless}; with {@code parameters}, those that have one of them, but for {@code needed};
     * with {@code redirects}, those that lead elsewhere; with a {@code check}, those that it
     * objects to.
     */
    record OnReference(
            Set<Reference.Kind> kinds,
            AddressCondition address,
            List<ParameterPattern> unless,
            List<ParameterPattern> parameters,
            List<ParameterPattern> needed,
            Optional<RedirectTable> redirects,
            Optional<ReferenceCheck> check)
            implements Matcher {
        public OnReference {
            kinds = Set.copyOf(kinds);
            unless = List.copyOf(unless);
            parameters = List.copyOf(parameters);
            needed = List.copyOf(needed);
        }

        /** Whether it is parameters of an address that this is about, not the address. */
        public boolean isAboutParameters() {
            return !parameters.isEmpty() || !needed.isEmpty();
        }
    }

    /** Visible text that holds a match. */
    record OnText(TextPattern pattern) implements Matcher {}

    /** The post as a whole. */
    record OnPost(PostCheck check) implements Matcher {}

    /** The post together with files and servers. */
    record OnSurroundings(SurroundingsCheck check) implements Matcher {}
}
