package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.FrontMatter.Format;
import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
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
                case BLANK_LINES_BEFORE, BYTE_ORDER_MARK -> {
                    Fix fix = fix(Safety.SAFE, Edit.delete(problem.span()));
                    found.accept(Match.of(problem.span(), problem.message(), fix));
                }
                case NEVER_CLOSED ->
                        found.accept(
                                new Match(
                                        problem.span(),
                                        problem.message(),
                                        closing(post, problem.span()).orElse(null)));
                case SYNTAX -> found.accept(syntax(post.text(), frontMatter, problem));
                case NO_MAPPING -> found.accept(Match.of(problem.span(), problem.message()));
            }
        }
    }

    private static Fix fix(Safety safety, Edit edit) {
        return Fix.ofFields(safety, List.of(edit), Set.of());
    }

    /** JSON is closed by more than a line, and so not from here. */
    private static Optional<Fix> closing(Post post, Span span) {
        String text = post.text();
        String delimiter = post.frontMatter().format().delimiter();
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        if (!span.of(text).equals(delimiter)) {
            return Optional.of(fix(Safety.SAFE, new Edit(span, delimiter)));
        }
        int end = post.frontMatter().content().end();
        boolean isInLine = end > 0 && text.charAt(end - 1) != '\n';
        String lineEnd = post.source().lineEnd();
        Edit edit = Edit.insert(end, (isInLine ? lineEnd : "") + delimiter + lineEnd);
        // Where the values end and the text begins is a guess, however good.
        return Optional.of(fix(Safety.UNSAFE, edit));
    }

    private static Match syntax(String text, FrontMatter frontMatter, Problem problem) {
        Format format = frontMatter.format();
        Optional<Fix> fix =
                format == Format.YAML
                        ? YamlRepair.of(text, frontMatter.content())
                                .map(edits -> Fix.ofFields(Safety.SAFE, edits, ALL_FIELDS))
                        : Optional.empty();
        String message = "front matter is no " + format.title() + ": " + problem.message();
        return new Match(atFault(text, problem.span()), message, fix.orElse(null));
    }

    /** A mark is a point; one character is what an editor can underline. */
    private static Span atFault(String text, Span mark) {
        boolean isInText = mark.start() < text.length() && text.charAt(mark.start()) >= ' ';
        return mark.isEmpty() && isInText ? new Span(mark.start(), mark.start() + 1) : mark;
    }
}
