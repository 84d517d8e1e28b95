package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.url.Address;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mail and telephone links that name nobody who could be reached (RFC 6068, section 2; RFC 3966,
 * section 3). A mail that leaves its recipient to the reader, but says what is in it, is one to
 * share a page with.
 */
final class Recipient implements ReferenceCheck {
    private static final Pattern WRONG_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Also as mail programs give it, with the name of its owner before it. */
    private static final Pattern MAILBOX =
            Pattern.compile(
                    "(?:[^<>]*<)?(?:\"[^\"]*\"|[^\\s<>@]+)@[^\\s<>@.]+(?:\\.[^\\s<>@.]+)*\\.?>?");

    /** What recipients are parted by: a comma, and in some programs a semicolon. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        if (address.isTemplated() || reference.raw().contains("<%")) {
            return Optional.empty();
        }
        String text = reference.unescaped();
        int colon = text.indexOf(':');
        String scheme = text.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        Optional<String> fault =
                scheme.equals("mailto")
                        ? ofMail(Address.parse(text))
                        : ofNumber(scheme, text.substring(colon + 1));
        return fault.map(
                what ->
                        Match.of(
                                reference.address(),
                                "link " + Excerpt.quoted(reference.raw()) + " " + what));
    }

    private static Optional<String> ofMail(Address address) {
        String written = address.path();
        if (WRONG_ESCAPE.matcher(written).find()) {
            return Optional.of("has a percent sign that escapes nothing");
        }
        String recipients = address.decodedPath().strip();
        if (recipients.isEmpty()) {
            boolean isFilled = address.query().orElse("").indexOf('=') > 0;
            return isFilled ? Optional.empty() : Optional.of("names nobody to write to");
        }
        for (String recipient : SEPARATOR.split(recipients, -1)) {
            String mailbox = recipient.strip();
            boolean isPossible = mailbox.isEmpty() || MAILBOX.matcher(mailbox).matches();
            if (!isPossible || mailbox.startsWith("//")) {
                return Optional.of("names no mail address: " + Excerpt.quoted(mailbox));
            }
        }
        return Optional.empty();
    }

    /** A telephone dials digits alone; a message may leave the number to the reader. */
    private static Optional<String> ofNumber(String scheme, String written) {
        boolean isMessage = scheme.equals("sms") && written.indexOf('=') > 0;
        boolean isNumber = DIGIT.matcher(written).find();
        return isNumber || isMessage ? Optional.empty() : Optional.of("has no number to call");
    }
}
