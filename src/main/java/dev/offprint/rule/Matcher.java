package dev.offprint.rule;

import dev.offprint.post.Reference;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.words.Words;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.RedirectTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule looks at. Every alternative of a rule is one matcher. */
public sealed interface Matcher {
    /** Tells {@code visitor} which kind this is. */
    void accept(Visitor visitor);

    /** Whether what is found depends on files, servers or a whole page, not on a post alone. */
    boolean asksSurroundings();

    /**
     * Compiles what is otherwise compiled on first use.
     *
     * @throws org.jsoup.select.Selector.SelectorParseException when a selector is no CSS
     * @throws com.google.re2j.PatternSyntaxException when a pattern is no RE2
     */
    void compile();

    /** One place for each kind; a new kind wants one everywhere. */
    interface Visitor {
        void visit(OnElement matcher);

        void visit(OnParagraph matcher);

        void visit(OnLines matcher);

        void visit(OnSection matcher);

        void visit(OnComment matcher);

        void visit(OnReference matcher);

        void visit(OnText matcher);

        void visit(OnPost matcher);

        void visit(OnSurroundings matcher);

        void visit(OnPagePart matcher);
    }

    /**
     * Elements that one of {@code selectors} matches and of which all {@code conditions} hold; with
     * a {@code check}, those that it objects to.
     *
     * @param own what this alternative says of itself
     */
    record OnElement(
            List<Selector> selectors,
            List<Condition> conditions,
            @Nullable ElementCheck check,
            Alternative own)
            implements Matcher {
        public OnElement {
            selectors = List.copyOf(selectors);
            conditions = List.copyOf(conditions);
        }

        /** Names one of which each element has that it is about; none where any may be. */
        public Set<String> names() {
            for (Condition condition : conditions) {
                if (!condition.names().isEmpty()) {
                    return condition.names();
                }
            }
            return Set.of();
        }

        /** Words one of which the text of each element holds, folded; none where any may do. */
        public Set<String> words() {
            return Condition.wordsOfAll(conditions);
        }

        /** The conditions that are asked before the selector. */
        public List<Condition> quick() {
            return conditions.stream().filter(Condition::isQuick).toList();
        }

        /** Whether it is what the elements say that they are told by. */
        public boolean isAboutWords() {
            return conditions.stream().anyMatch(Condition::isAboutWords);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            selectors.forEach(Selector::compile);
            conditions.forEach(Condition::compile);
        }
    }

    /**
     * Paragraphs of which all {@code conditions} hold, whether Markdown or {@code <p>} writes them.
     *
     * @param own what this alternative says of itself
     */
    record OnParagraph(List<Condition> conditions, Alternative own) implements Matcher {
        private static final List<Selector> PARAGRAPH = List.of(new Selector("p"));

        public OnParagraph {
            conditions = List.copyOf(conditions);
        }

        /** Words one of which each paragraph holds, folded; none where any may do. */
        public Set<String> words() {
            return Condition.wordsOfAll(conditions);
        }

        /** The same matcher for paragraphs that HTML writes. */
        public OnElement asElement() {
            return new OnElement(PARAGRAPH, conditions, null, own);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            conditions.forEach(Condition::compile);
        }
    }

    /**
     * Lines of Markdown, one after the other, that {@code pattern} matches as a reader reads them:
     * links by their text, list items after "- ", a picture alone on its line as U+FFFC, no blank
     * lines, no emphasis. What a clipper made of a page's furniture looks like text and only its
     * words tell.
     *
     * @param words one of them stands in every post that has a match, in this case of letters
     * @param least every match has at least so many lines
     * @param longest none of these lines has more characters; 0 where they may have any number
     * @param conditions what must hold of the lines together
     * @param own what this alternative says of itself
     */
    record OnLines(
            TextPattern pattern,
            List<String> words,
            int least,
            int longest,
            List<Condition> conditions,
            Alternative own)
            implements Matcher {
        public OnLines {
            words = List.copyOf(words);
            conditions = List.copyOf(conditions);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            pattern.compile();
            conditions.forEach(Condition::compile);
        }
    }

    /**
     * A label that says what one of {@code kinds} is about, with the links that stand under it, of
     * each block of which all {@code conditions} hold.
     *
     * @param own what this alternative says of itself
     */
    record OnSection(List<Words> kinds, List<Condition> conditions, Alternative own)
            implements Matcher {
        public OnSection {
            kinds = List.copyOf(kinds);
            conditions = List.copyOf(conditions);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            conditions.forEach(Condition::compile);
        }
    }

    /** HTML comments whose text holds a match. */
    record OnComment(TextPattern pattern) implements Matcher {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            pattern.compile();
        }
    }

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
            @Nullable RedirectTable redirects,
            @Nullable ReferenceCheck check)
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

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {}
    }

    /** Visible text that holds a match. */
    record OnText(TextPattern pattern) implements Matcher {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {
            pattern.compile();
        }
    }

    /** The post as a whole. */
    record OnPost(PostCheck check) implements Matcher {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return false;
        }

        @Override
        public void compile() {}
    }

    /** The post together with files and servers. */
    record OnSurroundings(SurroundingsCheck check) implements Matcher {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return true;
        }

        @Override
        public void compile() {}
    }

    /**
     * A part of a whole page that is none of its article. Only conversion of a page asks.
     *
     * @param part what the program calls it
     * @param knowledge null for a built-in rule, what it knows is read when a page is met
     */
    record OnPagePart(String part, @Nullable PartKnowledge knowledge) implements Matcher {
        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }

        @Override
        public boolean asksSurroundings() {
            return true;
        }

        @Override
        public void compile() {}
    }
}
