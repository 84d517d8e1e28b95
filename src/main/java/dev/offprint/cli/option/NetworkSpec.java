package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that may use the network; naming them loads nothing of it. */
public final class NetworkSpec {
    private NetworkSpec() {}

    /** Those that every command with a network has. */
    public static void addTo(CommandSpec spec) {
        value(spec, "--timeout", "SECONDS", "How long one request may take (default: 20).");
        value(spec, "--max-per-host", "N", "Requests to one host at a time (default: 4).");
        value(spec, "--max-concurrency", "N", "Requests at a time (default: 32).");
        flag(spec, "--allow-private", "Also ask loopback, private and link-local addresses.");
        flag(
                spec,
                "--proxy-names",
                "Give the proxy also names of hosts that nobody here knows, private ones maybe.");
    }

    /** Those about links. */
    public static void addLinksTo(CommandSpec spec) {
        flag(spec, "--online", "Ask servers whether links and images are alive.");
        spec.addOption(
                OptionSpec.builder("--exclude-link")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("PATTERN")
                        .description("Do not ask for addresses in which this RE2 pattern is found.")
                        .build());
        value(
                spec,
                "--archive-service",
                "URL",
                "Where to look for copies of what is dead (default: the Internet Archive), or none.");
        value(
                spec,
                "--link-cache",
                "FILE",
                "Where answers are kept (default: offprint/links.tsv in the user's cache folder).");
        value(spec, "--max-cache-age", "TIME", "How long they count: 7d (default), 12h, 0s ….");
        flag(spec, "--no-link-cache", "Neither use nor keep answers.");
    }
}
