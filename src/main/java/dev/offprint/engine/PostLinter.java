package dev.offprint.engine;

import dev.offprint.config.Profile;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.lint.fix.Outlook;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Source;
import java.util.List;

/** Lints posts, and repairs them as far as it may. Safe for use by several threads. */
public final class PostLinter {
    private final List<String> sourceUrlKeys;
    private final Fixer fixer;

    /** A linter by the rules of {@code profile} that repairs as far as {@code reach} says. */
    public PostLinter(Profile profile, Reach reach) {
        this.sourceUrlKeys = profile.sourceUrlKeys();
        this.fixer = new Fixer(new Linter(profile.rules()), reach);
    }

    /** The post that a text is. */
    public Post parse(Source source) {
        return PostParser.parse(source, sourceUrlKeys);
    }

    /** What is wrong with {@code post}, looked at to the end, and the post as far repaired. */
    public Outlook lint(Post post, Surroundings surroundings) {
        return fixer.outlook(post, surroundings);
    }
}
