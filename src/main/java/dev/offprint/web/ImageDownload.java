package dev.offprint.web;

import dev.offprint.image.FileEnds;
import dev.offprint.image.ImageDamage;
import dev.offprint.image.ImageKind;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Fetches pictures, each address once. Safe for use by several threads. */
public final class ImageDownload {
    private final WebClient client;
    private final HostQueues queues;
    private final int largest;
    private final int most;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<URI, CompletableFuture<FetchedImage>> fetched = new ConcurrentHashMap<>();

    /**
     * A download.
     *
     * @param largest how many bytes a picture may have
     * @param most how many pictures are fetched in all
     */
    public ImageDownload(WebClient client, HostQueues queues, int largest, int most) {
        this.client = client;
        this.queues = queues;
        this.largest = largest;
        this.most = most;
    }

    /** The picture at {@code address}, when it comes; empty when that is none of the web. */
    public Optional<CompletableFuture<FetchedImage>> fetch(String address) {
        return WebAddress.of(address)
                .map(
                        uri ->
                                fetched.computeIfAbsent(
                                        uri,
                                        unknown ->
                                                queues.submit(uri.getAuthority(), () -> get(uri))));
    }

    private FetchedImage get(URI uri) {
        if (count.incrementAndGet() > most) {
            return FetchedImage.failed("more than " + most + " pictures in one run");
        }
        try {
            Answer answer =
                    client.patiently(() -> client.send("GET", uri, "image/*,*/*;q=0.5", largest));
            if (answer.status() != 200) {
                return FetchedImage.failed("the server answers " + answer.status());
            }
            byte[] bytes = Inflation.whole(answer, largest);
            Optional<ImageDamage> damage = ImageDamage.of(FileEnds.of(bytes));
            Optional<ImageKind> kind = ImageKind.of(bytes);
            return damage.isEmpty() && kind.isPresent()
                    ? FetchedImage.of(bytes, kind.get())
                    : FetchedImage.failed(
                            "what the server gives "
                                    + damage.map(ImageDamage::words).orElse("is no image"));
        } catch (WebException e) {
            return FetchedImage.failed(String.valueOf(e.getMessage()));
        }
    }
}
