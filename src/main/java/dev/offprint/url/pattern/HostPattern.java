package dev.offprint.url.pattern;

import dev.offprint.url.Address;
import dev.offprint.url.HostSyntax;
import java.util.Locale;

/**
 * Which hosts a rule is about: {@code medium.com} means it and its subdomains, {@code =medium.com}
 * it alone, {@code amazon.*} any public suffix ({@code amazon.de}, {@code amazon.co.uk}).
 */
public final class HostPattern {
    private final String text;
    private final String name;
    private final boolean isExact;
    private final boolean isAnySuffix;

    private HostPattern(String text, String name, boolean isExact, boolean isAnySuffix) {
        this.text = text;
        this.name = name;
        this.isExact = isExact;
        this.isAnySuffix = isAnySuffix;
    }

    /**
     * Reads a pattern; case does not matter, and a name outside ASCII is the same as its ASCII
     * form.
     *
     * @throws IllegalArgumentException when {@code text} is no pattern; the message says why
     */
    public static HostPattern parse(String text) {
        boolean isExact = text.startsWith("=");
        boolean isAnySuffix = text.endsWith(".*");
        String written = text.substring(isExact ? 1 : 0, text.length() - (isAnySuffix ? 2 : 0));
        String name = HostSyntax.ascii(written.toLowerCase(Locale.ROOT));
        if (name.endsWith(".") || !HostSyntax.isValid(name, name) || name.indexOf('*') >= 0) {
            throw new IllegalArgumentException(
                    "\""
                            + text
                            + "\" is no host pattern, as example.com, =example.com or example.*");
        }
        return new HostPattern(text, name, isExact, isAnySuffix);
    }

    /**
     * The pattern that {@link #canonical} wrote, which is not looked at again.
     *
     * @param canonical in ASCII and small letters
     */
    public static HostPattern ofCanonical(String canonical) {
        boolean isExact = canonical.startsWith("=");
        boolean isAnySuffix = canonical.endsWith(".*");
        int end = canonical.length() - (isAnySuffix ? 2 : 0);
        String name = canonical.substring(isExact ? 1 : 0, end);
        return new HostPattern(canonical, name, isExact, isAnySuffix);
    }

    /** The pattern in ASCII and small letters. */
    public String canonical() {
        return (isExact ? "=" : "") + name + (isAnySuffix ? ".*" : "");
    }

    /** Says whether the address has a host and it is one of these. */
    public boolean matches(Address address) {
        String host = address.asciiHost();
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        if (!isAnySuffix) {
            return endsWithName(host, end);
        }
        int last = host.lastIndexOf('.', end - 1);
        if (last < 0) {
            return false;
        }
        if (endsWithName(host, last)) {
            return true;
        }
        int second = host.lastIndexOf('.', last - 1);
        // Short labels only, as in .co.uk and .com.br: amazon.example.com is not Amazon.
        boolean isSuffix = second >= 0 && last - second <= 4 && end - last == 3;
        return isSuffix && endsWithName(host, second);
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }

    private boolean endsWithName(String host, int end) {
        int start = end - name.length();
        if (start < 0 || !host.startsWith(name, start)) {
            return false;
        }
        return start == 0 || (!isExact && host.charAt(start - 1) == '.');
    }
}
