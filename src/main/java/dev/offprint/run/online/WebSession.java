package dev.offprint.run.online;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.run.IoProblem;
import dev.offprint.web.ArchiveService;
import dev.offprint.web.HostQueues;
import dev.offprint.web.ImageDownload;
import dev.offprint.web.LinkCache;
import dev.offprint.web.LinkChecker;
import dev.offprint.web.LinkSources;
import dev.offprint.web.PageDownload;
import dev.offprint.web.Pauses;
import dev.offprint.web.WebClient;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One use of the web: its client, its queues, and the cache that outlives it. */
public final class WebSession implements AutoCloseable {
    private final NetworkOptions options;
    private final Consumer<String> complaints;
    private final HostQueues queues;
    private final WebClient client;
    private final @Nullable LinkCache cache;
    private final Thread onInterrupt;

    /**
     * Opens a session; interrupting the process keeps what was learned until then.
     *
     * @param complaints told when the cache cannot be kept
     * @param onInterrupt done first when the process is interrupted
     */
    public WebSession(NetworkOptions options, Consumer<String> complaints, Runnable onInterrupt) {
        this.options = options;
        this.complaints = complaints;
        this.queues = new HostQueues(options.web());
        this.client = WebClient.of(options.web(), options.environment(), Pauses.real());
        this.cache =
                options.cache()
                        .map(file -> new LinkCache(file, options.cacheAge(), Instant.now()))
                        .orElse(null);
        this.onInterrupt =
                new Thread(
                        () -> {
                            onInterrupt.run();
                            save();
                        },
                        "offprint-interrupted");
        Runtime.getRuntime().addShutdownHook(this.onInterrupt);
    }

    LinkChecker links() {
        ArchiveService archive =
                options.archive().map(service -> new ArchiveService(client, service)).orElse(null);
        return new LinkChecker(new LinkSources(client, cache, archive), queues, options.excluded());
    }

    ImageDownload images() {
        return new ImageDownload(client, queues, options.largestImage(), options.mostImages());
    }

    PageDownload pages() {
        return new PageDownload(client, OrdinaryFile.LARGEST);
    }

    private void save() {
        if (cache != null) {
            try {
                cache.save();
            } catch (IOException e) {
                complaints.accept("the answers of servers cannot be kept: " + IoProblem.of(e));
            }
        }
    }

    @Override
    public void close() {
        queues.close();
        save();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook does the same.
        }
    }
}
