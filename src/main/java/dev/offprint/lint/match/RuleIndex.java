package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.lint.match.Answers.Question;
import dev.offprint.lint.match.Answers.Questions;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Selector;
import dev.offprint.rule.WordIndex;
import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Rules by what they look at; selectors by tag, id, class and attribute, and those about paragraphs
 * and about values by words, so that a part of a post meets only rules that have a chance.
 */
public final class RuleIndex {

    /**
     * A selector of a rule's matcher.
     *
     * @param first the conditions that are asked before the selector
     * @param all its conditions
     */
    record Candidate(
            Rule rule,
            Matcher.OnElement matcher,
            Selector selector,
            List<Question> first,
            List<Question> all) {}

    /** All that a rule's matcher asks of paragraphs. */
    record AboutParagraph(Rule rule, Matcher.OnParagraph matcher, List<Question> all) {}

    /** All that a rule asks of addresses. */
    record AboutReferences(Rule rule, List<Matcher.OnReference> matchers) {}

    /** A matcher of a rule that is about neither elements nor addresses. */
    record Entry<M extends Matcher>(Rule rule, M matcher) {}

    /** What is written as a {@code <p>} is asked what paragraphs are. */
    private static final String PARAGRAPH = "p";

    /** What the key of a selector begins with that asks for an attribute. */
    private static final String ATTRIBUTE = "[";

    private final Map<String, Sieve<Candidate>> bySelectorKey = new HashMap<>();
    private final Map<String, Sieve<Candidate>> byName = new HashMap<>();
    private final Sieve<Candidate> htmlParagraphs;
    private final Sieve<AboutParagraph> paragraphs;
    private final Questions questions = new Questions();
    private final List<AboutParagraph> aboutParagraphs = new ArrayList<>();
    private final List<Entry<Matcher.OnComment>> comments = new ArrayList<>();
    private final List<Entry<Matcher.OnLines>> lines = new ArrayList<>();
    private final List<Entry<Matcher.OnSection>> sections = new ArrayList<>();
    private final WordIndex wordsOfLines;
    private final List<AboutReferences> references = new ArrayList<>();
    private final List<Entry<Matcher.OnText>> texts = new ArrayList<>();
    private final List<Entry<Matcher.OnPost>> posts = new ArrayList<>();
    private final List<Entry<Matcher.OnSurroundings>> surroundings = new ArrayList<>();

