package dev.offprint.report;

import dev.offprint.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that the same one bears the same name when lines above it come and go: by file,
 * rule, the text at fault, and which of several alike it is. One object names those of one file.
 */
public final class Fingerprint {
    private static final int LONGEST_TEXT = 400;

    private final String path;
    private final String text;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Names the findings of a file.
     *
     * @param path its name, the same on every machine
     * @param text that the findings refer to
     */
    public Fingerprint(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The name of the next finding, 64 hexadecimal digits; each may be asked for once. */
    public String next(Finding finding) {
        int start = finding.span().start();
        int end = Math.min(finding.span().end(), start + LONGEST_TEXT);
        String fault = text.substring(start, end).strip().replaceAll("\\s+", " ");
        String key = path + '\n' + finding.rule().id() + '\n' + fault;
        int number = seen.merge(key, 1, Integer::sum);
        return digest(key + '\n' + number);
    }

    /** The name of a failure, as long as others'. */
    public static String ofFailure(String path, String problem) {
        return digest(path + "\n\n" + problem);
    }

    private static String digest(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
