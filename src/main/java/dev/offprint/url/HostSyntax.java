package dev.offprint.url;

import java.net.IDN;
import java.util.Locale;

/** The grammar of an authority (RFC 3986, section 3.2) as browsers take it. */
public final class HostSyntax {
    private static final String FORBIDDEN = " #%/:<>?@[\\]^`{|}\"";

    /** The longest label and name that can be looked up (RFC 1035, section 2.3.4). */
    private static final int LONGEST_LABEL = 63;

    private static final int LONGEST_NAME = 253;
    private static final int HIGHEST_PORT = 65_535;

    private HostSyntax() {}

    /** The host of {@code authority}, without user and port. */
    static String host(String authority) {
        return authority.substring(hostStart(authority), hostEnd(authority));
    }

    /**
     * The ASCII form of {@code host}, percent-decoded, numbers as browsers read them; the very
     * string when it is plain or has none.
     */
    public static String ascii(String host) {
        if (host.length() > LONGEST_NAME) {
            return host;
        }
        if (isPlain(host)) {
            return mayBeNumeric(host) ? numbered(host) : host;
        }
        try {
            String decoded = PercentEncoding.decode(host);
            return numbered(IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException impossible) {
            return host;
        }
    }

    /** Asked of every address; names of sites seldom have a digit in their last part. */
    private static boolean mayBeNumeric(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        char first = end > 0 ? host.charAt(host.lastIndexOf('.', end - 1) + 1) : ' ';
        return first >= '0' && first <= '9';
    }

    private static String numbered(String host) {
        return NumericHost.is(host) ? NumericHost.dotted(host).orElse(host) : host;
    }

    private static boolean isPlain(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80 || host.charAt(i) == '%') {
                return false;
            }
        }
        return true;
    }

    /** Says whether {@code authority} can be called, given the ASCII form of its host. */
    public static boolean isValid(String authority, String asciiHost) {
        return isValidPort(authority.substring(hostEnd(authority)))
                && (asciiHost.startsWith("[") ? isAddressLiteral(asciiHost) : isName(asciiHost));
    }

    /** Where the host starts in the whole {@code text}; the path's start when there is none. */
    static int hostStart(String text, Parts parts) {
        if (parts.authorityStart() < 0) {
            return parts.pathStart();
        }
        int at = text.lastIndexOf('@', parts.pathStart() - 1);
        return Math.max(at + 1, parts.authorityStart());
    }

    private static int hostStart(String authority) {
        return authority.lastIndexOf('@') + 1;
    }

    private static int hostEnd(String authority) {
        int start = hostStart(authority);
        if (authority.startsWith("[", start)) {
            int close = authority.indexOf(']', start);
            return close < 0 ? authority.length() : close + 1;
        }
        int colon = authority.indexOf(':', start);
        return colon < 0 ? authority.length() : colon;
    }

    private static boolean isValidPort(String port) {
        if (port.isEmpty() || port.equals(":")) {
            return true;
        }
        int value = 0;
        for (int i = 1; i < port.length(); i++) {
            char c = port.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = Math.min(value * 10 + c - '0', HIGHEST_PORT + 1);
        }
        return port.charAt(0) == ':' && value <= HIGHEST_PORT;
    }

    private static boolean isName(String host) {
        int labelStart = 0;
        for (int i = 0; i <= host.length(); i++) {
            if (i == host.length() || host.charAt(i) == '.') {
                boolean isRoot = i == host.length() && i > 0;
                if ((i == labelStart && !isRoot) || !isLabel(host.substring(labelStart, i))) {
                    return false;
                }
                labelStart = i + 1;
            } else if (host.charAt(i) <= ' '
                    || host.charAt(i) >= 0x7F
                    || FORBIDDEN.indexOf(host.charAt(i)) >= 0) {
                return false;
            }
        }
        boolean isNumber = mayBeNumeric(host) && NumericHost.is(host);
        return host.length() <= LONGEST_NAME && (!isNumber || NumericHost.dotted(host).isPresent());
    }

    private static boolean isLabel(String label) {
        boolean isEncoded = label.startsWith("xn--");
        return label.length() <= LONGEST_LABEL
                && (!isEncoded || !IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED).equals(label));
    }

    private static boolean isAddressLiteral(String host) {
        int colons = 0;
        for (int i = 1; i < host.length() - 1; i++) {
            char c = host.charAt(i);
            colons += c == ':' ? 1 : 0;
            if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return host.endsWith("]") && colons >= 2;
    }
}
