package dev.offprint.web;

import dev.offprint.image.FileEnds;
import dev.offprint.image.ImageDamage;
import dev.offprint.image.ImageKind;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Asks one server about one address, and judges the answer. */
final class LinkQuestion {
    private static final String PAGES = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String IMAGES = "image/*,*/*;q=0.5";

    private final WebClient client;

    /** Hosts that answer nothing to a request without body, so that nobody waits for it twice. */
    private final Set<String> silentWithoutBody = ConcurrentHashMap.newKeySet();

    LinkQuestion(WebClient client) {
        this.client = client;
    }

    LinkResult ask(URI address, boolean isImage) {
        try {
            Answer answer = client.patiently(isImage ? () -> image(address) : () -> page(address));
            return judge(address, answer, isImage);
        } catch (WebException e) {
            String reason = String.valueOf(e.getMessage());
            return e.kind() == WebException.Kind.NO_HOST
                    ? LinkResult.dead(reason)
                    : LinkResult.unknown(reason);
        }
    }

    /** Without the body first; what some servers answer to that, or do not, means nothing. */
    private Answer page(URI address) throws WebException {
        String authority = WebAddress.authority(address);
        if (!silentWithoutBody.contains(authority)) {
            try {
                Answer answer = client.send("HEAD", address, PAGES, 0);
                if (answer.status() < 400) {
                    return answer;
                }
            } catch (WebException e) {
                if (e.kind() == WebException.Kind.TIMEOUT) {
                    silentWithoutBody.add(authority);
                } else if (e.kind() != WebException.Kind.CONNECTION) {
                    throw e;
                }
            }
        }
        return client.send("GET", address, PAGES, 0);
    }

    private Answer image(URI address) throws WebException {
        return client.send("GET", address, IMAGES, ImageKind.HEAD);
    }

    private static LinkResult judge(URI address, Answer answer, boolean isImage)
            throws WebException {
        int status = answer.status();
        if (status == 404 || status == 410) {
            return LinkResult.dead("the server answers " + status + at(address, answer));
        }
        if (status < 200 || status >= 300) {
            return LinkResult.unknown("the server answers " + status + at(address, answer));
        }
        if (isImage) {
            byte[] head = Inflation.first(answer, ImageKind.HEAD);
            boolean isImageThere = ImageKind.of(head).isPresent();
            Optional<ImageDamage> damage =
                    isImageThere ? Optional.empty() : ImageDamage.of(FileEnds.of(head));
            if (damage.isPresent()) {
                return LinkResult.dead("what the server gives " + damage.get().words());
            }
        }
        return LinkResult.alive(answer.moved().map(URI::toString).orElse(null));
    }

    private static String at(URI address, Answer answer) {
        return answer.address().equals(address) ? "" : " at " + answer.address();
    }
}
