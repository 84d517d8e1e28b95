package dev.offprint.run.lint;

import dev.offprint.post.Post;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;

/** What a run asks other machines for; a run without one asks nothing. */
public interface Network extends AutoCloseable {
    /** Starts asking for what {@code post} names, and does not wait for answers. */
    void prepare(Post post);

    /** What lies around a post, answers included; waits for them when a check wants them. */
    Surroundings around(Site site);

    /** Whether something that was learned could not be stored; findings have said what. */
    boolean hasTrouble();

    /** Stops asking, and keeps what was learned. */
    @Override
    void close();
}
