package dev.offprint.cli.option;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.run.lint.Network;
import dev.offprint.run.online.LintNetwork;
import dev.offprint.run.online.NetworkOptions;
import dev.offprint.run.online.WebSession;
import dev.offprint.web.ArchiveService;
import dev.offprint.web.Proxies;
import dev.offprint.web.WebAddress;
import dev.offprint.web.WebOptions;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What the command line says about the network; loaded only when it asks for it. */
public final class NetworkArguments {
    private static final int LARGEST_IMAGE = 20 * 1024 * 1024;
    private static final int MOST_IMAGES = 10_000;
    private static final Duration CACHE_AGE = Duration.ofDays(7);

    private final ParseResult arguments;

    private NetworkArguments(ParseResult arguments) {
        this.arguments = arguments;
    }

    /** The network for a lint run. */
    public static Network lint(
            ParseResult arguments, Terminal terminal, boolean fetchesImages, boolean writes)
            throws UsageException {
        boolean checksLinks = arguments.matchedOptionValue("--online", false);
        return LintNetwork.of(session(arguments, terminal), checksLinks, fetchesImages, writes);
    }

    /** A session within the limits that the arguments set. */
    public static WebSession session(ParseResult arguments, Terminal terminal)
            throws UsageException {
        Map<String, String> environment = System.getenv();
        Optional<String> refusal = Proxies.refusal(environment);
        if (refusal.isPresent()) {
            throw new UsageException(refusal.get());
        }
        NetworkOptions options = new NetworkArguments(arguments).options(environment);
        return new WebSession(options, terminal::say, terminal::flush);
    }

    /** Where the answers about links are remembered; empty when they are not. */
    public static Optional<Path> linkCache(ParseResult arguments) throws UsageException {
        return new NetworkArguments(arguments).cache(System.getenv());
    }

    /** An address of the web that a user wrote. */
    public static URI address(String text) throws UsageException {
        return WebAddress.of(text)
                .orElseThrow(() -> new UsageException(text + ": no address of the web"));
    }

    private NetworkOptions options(Map<String, String> environment) throws UsageException {
        return new NetworkOptions(
                web(),
                environment,
                excluded(),
                cache(environment),
                age(),
                archive(),
                LARGEST_IMAGE,
                MOST_IMAGES);
    }

    private WebOptions web() throws UsageException {
        WebOptions normal = WebOptions.DEFAULT;
        return new WebOptions(
                timeout(normal.timeout()),
                count("--max-per-host", normal.perHost()),
                count("--max-concurrency", normal.overall()),
                arguments.hasMatchedOption("--allow-private"),
                normal.retries(),
                arguments.hasMatchedOption("--proxy-names"));
    }

    private Duration timeout(Duration normal) throws UsageException {
        String text = value("--timeout");
        if (text.isEmpty()) {
            return normal;
        }
        try {
            double seconds = Double.parseDouble(text);
            if (seconds >= 0.001 && seconds <= 3600) {
                return Duration.ofMillis((long) (seconds * 1000));
            }
        } catch (NumberFormatException e) {
            // The same is said of what is a number and no time.
        }
        throw new UsageException("--timeout is a number of seconds, not \"" + text + "\"");
    }

    private int count(String option, int normal) throws UsageException {
        String text = value(option);
        if (text.isEmpty()) {
            return normal;
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= 1000) {
                return count;
            }
        } catch (NumberFormatException e) {
            // The same is said of what is a number and no count.
        }
        throw new UsageException(option + " is a number from 1 to 1000, not \"" + text + "\"");
    }

    private List<Pattern> excluded() throws UsageException {
        List<Pattern> patterns = new ArrayList<>();
        List<String> texts = List.of();
        if (arguments.hasMatchedOption("--exclude-link")) {
            texts = arguments.matchedOptionValue("--exclude-link", List.of());
        }
        for (String text : texts) {
            try {
                patterns.add(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                throw new UsageException(
                        "--exclude-link \"" + text + "\" is no pattern: " + e.getDescription());
            }
        }
        return patterns;
    }

    private Optional<Path> cache(Map<String, String> environment) throws UsageException {
        if (arguments.hasMatchedOption("--no-link-cache")
                || !arguments.hasMatchedOption("--online")) {
            return Optional.empty();
        }
        String file = value("--link-cache");
        try {
            if (!file.isEmpty()) {
                return Optional.of(Path.of(file));
            }
            String home = environment.getOrDefault("XDG_CACHE_HOME", "");
            Path folder =
                    home.isEmpty()
                            ? Path.of(System.getProperty("user.home"), ".cache")
                            : Path.of(home);
            return Optional.of(folder.resolve("offprint").resolve("links.tsv"));
        } catch (InvalidPathException e) {
            throw new UsageException(file + ": no path: " + e.getReason());
        }
    }

    /** Such as 14d, 12h, 30m or 45s; a number alone is days. */
    private Duration age() throws UsageException {
        String text = value("--max-cache-age").toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return CACHE_AGE;
        }
        char unit = text.charAt(text.length() - 1);
        String digits = Character.isDigit(unit) ? text : text.substring(0, text.length() - 1);
        try {
            int number = Integer.parseInt(digits);
            if (number >= 0) {
                return switch (unit) {
                    case 's' -> Duration.ofSeconds(number);
                    case 'm' -> Duration.ofMinutes(number);
                    case 'h' -> Duration.ofHours(number);
                    case 'w' -> Duration.ofDays(7L * number);
                    case 'd', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                            Duration.ofDays(number);
                    default -> throw new NumberFormatException(text);
                };
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UsageException(
                "--max-cache-age is a time such as 7d or 12h, not \"" + text + "\"");
    }

    private Optional<String> archive() throws UsageException {
        String service = value("--archive-service");
        if (service.isEmpty()) {
            return Optional.of(ArchiveService.INTERNET_ARCHIVE);
        }
        if (service.equals("none")) {
            return Optional.empty();
        }
        if (WebAddress.of(service).isEmpty()) {
            throw new UsageException(
                    "--archive-service is a web address or none, not \"" + service + "\"");
        }
        return Optional.of(service);
    }

    private String value(String option) {
        String none = "";
        return arguments.hasMatchedOption(option)
                ? arguments.matchedOptionValue(option, none)
                : none;
    }
}
