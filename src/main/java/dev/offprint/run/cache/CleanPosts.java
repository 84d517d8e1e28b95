package dev.offprint.run.cache;

import dev.offprint.config.Profile;
import dev.offprint.rule.Rule;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The posts in which nothing is found, by all that this depends on. Safe for several threads. */
public final class CleanPosts {
    private static final int DAYS_BETWEEN_NOTES = 7;

    private final String program;
    private final DigestSet known;
    private final int today;
    private final Set<Digest> seen = new HashSet<>();
    private boolean isGrown;

    /**
     * Starts from what earlier runs knew.
     *
     * @param program what tells this build of the program, with its rules, from any other
     * @param today days since 1970
     */
    public CleanPosts(String program, DigestSet known, int today) {
        this.program = program;
        this.known = known;
        this.today = today;
    }

    /** What the results of {@code profile} depend on besides the post. */
    public Digest basis(Profile profile) {
        Hash hash = new Hash();
        hash.add(program).add(profile.settings());
        for (Rule rule : profile.rules()) {
            hash.add(rule.id()).add(rule.severity().label());
        }
        profile.sourceUrlKeys().forEach(hash::add);
        return hash.digest();
    }

    /** The digest of a post; of its path only the name matters to a rule. */
    public static Digest digest(Digest basis, Path path, byte[] content) {
        return new Hash()
                .add(basis.toString())
                .add(String.valueOf(path.getFileName()))
                .add(content)
                .digest();
    }

    /** Whether nothing was found in a post before. */
    public synchronized boolean contains(Digest digest) {
        int day = known.lastUse(digest);
        if (day < 0) {
            return false;
        }
        seen.add(digest);
        // So that what is used is not forgotten; every day would be a write too many.
        isGrown |= today - day >= DAYS_BETWEEN_NOTES;
        return true;
    }

    /** Remembers that nothing was found in a post. */
    public synchronized void add(Digest digest) {
        isGrown |= seen.add(digest);
    }

    /** The posts of this run in which nothing was found. */
    public synchronized Set<Digest> seen() {
        return Set.copyOf(seen);
    }

    /** Whether this run has something worth writing down. */
    public synchronized boolean isGrown() {
        return isGrown;
    }
}
