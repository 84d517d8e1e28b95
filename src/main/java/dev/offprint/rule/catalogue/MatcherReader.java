package dev.offprint.rule.catalogue;

import com.google.re2j.PatternSyntaxException;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Alternative;
import dev.offprint.rule.Condition;
import dev.offprint.rule.Condition.Content;
import dev.offprint.rule.Condition.Place;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Selector;
import dev.offprint.rule.TextPattern;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.OptionException;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.words.Lexicon;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Matcher} of one alternative under {@code match:}. */
final class MatcherReader {
    private static final List<String> KEYS =
            List.of(
                    "element",
                    "paragraph",
                    "lines",
                    "words",
                    "least-lines",
                    "longest-line",
                    "category",
                    "text",
                    "without-text",
                    "max-text",
                    "content",
                    "links",
                    "address",
                    "only-address",
                    "place",
                    "said",
                    "saying",
                    "also-said",
                    "headed",
                    "unlike",
                    "after",
                    "named",
                    "leads",
                    "section",
                    "safety",
                    "comment",
                    "reference",
                    "check");

    private static final int SHORTEST_WORD = 2;

    private final Fields fields;
    private final Options options;
    private final Lexicon lexicon;

    private MatcherReader(Fields fields, Options options, Lexicon lexicon) {
        this.fields = fields;
        this.options = options;
        this.lexicon = lexicon;
    }

    static Matcher read(YamlNode node, Options options, Lexicon lexicon)
            throws RuleSyntaxException {
        return new MatcherReader(Fields.of(node, KEYS), options, lexicon).matcher();
    }

    private Matcher matcher() throws RuleSyntaxException {
        if (fields.has("element")) {
            return new Matcher.OnElement(selectors(), conditions(), elementCheck(), own());
        }
        if (fields.has("paragraph")) {
            return paragraph();
        }
        if (fields.has("lines")) {
            return lines();
        }
        if (fields.has("section")) {
            return new Matcher.OnSection(kinds().of(fields.list("section")), conditions(), own());
        }
        if (fields.has("said")) {
            List<Condition> conditions = conditions();
            conditions.add(new Condition.ShowsNoCode());
            return new Matcher.OnParagraph(conditions, own());
        }
        if (fields.has("comment")) {
            return new Matcher.OnComment(pattern("comment"));
        }
        if (fields.has("reference")) {
            return ReferenceReader.read(node("reference"), options);
        }
        if (fields.has("text")) {
            return new Matcher.OnText(pattern("text"));
        }
        return postMatcher();
    }

    private KindConditions kinds() {
        return new KindConditions(fields, lexicon);
    }

    private Matcher paragraph() throws RuleSyntaxException {
        List<Condition> conditions = conditions();
        conditions.add(new Condition.TextMatches(pattern("paragraph")));
        conditions.add(new Condition.ShowsNoCode());
        return new Matcher.OnParagraph(conditions, own());
    }

    private Matcher lines() throws RuleSyntaxException {
        TextPattern whole = new TextPattern("(?m)^(?:" + fields.required("lines") + ")$");
        List<String> words = new ArrayList<>();
        for (Scalar word : fields.list("words")) {
            if (word.value().length() < SHORTEST_WORD) {
                throw new RuleSyntaxException(
                        Visible.quoted(word.value()) + " is too short to be looked for",
                        word.span());
            }
            words.add(word.value());
        }
        if (words.isEmpty()) {
            throw new RuleSyntaxException(
                    "\"lines\" needs \"words\", one of which stands in every post it is about",
                    node("lines").span());
        }
        int least = fields.number("least-lines", 1);
        int longest = fields.number("longest-line", 0);
        return new Matcher.OnLines(whole, words, least, longest, conditions(), own());
    }

    private Alternative own() throws RuleSyntaxException {
        return new Alternative(
                fields.has("category") ? fields.required("category") : null,
                fields.has("safety") ? choice("safety", Safety.values()) : null);
    }

    private List<Selector> selectors() throws RuleSyntaxException {
        List<Selector> selectors = new ArrayList<>();
        for (Scalar css : fields.list("element")) {
            selectors.add(new Selector(css.value()));
        }
        return selectors;
    }