    public RuleIndex(List<Rule> rules) {
        Map<String, List<Candidate>> listedByKey = new HashMap<>();
        Map<String, List<Candidate>> listedByName = new HashMap<>();
        for (Rule rule : rules) {
            Sorting sorting = new Sorting(rule, listedByKey, listedByName);
            for (Matcher matcher : rule.matchers()) {
                matcher.accept(sorting);
            }
            if (!sorting.onReferences.isEmpty()) {
                references.add(new AboutReferences(rule, List.copyOf(sorting.onReferences)));
            }
        }
        htmlParagraphs =
                new Sieve<>(
                        listedByKey.getOrDefault(PARAGRAPH, List.of()),
                        candidate -> candidate.matcher().words(),
                        Candidate::all);
        listedByKey.remove(PARAGRAPH);
        listedByKey.forEach((key, candidates) -> bySelectorKey.put(key, sieve(key, candidates)));
        listedByName.forEach(
                (name, candidates) ->
                        byName.put(name, Sieve.ofAnyWords(candidates, Candidate::all)));
        paragraphs =
                new Sieve<>(aboutParagraphs, about -> about.matcher().words(), AboutParagraph::all);
        WordIndex.Builder words = new WordIndex.Builder();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).matcher().words()) {
                words.add(word, i);
            }
        }
        wordsOfLines = words.ofSameCase();
    }

    private static Sieve<Candidate> sieve(String key, List<Candidate> candidates) {
        return key.startsWith(ATTRIBUTE)
                ? new Sieve<>(candidates, candidate -> candidate.selector().words(), Candidate::all)
                : Sieve.ofAnyWords(candidates, Candidate::all);
    }

    /** Puts each matcher of a rule where it is asked. */
    private final class Sorting implements Matcher.Visitor {
        private final Rule rule;
        private final Map<String, List<Candidate>> byKey;
        private final Map<String, List<Candidate>> byName;
        private final List<Matcher.OnReference> onReferences = new ArrayList<>();

        Sorting(
                Rule rule,
                Map<String, List<Candidate>> byKey,
                Map<String, List<Candidate>> byName) {
            this.rule = rule;
            this.byKey = byKey;
            this.byName = byName;
        }

        @Override
        public void visit(Matcher.OnElement matcher) {
            Rule own = rule.as(matcher.own());
            List<Question> first = questions.of(matcher.quick());
            List<Question> all = questions.of(matcher.conditions());
            Set<String> names = matcher.names();
            for (Selector selector : matcher.selectors()) {
                Candidate candidate = new Candidate(own, matcher, selector, first, all);
                for (String name : names) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(candidate);
                }
                if (names.isEmpty()) {
                    byKey.computeIfAbsent(selector.key(), key -> new ArrayList<>()).add(candidate);
                }
            }
        }

        @Override
        public void visit(Matcher.OnParagraph matcher) {
            aboutParagraphs.add(
                    new AboutParagraph(
                            rule.as(matcher.own()), matcher, questions.of(matcher.conditions())));
            visit(matcher.asElement());
        }

        @Override
        public void visit(Matcher.OnLines matcher) {
            lines.add(new Entry<>(rule.as(matcher.own()), matcher));
        }

        @Override
        public void visit(Matcher.OnSection matcher) {
            sections.add(new Entry<>(rule.as(matcher.own()), matcher));
        }

        @Override
        public void visit(Matcher.OnComment matcher) {
            comments.add(new Entry<>(rule, matcher));
        }

        @Override
        public void visit(Matcher.OnReference matcher) {
            onReferences.add(matcher);
        }

        @Override
        public void visit(Matcher.OnText matcher) {
            texts.add(new Entry<>(rule, matcher));
        }

        @Override
        public void visit(Matcher.OnPost matcher) {
            posts.add(new Entry<>(rule, matcher));
        }

        @Override
        public void visit(Matcher.OnSurroundings matcher) {
            surroundings.add(new Entry<>(rule, matcher));
        }

        @Override
        public void visit(Matcher.OnPagePart matcher) {
            // A post has no such parts; a page is asked by what makes a post of it.
        }
    }

    /** Gives every candidate for {@code element} that has a chance, maybe twice. */
    void candidates(Element element, Evidence said, Answers answers, Consumer<Candidate> each) {
        give("*", said, answers, each);
        if (element.normalName().equals(PARAGRAPH)) {
            htmlParagraphs.pass(said.text(), said, answers, each);
        } else {
            give(element.normalName(), said, answers, each);
        }
        if (element.attributesSize() > 0) {
            byAttributes(element, said, answers, each);
        }
        for (String name : said.names()) {
            give(byName.get(name), "", said, answers, each);
        }
    }

    private void byAttributes(
            Element element, Evidence said, Answers answers, Consumer<Candidate> each) {
        // A copy: asking jsoup 1.24.1 for an attribute's place changes what is walked here.
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            give(bySelectorKey.get(ATTRIBUTE + name), value, said, answers, each);
            if (name.equals("id")) {
                give("#" + value, said, answers, each);
            } else if (name.equals("class")) {
                for (String className : value.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                    give("." + className, said, answers, each);
                }
            }
        }
    }

    private void give(String key, Evidence said, Answers answers, Consumer<Candidate> each) {
        give(bySelectorKey.get(key), "", said, answers, each);
    }

    private static void give(
            @Nullable Sieve<Candidate> asking,
            String text,
            Evidence said,
            Answers answers,
            Consumer<Candidate> each) {
        if (asking != null) {
            asking.pass(text, said, answers, each);
        }
    }

    List<Entry<Matcher.OnComment>> comments() {
        return comments;
    }

    /** Whether any rule asks about paragraphs. */
    boolean asksParagraphs() {
        return !aboutParagraphs.isEmpty();
    }

    /** Gives whatever asks about a paragraph that has a chance there. */
    void candidates(Evidence said, Answers answers, Consumer<AboutParagraph> each) {
        paragraphs.pass(said.text(), said, answers, each);
    }

    /** All conditions that elements and paragraphs are asked for. */
    Questions questions() {
        return questions;
    }

    /** Whether any rule asks about lines. */
    boolean asksLines() {
        return !lines.isEmpty();
    }

    /** Whatever asks about lines and has one of its words in {@code text}. */
    List<Entry<Matcher.OnLines>> lines(String text) {
        BitSet found = new BitSet();
        wordsOfLines.find(text, found);
        List<Entry<Matcher.OnLines>> asking = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            asking.add(lines.get(i));
        }
        return asking;
    }

    List<Entry<Matcher.OnSection>> sections() {
        return sections;
    }

    List<AboutReferences> references() {
        return references;
    }

    List<Entry<Matcher.OnText>> texts() {
        return texts;
    }

    List<Entry<Matcher.OnPost>> posts() {
        return posts;
    }

    List<Entry<Matcher.OnSurroundings>> surroundings() {
        return surroundings;
    }

    /** Whether a rule is one for every site, or for the site that a post was saved from. */
    static boolean applies(Rule rule, @Nullable Address site) {
        if (rule.hosts().isEmpty()) {
            return true;
        }
        if (site != null) {
            for (HostPattern host : rule.hosts()) {
                if (host.matches(site)) {
                    return true;
                }
            }
        }
        return false;
    }
}
