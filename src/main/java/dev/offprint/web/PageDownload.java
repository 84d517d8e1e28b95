package dev.offprint.web;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches pages. Safe for use by several threads. */
public final class PageDownload {
    private static final String ACCEPTED = "text/html,application/xhtml+xml,*/*;q=0.5";
    private static final Pattern CHARSET =
            Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

    private final WebClient client;
    private final int largest;

    /** A page as it came. */
    public static final class Page {
        private final byte[] bytes;
        private final String address;
        private final String charset;

        private Page(byte[] bytes, String address, String charset) {
            this.bytes = bytes;
            this.address = address;
            this.charset = charset;
        }

        /** Not to be written to. */
        public byte[] bytes() {
            return bytes;
        }

        /** The address that answered, behind all redirects. */
        public String address() {
            return address;
        }

        /** The encoding that the answer's header names; empty when it names none. */
        public String charset() {
            return charset;
        }
    }

    /**
     * A download.
     *
     * @param largest how many bytes a page may have
     */
    public PageDownload(WebClient client, int largest) {
        this.client = client;
        this.largest = largest;
    }

    /**
     * The page at an address.
     *
     * @throws IOException when there is none, or it may not be asked for
     */
    public Page fetch(URI address) throws IOException {
        try {
            Answer answer = client.patiently(() -> client.send("GET", address, ACCEPTED, largest));
            if (answer.status() != 200) {
                throw new IOException("the server answers " + answer.status());
            }
            byte[] bytes = Inflation.whole(answer, largest);
            Matcher charset = CHARSET.matcher(answer.header("Content-Type").orElse(""));
            return new Page(
                    bytes, answer.address().toString(), charset.find() ? charset.group(1) : "");
        } catch (WebException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
