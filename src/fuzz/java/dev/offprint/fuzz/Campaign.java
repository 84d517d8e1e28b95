package dev.offprint.fuzz;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One target under Jazzer, in a process of its own with limits of its own. */
final class Campaign {
    static final String HEADING =
            "target         executions  per second  CPU s  edges  features  corpus  findings";

    /** A line of libFuzzer, as {@code #512 NEW cov: 88 ft: 97 corp: 2/8b exec/s: 12 rss: 99Mb}. */
    private static final Pattern PROGRESS =
            Pattern.compile("#(\\d+)\\s.*?cov: (\\d+) ft: (\\d+) corp: (\\d+)/.*");

    private final String name;
    private final Path folder;
    private long executions;
    private String edges = "0";
    private String features = "0";
    private String corpus = "0";
    private int findings;
    private double seconds;
    private boolean isFailed;

    /**
     * @param folder where it keeps what it makes: seeds, corpora, findings
     */
    Campaign(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** Runs it for so many seconds, or once with the file of that name. */
    void run(String what) throws IOException, InterruptedException {
        boolean isTime = what.matches("\\d+");
        Path seeds = folder.resolve("seeds").resolve(name);
        Path corpora = Files.createDirectories(folder.resolve("corpus").resolve(name));
        Path found = Files.createDirectories(folder.resolve("findings"));
        Path dictionary = seeds.resolveSibling(name + ".dict");
        Fuzz.prepare(Targets.of(name), seeds, dictionary);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        // As the threads of run.Workers.
                        "-Xss64m",
                        "-Xmx1200m",
                        "-XX:+UseSerialGC",
                        // The better compiler is at work for minutes on code full of counters.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-OmitStackTraceInFastThrow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + Entry.class.getName(),
                        "--target_args=" + name,
                        "--instrumentation_includes=dev.offprint.**",
                        "--instrumentation_excludes=dev.offprint.fuzz.**",
                        "--custom_hook_excludes=dev.offprint.fuzz.**",
                        // Following every comparison makes a try a hundred times as long: there
                        // are thousands of words and selectors. Seeds and dictionaries do it.
                        "--trace=cov",
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                        "--reproducer_path=" + found,
                        "-artifact_prefix=" + found + "/" + name + "-",
                        "-timeout=60",
                        "-rss_limit_mb=2500"));
        if (isTime) {
            command.addAll(
                    List.of(
                            "--keep_going=10",
                            "-max_total_time=" + what,
                            "-max_len=4096",
                            "-dict=" + dictionary,
                            corpora.toString(),
                            seeds.toString()));
        } else {
            command.add(what);
        }
        watch(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void watch(Process process) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        try (BufferedReader out = process.inputReader();
                BufferedWriter said = Files.newBufferedWriter(log)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.write(line + "\n");
                said.flush();
                Matcher progress = PROGRESS.matcher(line);
                if (progress.matches()) {
                    executions = Long.parseLong(progress.group(1));
                    edges = progress.group(2);
                    features = progress.group(3);
                    corpus = progress.group(4);
                    seconds = cpu(process);
                } else {
                    findings += line.startsWith("== Java Exception") ? 1 : 0;
                    if (line.startsWith("== Java Exception")
                            || line.contains("Test unit written")) {
                        System.out.println(name + ": " + line);
                    }
                }
            }
        }
        isFailed = process.waitFor() != 0;
        System.out.println(name + ": all that was said is in " + log);
    }

    private static double cpu(Process process) {
        Duration time = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return time.toMillis() / 1000.0;
    }

    boolean isClean() {
        return findings == 0 && !isFailed;
    }

    /** What came of it, under {@link #HEADING}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%-14s %10d  %10.1f %6.0f %6s  %8s  %6s  %8d%s",
                name,
                executions,
                executions / Math.max(1, seconds),
                seconds,
                edges,
                features,
                corpus,
                findings,
                isFailed && findings == 0 ? " stopped early" : "");
    }
}
