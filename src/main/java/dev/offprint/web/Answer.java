package dev.offprint.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What a server answered after all redirects. */
final class Answer {
    private final int status;
    private final URI address;
    private final List<Hop> hops;
    private final HttpHeaders headers;
    private final byte[] body;
    private final boolean isCut;

    /** A redirect. */
    record Hop(URI from, int status, URI to) {
        /** Whether the server says that the old address is not to be used again. */
        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }

    /**
     * The answer in a response.
     *
     * @param address the address that answered
     * @param hops the redirects that led to it
     */
    Answer(HttpResponse<Received> response, URI address, List<Hop> hops) {
        this.status = response.statusCode();
        this.address = address;
        this.hops = List.copyOf(hops);
        this.headers = response.headers();
        this.body = response.body().bytes();
        this.isCut = response.body().isCut();
    }

    int status() {
        return status;
    }

    /** The address that answered. */
    URI address() {
        return address;
    }

    List<Hop> hops() {
        return hops;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body as it came, up to the limit of the request; not to be written to. */
    byte[] body() {
        return body;
    }

    /** Whether the body went on past the limit. */
    boolean isCut() {
        return isCut;
    }

    /** Where the address moved for good: the end of the permanent redirects that it starts with. */
    Optional<URI> moved() {
        Optional<URI> moved = Optional.empty();
        for (Hop hop : hops) {
            if (!hop.isPermanent()) {
                break;
            }
            moved = Optional.of(hop.to());
        }
        return moved;
    }
}
