package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import java.util.function.Consumer;

/** Fields of another type than the schemas say that {@link PresetSchemas} reads. */
final class FrontMatterSchema implements PostCheck {
    private final PresetSchemas schemas;

    FrontMatterSchema(Options options) {
        schemas = PresetSchemas.of(options);
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        post.frontMatter()
                .fields()
                .ifPresent(
                        fields ->
                                schemas.departures(fields)
                                        .forEach(
                                                departure ->
                                                        found.accept(
                                                                Match.of(
                                                                        departure.span(),
                                                                        departure.message()))));
    }
}
