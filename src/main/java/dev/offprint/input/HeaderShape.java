package dev.offprint.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what starts with the header of a message (RFC 5322, section 2.2): mail, MHTML, WARC, the
 * response of a server. Posts have such lines as well, so it takes fields that only mail has.
 */
final class HeaderShape {
    private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d\\r?\\n");
    private static final Pattern HTTP = Pattern.compile("HTTP/\\d(\\.\\d)? \\d{3}\\b[^\\n]*\\n");

    /** The line before each mail of a mailbox (RFC 4155, appendix A). */
    private static final Pattern MAILBOX =
            Pattern.compile("From \\S+ +\\w{3} \\w{3} +\\d{1,2} \\d\\d:\\d\\d(:\\d\\d)? ");

    /** What git puts in its place. */
    private static final Pattern PATCH = Pattern.compile("From [0-9a-f]{40} Mon Sep 17 00:00:00");

    private static final Pattern PART = Pattern.compile("--\\S+\\r?\\nContent-[A-Z][a-z]+");

    /** Fields that stations on the way of a mail add; nobody writes them above a post. */
    private static final Set<String> OF_MAIL =
            Set.of(
                    "received",
                    "return-path",
                    "message-id",
                    "delivered-to",
                    "mime-version",
                    "newsgroups",
                    "x-mailer",
                    "dkim-signature",
                    "content-transfer-encoding",
                    "reply-to",
                    "in-reply-to",
                    "references",
                    "user-agent");

    private HeaderShape() {}

    static Optional<FileKind> of(String text) {
        if (PATCH.matcher(text).lookingAt()) {
            return Optional.of(FileKind.PATCH);
        }
        if (MAILBOX.matcher(text).lookingAt()) {
            return Optional.of(FileKind.MAILBOX);
        }
        if (PART.matcher(text).lookingAt()) {
            return Optional.of(FileKind.MAIL);
        }
        boolean isWarc = WARC.matcher(text).lookingAt();
        boolean isHttp = HTTP.matcher(text).lookingAt();
        Map<String, String> fields = fields(isWarc || isHttp ? after(text, 0) : 0, text);
        if (isWarc && fields.containsKey("warc-type")) {
            return Optional.of(FileKind.WARC);
        }
        if (isHttp && !fields.isEmpty()) {
            return Optional.of(FileKind.HTTP_RESPONSE);
        }
        return message(fields);
    }

    private static Optional<FileKind> message(Map<String, String> fields) {
        String type = fields.getOrDefault("content-type", "");
        boolean isMime = fields.containsKey("mime-version") || type.contains("boundary=");
        if (type.startsWith("multipart/related") && isMime) {
            return Optional.of(FileKind.MHTML);
        }
        int ofMail = 0;
        for (String name : fields.keySet()) {
            ofMail += OF_MAIL.contains(name) ? 1 : 0;
        }
        boolean isFrom = fields.containsKey("from") || fields.containsKey("sender");
        boolean isSent = fields.containsKey("date") || fields.containsKey("subject");
        boolean isLetter =
                isFrom && fields.containsKey("to") && fields.containsKey("subject") && isSent;
        boolean isMail = (isFrom && isSent && ofMail > 0) || (isMime && !type.isEmpty());
        return isMail || isLetter ? Optional.of(FileKind.MAIL) : Optional.empty();
    }

    /** The fields up to the empty line, names in lower case; none when something else comes. */
    private static Map<String, String> fields(int start, String text) {
        Map<String, String> fields = new HashMap<>();
        String last = "";
        int at = start;
        while (at < text.length()) {
            int end = after(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = end;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            boolean isFolded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (isFolded && !last.isEmpty()) {
                fields.merge(last, line.strip(), (old, more) -> old + " " + more);
            } else if (colon > 0 && isName(line, colon)) {
                last = line.substring(0, colon).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(last, line.substring(colon + 1).strip());
            } else {
                return Map.of();
            }
        }
        return fields;
    }

    private static boolean isName(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static int after(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
