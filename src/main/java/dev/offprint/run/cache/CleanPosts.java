package dev.offprint.run.cache;

import dev.offprint.config.Profile;
import dev.offprint.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        MessageDigest digest = sha256();
        add(digest, program);
        add(digest, profile.settings());
        for (Rule rule : profile.rules()) {
            add(digest, rule.id());
            add(digest, rule.severity().label());
        }
        for (String key : profile.sourceUrlKeys()) {
            add(digest, key);
        }
        return Digest.of(digest.digest());
    }

    /** The digest of a post; of its path only the name matters to a rule. */
    public static Digest digest(Digest basis, Path path, byte[] content) {
        MessageDigest digest = sha256();
        add(digest, basis.toString());
        add(digest, String.valueOf(path.getFileName()));
        digest.update(content);
        return Digest.of(digest.digest());
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

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
