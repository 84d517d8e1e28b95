package dev.offprint.run.online;

import com.google.re2j.Pattern;
import dev.offprint.web.WebOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run uses the network.
 *
 * @param environment the variables that name proxies
 * @param excluded addresses that are not asked for
 * @param cache the file that answers are kept in
 * @param cacheAge how long they count
 * @param archive the service that is asked for copies of what is dead
 * @param largestImage in bytes
 * @param mostImages how many pictures are fetched in one run
 */
public record NetworkOptions(
        WebOptions web,
        Map<String, String> environment,
        List<Pattern> excluded,
        Optional<Path> cache,
        Duration cacheAge,
        Optional<String> archive,
        int largestImage,
        int mostImages) {
    public NetworkOptions {
        environment = Map.copyOf(environment);
        excluded = List.copyOf(excluded);
    }
}
