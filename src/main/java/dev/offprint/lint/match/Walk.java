package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.evidence.Paragraph;
import dev.offprint.evidence.PlainWords;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.picture.ArticlePictures;
import dev.offprint.lint.match.Answers.Question;
import dev.offprint.lint.match.RuleIndex.AboutParagraph;
import dev.offprint.lint.match.RuleIndex.AboutReferences;
import dev.offprint.lint.match.RuleIndex.Candidate;
import dev.offprint.lint.match.RuleIndex.Entry;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** One walk of a post that asks every rule about everything it looks at. */
public final class Walk implements NodeVisitor {
    private static final int LONGEST_LABEL = 80;

    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator CONTROL = QueryParser.parse("form, input, button, a[href]");

    private final RuleIndex index;
    private final Post post;
    private final PostEvidence evidence;
    private final @Nullable Address site;
    private final BiConsumer<Rule, Match> found;
    private final SectionPass sections;
    private final Recollection recollection;
    private final Answers answers;
    private final Set<String> askedHere = new HashSet<>();

    /** The rule that was asked last, so that one that does not answer is named. */
    private @Nullable Rule asked;

    private Walk(
            RuleIndex index, Post post, Recollection recollection, BiConsumer<Rule, Match> found) {
        this.recollection = recollection;
        this.index = index;
        this.answers = new Answers(index.questions());
        this.post = post;
        this.found = found;
        this.evidence = new PostEvidence(post);
        this.sections = new SectionPass(post, evidence);
        this.site = post.address().map(Address::parse).orElse(null);
    }

    /**
     * Tells {@code found} everything that rules find in {@code post}, in no order.
     *
     * @param recollection of walks of the same post before it was repaired
     * @throws RuleFailure when a rule throws instead of answering
     */
    public static void over(
            Post post,
            Surroundings surroundings,
            RuleIndex index,
            Recollection recollection,
            BiConsumer<Rule, Match> found) {
        Walk walk = new Walk(index, post, recollection, found);
        try {
            walk.all(surroundings);
        } catch (RuntimeException | Error e) {
            Rule asked = walk.asked;
            // Who runs out of memory is seldom who took it.
            if (asked == null || e instanceof OutOfMemoryError) {
                throw e;
            }
            throw new RuleFailure(asked.id(), e);
        }
    }

    private void all(Surroundings surroundings) {
        post.body().document().traverse(this);
        asked = null;
        paragraphs();
        asked = null;
        lines();
        asked = null;
        references();
        texts();
        for (Entry<Matcher.OnPost> entry : index.posts()) {
            if (applies(entry.rule())) {
                entry.matcher().check().check(post, evidence, match -> add(entry.rule(), match));
            }
        }
        for (Entry<Matcher.OnSurroundings> entry : index.surroundings()) {
            if (applies(entry.rule())) {
                entry.matcher()
                        .check()
                        .check(post, surroundings, match -> add(entry.rule(), match));
            }
        }
    }

    /** Whether a rule is to be asked, which it then is. */
    private boolean applies(Rule rule) {
        asked = rule;
        return RuleIndex.applies(rule, site);
    }

    private void add(Rule rule, Match match) {
        if (!takesFromTable(match)) {
            tell(rule, match);
        }
    }

    private void tell(Rule rule, Match match) {
        if (rule.about() != Subject.MARKUP || evidence.isOfArticle(match.span())) {
            found.accept(rule, match);
        }
    }

