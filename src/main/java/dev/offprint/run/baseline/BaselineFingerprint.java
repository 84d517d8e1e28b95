package dev.offprint.run.baseline;

import dev.offprint.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a finding is recognised by: its rule and the text at fault, white space aside. */
final class BaselineFingerprint {
    private static final int BYTES = 8;

    private BaselineFingerprint() {}

    /**
     * Sixteen hexadecimal digits.
     *
     * @param text the text that the finding's span refers to
     */
    static String of(Finding finding, String text) {
        String context = normalized(finding.span().of(text));
        if (context.isEmpty()) {
            // Nothing stands there; only the message says what is missing.
            context = normalized(finding.message());
        }
        return hex(finding.rule().id() + '\n' + context);
    }

    private static String normalized(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String hex(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                hex.append(Character.forDigit((digest[i] >> 4) & 0xF, 16));
                hex.append(Character.forDigit(digest[i] & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
