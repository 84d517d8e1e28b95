package dev.offprint.lint.match;

import dev.offprint.rule.Condition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Selector;
import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import java.util.ArrayList;
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
 * Rules by what they look at; selectors by tag, id, class and attribute name, so that an element
 * meets only selectors that have a chance.
 */
public final class RuleIndex {

    /**
     * A selector of a rule's matcher.
     *
     * @param first the conditions that are asked before the selector
     */
    record Candidate(
            Rule rule, Matcher.OnElement matcher, Selector selector, List<Condition> first) {}

    /** All that a rule asks of addresses. */
    record AboutReferences(Rule rule, List<Matcher.OnReference> matchers) {}

    /** A matcher of a rule that is about neither elements nor addresses. */
    record Entry<M extends Matcher>(Rule rule, M matcher) {}

    private final Map<String, List<Candidate>> bySelectorKey = new HashMap<>();
    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final List<Entry<Matcher.OnComment>> comments = new ArrayList<>();
    private final List<Entry<Matcher.OnParagraph>> paragraphs = new ArrayList<>();
    private final List<Entry<Matcher.OnLines>> lines = new ArrayList<>();
    private final List<Entry<Matcher.OnSection>> sections = new ArrayList<>();
    private final WordFinder wordsOfLines;
    private final List<AboutReferences> references = new ArrayList<>();
    private final List<Entry<Matcher.OnText>> texts = new ArrayList<>();
    private final List<Entry<Matcher.OnPost>> posts = new ArrayList<>();
    private final List<Entry<Matcher.OnSurroundings>> surroundings = new ArrayList<>();

    public RuleIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            Sorting sorting = new Sorting(rule);
            for (Matcher matcher : rule.matchers()) {
                matcher.accept(sorting);
            }
            if (!sorting.onReferences.isEmpty()) {
                references.add(new AboutReferences(rule, List.copyOf(sorting.onReferences)));
            }
        }
        wordsOfLines =
                new WordFinder(
                        lines.stream().flatMap(entry -> entry.matcher().words().stream()).toList());
    }

    /** Puts each matcher of a rule where it is asked. */
    private final class Sorting implements Matcher.Visitor {
        private final Rule rule;
        private final List<Matcher.OnReference> onReferences = new ArrayList<>();

        Sorting(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void visit(Matcher.OnElement matcher) {
            Rule own = rule.as(matcher.own());
            List<Condition> first = matcher.quick();
            Set<String> names = matcher.names();
            for (Selector selector : matcher.selectors()) {
                Candidate candidate = new Candidate(own, matcher, selector, first);
                for (String name : names) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(candidate);
                }
                if (names.isEmpty()) {
                    bySelectorKey
                            .computeIfAbsent(selector.key(), key -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }

        @Override
        public void visit(Matcher.OnParagraph matcher) {
            paragraphs.add(new Entry<>(rule.as(matcher.own()), matcher));
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

    /** Gives every candidate for {@code element}, maybe twice. */
    void candidates(Element element, Consumer<Candidate> each) {
        give("*", each);
        give(element.normalName(), each);
        // A copy: asking jsoup 1.24.1 for an attribute's place changes what is walked here.
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            give("[" + name, each);
            if (name.equals("id")) {
                give("#" + attribute.getValue(), each);
            } else if (name.equals("class")) {
                for (String className : element.classNames()) {
                    give("." + className.toLowerCase(Locale.ROOT), each);
                }
            }
        }
    }

    /** Gives every candidate for an element with these names, maybe more than once. */
    void candidates(Set<String> names, Consumer<Candidate> each) {
        for (String name : names) {
            List<Candidate> candidates = byName.get(name);
            if (candidates != null) {
                candidates.forEach(each);
            }
        }
    }

    private void give(String key, Consumer<Candidate> each) {
        List<Candidate> candidates = bySelectorKey.get(key);
        if (candidates != null) {
            candidates.forEach(each);
        }
    }

    List<Entry<Matcher.OnComment>> comments() {
        return comments;
    }

    List<Entry<Matcher.OnParagraph>> paragraphs() {
        return paragraphs;
    }

    List<Entry<Matcher.OnLines>> lines() {
        return lines;
    }

    List<Entry<Matcher.OnSection>> sections() {
        return sections;
    }

    /** The words without which no matcher of lines can hold. */
    WordFinder wordsOfLines() {
        return wordsOfLines;
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
