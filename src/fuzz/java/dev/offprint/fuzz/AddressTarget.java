package dev.offprint.fuzz;

import dev.offprint.url.Address;
import dev.offprint.web.Guard;
import dev.offprint.web.WebAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address is what it was given as, and written once it is written for good. However it is
 * spelled and through whatever redirect: a request for a private address is never let through, and
 * no archive hears of one.
 */
final class AddressTarget implements Target {
    private static final URI PUBLIC = URI.create("https://a.example.org/b/c");

    @Override
    public void check(Input input) {
        int mode = input.choice(3);
        String text = input.plain();
        if (mode == 2) {
            InetAddress address = ofBytes(text);
            guarded(URI.create("https://name.example.org/"), List.of(address));
            return;
        }
        Address address = Address.parse(text);
        kept(address, text);
        Optional<URI> uri = mode == 0 ? WebAddress.of(text) : Guard.redirected(PUBLIC, text);
        uri.ifPresent(AddressTarget::guarded);
    }

    private static void kept(Address address, String text) {
        Promise.same("an address and its text", text, address.text());
        Promise.same("an address without nothing", text, address.without(all -> false).text());
        String writable = address.toWritable();
        Promise.same("what is written", writable, Address.parse(writable).toWritable());
        // What is left need not be without parameters: what belonged to an address within one, or
        // was parted otherwise, may be one now.
        String bare = address.without(all -> true).text();
        int at = 0;
        for (int i = 0; i < text.length() && at < bare.length(); i++) {
            at += text.charAt(i) == bare.charAt(at) ? 1 : 0;
        }
        Promise.same("what is left of an address", bare.length(), at);
        Address base = Address.parse(PUBLIC.toString());
        Address whole = address.resolve(base);
        Promise.same("what is resolved", whole.text(), whole.resolve(base).text());
        Address.parse("https://b.example.org/x?y#z").resolve(address).resolve(whole);
    }

    private static void guarded(URI uri) {
        String host = uri.getHost();
        Promise.that(host != null && !host.isEmpty(), "no host in " + uri);
        Promise.that(
                uri.getRawUserInfo() == null && uri.getRawFragment() == null,
                "more than a server is asked for: " + uri);
        Promise.that(uri.getScheme().matches("https?"), "not of the web: " + uri);
        Optional<URI> again = WebAddress.of(uri.toString());
        Promise.same("an address and what is asked for", Optional.of(uri), again);
        guarded(uri, lookedUp(host));
    }

    private static void guarded(URI uri, List<InetAddress> addresses) {
        for (InetAddress address : addresses) {
            if (Ranges.isPrivate(address.getAddress())) {
                Promise.that(
                        !Guard.letsAsk(uri, addresses), "let through: " + uri + " at " + address);
                Promise.that(!Guard.letsTell(uri, addresses), "told of: " + uri + " at " + address);
            }
        }
    }

    /** What a resolver of C makes of a host that is a number to it, asked of nobody. */
    private static List<InetAddress> lookedUp(String host) {
        List<InetAddress> found = new ArrayList<>();
        try {
            if (host.startsWith("[")) {
                found.add(InetAddress.getByName(host));
            } else {
                Ranges.numeric(host).ifPresent(bytes -> found.add(ofRaw(bytes)));
            }
        } catch (UnknownHostException e) {
            // None.
        }
        return found;
    }

    private static InetAddress ofBytes(String text) {
        byte[] bytes = new byte[text.length() % 2 == 0 ? 4 : 16];
        for (int i = 0; i < bytes.length && i < text.length(); i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return ofRaw(bytes);
    }

    private static InetAddress ofRaw(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        List<String> addresses =
                List.of(
                        "https://a.example/b/c?d=e&utm_source=f#g",
                        "http://127.0.0.1/",
                        "http://0177.0.0.1:8080/",
                        "http://0x7f.1/",
                        "http://2130706433",
                        "http://[::1]/",
                        "http://[::ffff:127.0.0.1]/",
                        "http://[64:ff9b::7f00:1]/",
                        "http://[2002:7f00:1::]/",
                        "http://[fe80::1%25eth0]/",
                        "http://169.254.169.254/latest/meta-data/",
                        "http://user:pw@10.0.0.1/",
                        "//192.168.1.1\\@a.example/",
                        "http://%31%32%37.0.0.1/",
                        "http://１２７。０。０。１/",
                        "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
                        "http://localhost./",
                        "http://a.example:0/..//./%2e%2e/b",
                        "ht\ntp://a.example/\t",
                        "https:a.example",
                        "http:\\\\a.example\\b",
                        "mailto:a@b.example?subject=x",
                        "data:text/html,<p>x",
                        "/{{ site.url }}/a?b={{ c }}",
                        "https://web.archive.org/web/2020/https://a.example/?utm_source=x",
                        "https://bücher.example/ä?ö#ü",
                        "https://xn--bcher-kva.example/",
                        "?a=1&amp;b=2&#38;c",
                        "#/pay?id=1&utm_medium=x");
        for (String address : addresses) {
            seeds.add(Input.of(address, 0));
            seeds.add(Input.of(address, 1));
        }
        seeds.add(Input.of(new byte[] {10, 0, 0, 1}, 2));
        seeds.add(Input.of(new byte[] {0x64, 1, 2, 3, 4}, 2));
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "http://",
                "https://",
                "//",
                "\\",
                "@",
                ":",
                "[",
                "]",
                "::",
                "::ffff:",
                "%25",
                "%2e",
                "%00",
                "0x7f",
                "0177",
                "127.0.0.1",
                "10.",
                "192.168.",
                "169.254.",
                "172.16.",
                "100.64.",
                "64:ff9b::",
                "2002:",
                "fe80::",
                "fc00::",
                "localhost",
                ".",
                "。",
                "１",
                "xn--",
                "?",
                "#",
                "&",
                "&amp;",
                "=",
                ";",
                "utm_source=",
                "{{",
                "}}",
                "\t",
                "\n",
                "/../",
                "%31",
                "٠");
    }
}
