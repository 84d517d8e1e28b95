package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address with white space in it, or with an ampersand that was escaped once too often. */
final class UnescapedAddress implements ReferenceCheck {
    /** What is left of {@code &} after it was escaped twice, or escaped and half undone. */
    private static final Pattern ESCAPED_TWICE =
            Pattern.compile("&(?:amp;)+#0?38;|&(?:amp;){2,}|&#0?38;(?:amp;)+|(?<=[?\\w=%-])#038;");

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        String raw = reference.raw();
        boolean isWritten =
                !address.isTemplated()
                        && reference.syntax() != Syntax.TEXT
                        && raw.length() < 4_000
                        && (address.isWeb() || address.isRelative());
        if (!isWritten) {
            return Optional.empty();
        }
        String once =
                mayBeEscapedTwice(raw)
                        ? ESCAPED_TWICE.matcher(raw).replaceAll(ampersand(reference))
                        : raw;
        if (!once.equals(raw)) {
            return match(reference, "address has an ampersand escaped twice", once);
        }
        if (!hasInnerSpace(raw)) {
            return Optional.empty();
        }
        return match(reference, "address has white space in it", encoded(raw));
    }

    /** Each form holds one of these, which few addresses do. */
    private static boolean mayBeEscapedTwice(String raw) {
        return raw.contains("38;") || raw.contains("amp;amp;");
    }

    private static String ampersand(Reference reference) {
        return reference.syntax() == Syntax.HTML ? "&amp;" : "&";
    }

    private static Optional<Match> match(Reference reference, String fault, String repaired) {
        return Optional.of(
                Match.of(
                        reference.address(),
                        fault + ": " + Excerpt.of(reference.raw()),
                        Fix.rewriting(
                                Safety.SAFE, List.of(new Edit(reference.address(), repaired)))));
    }

    private static boolean hasInnerSpace(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isWhitespace(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Spaces encoded; line breaks go, as browsers drop them. */
    private static String encoded(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 8);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            out.append(Character.isWhitespace(c) ? "%20" : String.valueOf(c));
        }
        return out.toString();
    }
}