    private List<Condition> conditions() throws RuleSyntaxException {
        List<Condition> conditions = new ArrayList<>();
        // Cheap ones first: the walk stops at the first that does not hold.
        if (fields.has("max-text")) {
            conditions.add(new Condition.TextAtMost(fields.number("max-text", 0)));
        }
        if (fields.has("content")) {
            conditions.add(new Condition.Holds(choice("content", Content.values())));
        }
        List<Condition> places = places();
        places.stream().filter(place -> !isLast(place)).forEach(conditions::add);
        if (fields.has("links")) {
            conditions.add(new Condition.LinksAtLeast(fields.number("links", 1)));
        }
        kinds().addNamed(conditions);
        if (fields.has("address")) {
            conditions.add(new Condition.HasAddress(address("address")));
        }
        if (fields.has("only-address")) {
            conditions.add(new Condition.LinksOnlyTo(address("only-address")));
        }
        kinds().addSaid(conditions);
        if (fields.has("text")) {
            conditions.add(new Condition.TextMatches(pattern("text")));
        }
        if (fields.has("without-text")) {
            conditions.add(new Condition.TextLacks(pattern("without-text")));
        }
        kinds().addAfter(conditions);
        places.stream().filter(MatcherReader::isLast).forEach(conditions::add);
        return conditions;
    }

    private List<Condition> places() throws RuleSyntaxException {
        List<Condition> places = new ArrayList<>();
        for (Scalar place : fields.list("place")) {
            places.add(new Condition.Stands(choice(place, Place.values())));
        }
        return places;
    }

    /** What looks at all around a part of a post is asked when nothing else is left to ask. */
    private static boolean isLast(Condition condition) {
        return condition.equals(new Condition.Stands(Place.UNLISTED));
    }

    private AddressCondition address(String key) throws RuleSyntaxException {
        return ReferenceReader.address(Fields.of(node(key), List.of("scheme", "host", "path")));
    }

    private @Nullable ElementCheck elementCheck() throws RuleSyntaxException {
        if (!fields.has("check")) {
            return null;
        }
        String name = fields.required("check");
        Optional<ElementCheck> check = Checks.ofElement(name, options);
        if (check.isEmpty()) {
            throw unknownCheck(name, Checks.elementChecks(), node("check"));
        }
        return check.get();
    }

    private Matcher postMatcher() throws RuleSyntaxException {
        String name = fields.required("check");
        try {
            Optional<SurroundingsCheck> around = Checks.ofSurroundings(name, options);
            if (around.isPresent()) {
                return new Matcher.OnSurroundings(around.get());
            }
            Optional<PostCheck> check = Checks.ofPost(name, options);
            if (check.isEmpty()) {
                throw unknownCheck(name, Checks.postChecks(), node("check"));
            }
            return new Matcher.OnPost(check.get());
        } catch (OptionException e) {
            throw new RuleSyntaxException(String.valueOf(e.getMessage()), e.span());
        }
    }

    static RuleSyntaxException unknownCheck(String name, List<String> known, YamlNode at) {
        return new RuleSyntaxException(
                "no check is named " + Visible.quoted(name) + Suggestion.question(name, known),
                at.span());
    }

    /** A pattern of the url package, whose faults become faults of the file. */
    static <T> T pattern(Scalar text, Function<String, T> parser) throws RuleSyntaxException {
        try {
            return parser.apply(text.value());
        } catch (IllegalArgumentException e) {
            throw new RuleSyntaxException(String.valueOf(e.getMessage()), text.span());
        }
    }

    private TextPattern pattern(String key) throws RuleSyntaxException {
        return new TextPattern(fields.required(key));
    }

    private <E extends Enum<E>> E choice(String key, E[] values) throws RuleSyntaxException {
        return choice(fields.list(key).get(0), values);
    }

    static <E extends Enum<E>> E choice(Scalar scalar, E[] values) throws RuleSyntaxException {
        List<String> labels = new ArrayList<>();
        for (E value : values) {
            String label = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (label.equals(scalar.value())) {
                return value;
            }
            labels.add(label);
        }
        throw new RuleSyntaxException(
                Visible.quoted(scalar.value()) + " is none of " + String.join(", ", labels),
                scalar.span());
    }

    private YamlNode node(String key) throws RuleSyntaxException {
        YamlNode node = fields.node(key);
        if (node == null) {
            throw new IllegalStateException(key);
        }
        return node;
    }

    /**
     * Compiles what is otherwise compiled on first use, so that a fault shows where it is written.
     *
     * @throws RuleSyntaxException when a selector is no CSS or a pattern is no RE2
     */
    static void compile(Matcher matcher, YamlNode at) throws RuleSyntaxException {
        try {
            matcher.compile();
        } catch (PatternSyntaxException e) {
            throw new RuleSyntaxException(
                    Visible.quoted(e.getPattern()) + " is no RE2 pattern: " + e.getDescription(),
                    at.span());
        } catch (org.jsoup.select.Selector.SelectorParseException e) {
            throw new RuleSyntaxException("no CSS selector: " + e.getMessage(), at.span());
        }
    }
}
