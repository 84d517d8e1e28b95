package dev.offprint.rule.check;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.Post;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.PostCheck;
import dev.offprint.rule.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Front matter that a site generator cannot read, repaired where only one repair is possible. */
final class FrontMatterSyntax implements PostCheck {
    /** Says of a fix that it may give values to fields that had none before. */
    private static final Set<String> ALL_FIELDS = Set.of("*");

    @Override
    public void check(Post post, Consumer<Match> found) {
        FrontMatter frontMatter = post.frontMatter();
        for (Problem problem : frontMatter.problems()) {
            switch (problem.kind()) {
                case BLANK_LINES_BEFORE, BYTE_ORDER_MARK ->
                        found.accept(
                                Match.of(
                                        problem.span(),
                                        problem.message(),
                                        Fix.ofFields(
                                                Safety.SAFE,
                                                List.of(Edit.delete(problem.span())),
                                                Set.of())));
                case SYNTAX -> found.accept(syntax(post.text(), frontMatter, problem));
                case NEVER_CLOSED, NO_MAPPING ->
                        found.accept(Match.of(problem.span(), problem.message()));
            }
        }
    }

    private static Match syntax(String text, FrontMatter frontMatter, Problem problem) {
        Optional<List<Edit>> repair =
                YamlRepair.of(text, frontMatter.content(), problem.span().start());
        String message = "front matter is no YAML: " + problem.message();
        Span span = atFault(text, problem.span());
        return repair.map(
                        edits ->
                                Match.of(
                                        span,
                                        message,
                                        Fix.ofFields(Safety.SAFE, edits, ALL_FIELDS)))
                .orElseGet(() -> Match.of(span, message));
    }

    /** A mark is a point; one character is what an editor can underline. */
    private static Span atFault(String text, Span mark) {
        boolean isInText = mark.start() < text.length() && text.charAt(mark.start()) >= ' ';
        return mark.isEmpty() && isInText ? new Span(mark.start(), mark.start() + 1) : mark;
    }
}
