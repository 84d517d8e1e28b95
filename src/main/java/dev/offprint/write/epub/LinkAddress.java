package dev.offprint.write.epub;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that a book may link to. Browsers follow almost anything; a book must hold valid
 * absolute URLs (RFC 3986), so what can be written as one is, and what cannot becomes text.
 */
final class LinkAddress {
    private static final Set<String> WEB = Set.of("http", "https", "ftp");
    private static final Set<String> OPAQUE = Set.of("mailto", "tel", "sms", "geo", "xmpp");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20}):");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_.])?");
    private static final Pattern PORT = Pattern.compile("(.*?)(?::(\\d{0,5}))?");
    private static final Pattern BYTE = Pattern.compile("0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5]");
    private static final String LITERAL = "-._~!$&'()*+,;=:@/?";

    private LinkAddress() {}

    /** Returns {@code address} as a valid absolute URL, or empty when it leads nowhere outside. */
    static Optional<String> valid(String address) {
        StringBuilder kept = new StringBuilder();
        String trimmed = address.strip();
        for (int i = 0; i < trimmed.length(); i++) {
            // As browsers do (URL Standard, 4.4): line ends and tabs within an address are noise.
            if ("\t\r\n".indexOf(trimmed.charAt(i)) < 0) {
                kept.append(trimmed.charAt(i));
            }
        }
        String text = kept.indexOf("//") == 0 ? "https:" + kept : kept.toString();
        Matcher matcher = SCHEME.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        String rest = text.substring(matcher.end());
        if (WEB.contains(scheme) && rest.startsWith("//")) {
            return web(scheme, rest.substring(2));
        } else if (OPAQUE.contains(scheme) && !rest.isBlank()) {
            return Optional.of(scheme + ":" + encoded(rest));
        }
        return Optional.empty();
    }

    private static Optional<String> web(String scheme, String rest) {
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        Matcher parts = PORT.matcher(rest.substring(0, end));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> host = host(parts.group(1));
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (host.isEmpty() || (!port.isEmpty() && Integer.parseInt(port) > 65535)) {
            return Optional.empty();
        }
        String path = rest.substring(end).replace('\\', '/');
        return Optional.of(
                scheme
                        + "://"
                        + host.get()
                        + (port.isEmpty() ? "" : ":" + port)
                        + (path.startsWith("/") ? "" : "/")
                        + encoded(path));
    }

    private static Optional<String> host(String name) {
        String ascii;
        try {
            ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // IDN of JDK 17 throws the latter for some names with empty labels.
            return Optional.empty();
        }
        boolean isName = HOST.matcher(ascii).matches() && !ascii.contains("..");
        String last = ascii.substring(ascii.lastIndexOf('.', ascii.length() - 2) + 1);
        boolean isNumber = !last.isEmpty() && Character.isDigit(last.charAt(0));
        return isName && (!isNumber || isIpv4(ascii)) ? Optional.of(ascii) : Optional.empty();
    }

    private static boolean isIpv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (!BYTE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Percent-encodes what RFC 3986 forbids; a percent sign stays where it already encodes. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isInFragment = false;
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean isAlphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
            boolean isHash = c == '#' && !isInFragment;
            isInFragment |= isHash;
            if (isAlphanumeric || LITERAL.indexOf(c) >= 0 || isHash || isEncoding(bytes, i)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isEncoding(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
