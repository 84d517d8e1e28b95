package dev.offprint.web;

import com.google.re2j.Pattern;
import dev.offprint.web.LinkResult.State;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks for every address once, however often and in however many posts it stands. */
public final class LinkChecker {
    private final LinkQuestion question;
    private final HostQueues queues;
    private final @Nullable LinkCache cache;
    private final WebClient client;
    private final @Nullable ArchiveService archive;
    private final List<Pattern> excluded;
    private final Map<String, CompletableFuture<LinkResult>> asked = new ConcurrentHashMap<>();

    /**
     * A checker.
     *
     * @param excluded addresses in which one of these is found are not asked for
     */
    public LinkChecker(LinkSources sources, HostQueues queues, List<Pattern> excluded) {
        this.client = sources.client();
        this.question = new LinkQuestion(client);
        this.queues = queues;
        this.cache = sources.cache();
        this.archive = sources.archive();
        this.excluded = List.copyOf(excluded);
    }

    /** Asks for an address, unless it is excluded, none of the web, or was asked for before. */
    public void ask(String address, boolean isImage) {
        Optional<URI> uri = WebAddress.of(address);
        if (uri.isPresent() && !isExcluded(address)) {
            String key = key(uri.get(), isImage);
            asked.computeIfAbsent(key, unasked -> ask(uri.get(), isImage, key));
        }
    }

    /** The answer, when it comes; empty when the address was never asked for. */
    public Optional<CompletableFuture<LinkResult>> answer(String address, boolean isImage) {
        return WebAddress.of(address).map(uri -> asked.get(key(uri, isImage)));
    }

    private static String key(URI uri, boolean isImage) {
        return (isImage ? "image " : "") + uri;
    }

    private boolean isExcluded(String address) {
        for (Pattern pattern : excluded) {
            if (pattern.matcher(address).find()) {
                return true;
            }
        }
        return false;
    }

    private CompletableFuture<LinkResult> ask(URI uri, boolean isImage, String key) {
        Optional<LinkResult> known = cache == null ? Optional.empty() : cache.find(key);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        return queues.submit(uri.getAuthority(), () -> question.ask(uri, isImage))
                .thenCompose(result -> withArchived(uri, result))
                .whenComplete((result, failure) -> keep(key, result));
    }

    private CompletableFuture<LinkResult> withArchived(URI uri, LinkResult result) {
        ArchiveService service = archive;
        // How a house calls its own servers is nothing to tell an archive.
        if (result.state() != State.DEAD || service == null || !client.isPublic(uri)) {
            return CompletableFuture.completedFuture(result);
        }
        return queues.submit(
                service.host(), () -> service.copy(uri).map(result::withArchived).orElse(result));
    }

    private void keep(String key, @Nullable LinkResult result) {
        if (result != null && cache != null) {
            cache.put(key, result);
        }
    }
}
