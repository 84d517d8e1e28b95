package dev.offprint.run.cache;

import dev.offprint.config.Profile;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.Reach;
import dev.offprint.rule.Rule;
import dev.offprint.run.cache.ResultFile.Learned;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found in posts, by all that this depends on: the program, its rules and settings, the
 * post, and what was asked of the files and posts around it. Safe for several threads.
 */
public final class KnownResults {
    private static final int DAYS_BETWEEN_NOTES = 7;

    private final ResultFile known;
    private final int today;
    private final Learned learned = new Learned();
    private volatile boolean isGrown;

    /**
     * Starts from what earlier runs knew.
     *
     * @param today days since 1970
     */
    KnownResults(ResultFile known, int today) {
        this.known = known;
        this.today = today;
    }

    /**
     * What the results of a profile depend on besides the post.
     *
     * @param reach how far the run repairs
     * @param rules those of the profile by id
     */
    public record Basis(Digest digest, Reach reach, Map<String, Rule> rules) {}

    /** What the results of {@code profile} depend on besides the post. */
    public Basis basis(Profile profile, Reach reach) {
        Hash hash = new Hash();
        hash.add(profile.settings());
        Map<String, Rule> rules = new HashMap<>();
        for (Rule rule : profile.rules()) {
            hash.add(rule.id()).add(rule.severity().label());
            rules.put(rule.id(), rule);
        }
        profile.sourceUrlKeys().forEach(hash::add);
        return new Basis(hash.digest(), reach, rules);
    }

    /**
     * A post and what lies around it.
     *
     * @param digest of the post, its place and the basis
     * @param around the files around it
     * @param posts the other posts of the run
     */
    public record Asked(
            Basis basis, Digest digest, FileAnswers around, Supplier<OtherPosts> posts) {

        /**
         * A post.
         *
         * @param place where it lies, and the folder that the user gave
         */
        public static Asked of(
                Basis basis,
                String place,
                byte[] content,
                FileAnswers around,
                Supplier<OtherPosts> posts) {
            Hash hash = new Hash().add(basis.digest.toString()).add(place).add(content);
            return new Asked(basis, hash.digest(), around, posts);
        }
    }

    /** What was found in a post before, if all that it depends on is as it was. */
    public Optional<List<Finding>> find(Asked post) {
        ByteBuffer bytes = known.get(post.digest);
        if (bytes == null) {
            return Optional.empty();
        }
        RememberedResult result = ResultForm.read(bytes, post.basis.rules);
        if (result == null || !holds(result, post)) {
            return Optional.empty();
        }
        learned.use(post.digest);
        if (today - known.lastUse(post.digest) >= DAYS_BETWEEN_NOTES) {
            // So that what is used is not forgotten; every day would be a write too many.
            isGrown = true;
        }
        return Optional.of(result.findings());
    }

    private static boolean holds(RememberedResult result, Asked post) {
        boolean isForThis = result.findings().isEmpty() || result.reach() == post.basis.reach;
        if (!isForThis) {
            return false;
        }
        for (Map.Entry<Question, Long> answer : result.answers().entrySet()) {
            if (post.around.of(answer.getKey()) != answer.getValue()) {
                return false;
            }
        }
        Digest others = result.others();
        return others == null || post.posts.get().isOneOf(others);
    }

    /**
     * Remembers what was found in a post that nothing was repaired in.
     *
     * @param files what it asked of the files around it
     * @param others what it asked of the other posts; null when it asked nothing
     */
    public void add(
            Asked post, WitnessedFiles files, @Nullable Digest others, List<Finding> findings) {
        for (Finding finding : findings) {
            if (!post.basis.rules.containsKey(finding.rule().id())) {
                return;
            }
        }
        if (!files.isLasting()) {
            return;
        }
        SortedMap<Question, Long> answers = new TreeMap<>();
        for (Question question : files.asked()) {
            answers.put(question, post.around.of(question));
        }
        RememberedResult result = new RememberedResult(post.basis.reach, others, answers, findings);
        learned.add(post.digest, ResultForm.write(result));
        isGrown = true;
    }

    /** What tells this build of the program, with its rules, from any other. */
    Digest program() {
        return known.program();
    }

    /** What this run learned. */
    Learned learned() {
        return learned;
    }

    /** Whether this run has something worth writing down. */
    public boolean isGrown() {
        return isGrown;
    }
}
