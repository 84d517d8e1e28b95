package dev.offprint.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks an archive of the web for its copy of an address, as the availability interface of the
 * Wayback Machine has it (archive.org/help/wayback_api.php).
 */
public final class ArchiveService {
    /** The service of the Internet Archive. */
    public static final String INTERNET_ARCHIVE = "https://archive.org/wayback/available";

    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    private final WebClient client;
    private final URI service;

    /**
     * The service at an address.
     *
     * @throws IllegalArgumentException when {@code service} is no web address
     */
    public ArchiveService(WebClient client, String service) {
        this.client = client;
        this.service =
                WebAddress.of(service)
                        .orElseThrow(() -> new IllegalArgumentException("no web address"));
    }

    String host() {
        return service.getHost();
    }

    /** Where the copy is; empty when there is none, or the service does not answer. */
    Optional<String> copy(URI address) {
        String query = "url=" + URLEncoder.encode(address.toString(), StandardCharsets.UTF_8);
        URI question = URI.create(service + (service.getQuery() == null ? "?" : "&") + query);
        try {
            Answer answer =
                    client.patiently(
                            () -> client.send("GET", question, "application/json", LARGEST_ANSWER));
            return answer.status() == 200
                    ? read(Inflation.whole(answer, LARGEST_ANSWER))
                    : Optional.empty();
        } catch (WebException | IOException unanswered) {
            return Optional.empty();
        }
    }

    /** The fields of {@code archived_snapshots.closest}. */
    private static Optional<String> read(byte[] json) throws IOException {
        Map<String, String> closest = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            boolean isClosest = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    isClosest = "closest".equals(parser.currentName());
                } else if (token.isScalarValue() && isClosest) {
                    closest.put(
                            String.valueOf(parser.currentName()), String.valueOf(parser.getText()));
                } else if (token == JsonToken.END_OBJECT) {
                    isClosest = false;
                }
            }
        }
        boolean isThere =
                "true".equals(closest.get("available"))
                        && closest.getOrDefault("status", "200").startsWith("2");
        return Optional.ofNullable(closest.get("url"))
                .filter(url -> isThere && WebAddress.of(url).isPresent())
                .map(
                        url ->
                                url.replaceFirst(
                                        "^http://web\\.archive\\.org/",
                                        "https://web.archive.org/"));
    }
}