    /** While a table of data stays, what a cell of it says is of the article. */
    private boolean takesFromTable(Match match) {
        return match.fix().filter(Fix::removes).isPresent()
                && post.body().text().countIn(match.span()) > 0
                && evidence.isInDataCell(match.span());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (!element.sourceRange().isImplicit() && element.sourceRange().isTracked()) {
                askedHere.clear();
                answers.startOver();
                Evidence said = evidence.of(element);
                askAll(element, said);
                if (!index.sections().isEmpty() && SectionPass.mayBeLabel(element, said)) {
                    section(element, said);
                }
            }
        } else if (node instanceof Comment comment) {
            comment(comment);
        }
    }

    private void askAll(Element element, Evidence said) {
        Span part = part(element);
        List<Left<Candidate>> known = part == null ? null : recollection.elements.in(part);
        List<Left<Candidate>> left = new ArrayList<>();
        Consumer<Candidate> ask =
                candidate -> {
                    Left<Candidate> may = ask(candidate, element, said);
                    if (may != null) {
                        left.add(may);
                    }
                };
        if (known == null) {
            index.candidates(element, said, answers, ask);
        } else {
            for (Left<Candidate> each : known) {
                if (failsStill(each.failed(), said)) {
                    left.add(each);
                } else {
                    ask.accept(each.asking());
                }
            }
        }
        if (part != null) {
            recollection.elements.put(part, left);
        }
    }

    /** Whether what something failed by before is all that need be asked. */
    private boolean failsStill(@Nullable Question failed, Evidence said) {
        return failed != null && !answers.holds(failed, said);
    }

    /** The element in the post; null when its end is not written. */
    private static @Nullable Span part(Element element) {
        Range start = element.sourceRange();
        Range end = element.tag().isEmpty() ? start : element.endSourceRange();
        return end.isTracked() && !end.isImplicit()
                ? new Span(start.startPos(), end.endPos())
                : null;
    }

    /** Asks about an element; null when it never matches, whatever the post around it is. */
    private @Nullable Left<Candidate> ask(Candidate candidate, Element element, Evidence said) {
        Rule rule = candidate.rule();
        if (askedHere.contains(rule.id())) {
            return new Left<>(candidate, null);
        }
        if (!applies(rule)) {
            return null;
        }
        if (isMarkupOfPage(rule, element)) {
            return new Left<>(candidate, null);
        }
        Question failing = answers.firstFailing(candidate.first(), said);
        if (failing != null) {
            return left(candidate, failing);
        }
        if (!candidate.selector().matches(element)) {
            return candidate.selector().isLocal() ? null : new Left<>(candidate, null);
        }
        failing = answers.firstFailing(candidate.all(), said);
        if (failing != null) {
            return left(candidate, failing);
        }
        if (isBareBox(rule, element, said)) {
            return null;
        }
        if (rule.repair() instanceof Repair.Remove && evidence.isLedTo(element, said)) {
            // It may go once the link is gone.
            return new Left<>(candidate, null);
        }
        if (rule.guard().keepsPictures() && ArticlePictures.areIn(element)) {
            // A link around the box, which may go, tells whose the pictures are.
            return new Left<>(candidate, null);
        }
        ElementCheck check = candidate.matcher().check();
        Optional<Match> match =
                check == null
                        ? Optional.of(matched(rule, candidate.matcher(), element))
                        : check.check(post, element);
        if (match.isPresent()) {
            // One rule speaks once of an element, however many of its selectors match.
            askedHere.add(rule.id());
            add(rule, match.get());
        }
        return new Left<>(candidate, null);
    }

    private static <T> @Nullable Left<T> left(T asking, Question failing) {
        return failing.condition().isLocal() ? null : new Left<>(asking, failing);
    }

    /** An empty box is nothing that a page shows; one with a field or a button is. */
    private static boolean isBareBox(Rule rule, Element element, Evidence said) {
        return rule.about() == Subject.PAGE
                && said.showsNothing()
                && element.selectFirst(CONTROL) == null;
    }

    /** In a whole page, what is around the article has markup that no reader meets again. */
    private boolean isMarkupOfPage(Rule rule, Element element) {
        return rule.about() == Subject.MARKUP
                && !post.places().startTag(element).map(evidence::isOfArticle).orElse(true);
    }

    private Match matched(Rule rule, Matcher.OnElement matcher, Element element) {
        Optional<Span> tag = post.places().startTag(element);
        Span span = post.places().element(element).or(() -> tag).orElseGet(() -> around(element));
        String quoted =
                matcher.isAboutWords() && element.hasText()
                        ? element.text()
                        : tag.map(known -> known.of(post.text()))
                                .orElse("<" + element.tagName() + ">");
        String message = rule.message().replace("{text}", Excerpt.of(quoted));
        return new Match(
                span,
                message,
                rule.repair().accept(new ElementRepair(rule, post, element)).orElse(null));
    }

    private static Span around(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        return new Span(start, Math.max(start, element.sourceRange().endPos()));
    }

    private void comment(Comment comment) {
        // What is left out of a page is blank, and as long as it was.
        String said = comment.getData().isBlank() ? " " : comment.getData();
        for (Entry<Matcher.OnComment> entry : index.comments()) {
            if (applies(entry.rule()) && entry.matcher().pattern().finds(said)) {
                post.places()
                        .node(comment)
                        .ifPresent(span -> add(entry.rule(), removable(entry.rule(), span)));
            }
        }
    }

    private Match removable(Rule rule, Span span) {
        String message = rule.message().replace("{text}", Excerpt.of(span.of(post.text())));
        return new Match(
                span,
                message,
                rule.repair().accept(new StretchRepair(rule, post, span)).orElse(null));
    }

    private void paragraphs() {
        if (!index.asksParagraphs() && index.sections().isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : evidence.paragraphs()) {
            Evidence said = evidence.of(paragraph);
            if (!index.sections().isEmpty()) {
                words.add(beginning(said.text()));
            }
            askedHere.clear();
            paragraph(paragraph.span(), said, recollection.paragraphs);
            Set<String> found = Set.copyOf(askedHere);
            for (Paragraph line : paragraph.brokenLines(post.text())) {
                askedHere.clear();
                askedHere.addAll(found);
                paragraph(line.span(), evidence.of(line), recollection.lines);
            }
        }
        markdownSections(words);
    }

    private void paragraph(Span span, Evidence said, Unchanged<Left<AboutParagraph>> unchanged) {
        answers.startOver();
        List<Left<AboutParagraph>> left = new ArrayList<>();
        Consumer<AboutParagraph> ask =
                about -> {
                    Left<AboutParagraph> may = ask(about, span, said);
                    if (may != null) {
                        left.add(may);
                    }
                };
        List<Left<AboutParagraph>> known = unchanged.in(span);
        if (known == null) {
            index.candidates(said, answers, ask);
        } else {
            for (Left<AboutParagraph> each : known) {
                if (failsStill(each.failed(), said)) {
                    left.add(each);
                } else {
                    ask.accept(each.asking());
                }
            }
        }
        unchanged.put(span, left);
    }

    /** Asks about a paragraph; null when it never matches, whatever the post around it is. */
    private @Nullable Left<AboutParagraph> ask(AboutParagraph about, Span span, Evidence said) {
        Rule rule = about.rule();
        if (askedHere.contains(rule.id())) {
            return new Left<>(about, null);
        }
        if (!applies(rule)) {
            return null;
        }
        Question failing = answers.firstFailing(about.all(), said);
        if (failing != null) {
            return left(about, failing);
        }
        askedHere.add(rule.id());
        add(rule, removable(rule, span));
        return new Left<>(about, null);
    }

    private void section(Element element, Evidence said) {
        for (Entry<Matcher.OnSection> entry : index.sections()) {
            if (!askedHere.contains(entry.rule().id()) && applies(entry.rule())) {
                sections.match(entry.matcher(), element, said)
                        .ifPresent(
                                span -> {
                                    askedHere.add(entry.rule().id());
                                    add(entry.rule(), removable(entry.rule(), span));
                                });
            }
        }
    }

    /**
     * Looks for labels line by line where a paragraph begins with one, which few posts have.
     *
     * @param words what paragraphs say
     */
    private void markdownSections(List<String> words) {
        MarkdownSections markdown = null;
        Set<Span> told = new HashSet<>();
        for (Entry<Matcher.OnSection> entry : index.sections()) {
            if (applies(entry.rule()) && mayHold(entry.matcher(), words)) {
                markdown = markdown == null ? new MarkdownSections(evidence, post) : markdown;
                for (Span span : markdown.matches(entry.matcher())) {
                    if (told.add(span)) {
                        add(entry.rule(), removable(entry.rule(), span));
                    }
                }
            }
        }
    }

    /** So much of a paragraph as a label takes. */
    private static String beginning(String text) {
        return PlainWords.of(text.substring(0, Math.min(text.length(), LONGEST_LABEL)));
    }

    private static boolean mayHold(Matcher.OnSection matcher, List<String> words) {
        for (String said : words) {
            if (matcher.kinds().stream().anyMatch(kind -> kind.beginWithLabel(said))) {
                return true;
            }
        }
        return false;
    }

    private void lines() {
        if (!index.asksLines() || !post.body().holdsMarkdown()) {
            return;
        }
        LinePass pass = new LinePass(evidence, recollection.linesWithout);
        for (Entry<Matcher.OnLines> entry : index.lines(post.text())) {
            if (applies(entry.rule())) {
                for (Span span : pass.matches(entry.rule(), entry.matcher())) {
                    add(entry.rule(), removable(entry.rule(), span));
                }
            }
        }
    }

    private void references() {
        if (index.references().isEmpty()) {
            return;
        }
        for (Reference reference : post.body().references()) {
            ReferencePass pass = new ReferencePass(post, reference);
            for (AboutReferences asked : index.references()) {
                if (applies(asked.rule())) {
                    pass.match(asked.rule(), asked.matchers())
                            .ifPresent(match -> add(asked.rule(), match));
                }
            }
        }
    }

    private void texts() {
        for (Entry<Matcher.OnText> entry : index.texts()) {
            if (applies(entry.rule())) {
                for (Span span : post.body().text().spans()) {
                    text(entry, span);
                }
            }
        }
    }

    private void text(Entry<Matcher.OnText> entry, Span span) {
        Rule rule = entry.rule();
        com.google.re2j.Matcher matcher = entry.matcher().pattern().matcher(span.of(post.text()));
        while (matcher.find()) {
            Span found = new Span(span.start() + matcher.start(), span.start() + matcher.end());
            String message = rule.message().replace("{text}", Excerpt.of(matcher.group()));
            // What a system left unread in a cell is none of what the cell says.
            tell(
                    rule,
                    new Match(
                            found,
                            message,
                            rule.repair().accept(new TextRepair(rule, found)).orElse(null)));
        }
    }
}
