package dev.offprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a process of its own, in a folder: where signals, limits or the current folder
 * matter.
 *
 * @param limits what the shell does first, such as {@code ulimit -f 8}
 */
record OffprintProcess(Path folder, String limits) {

    OffprintProcess(Path folder) {
        this(folder, "true");
    }

    Process start(String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                limits + " && exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.offprint.cli.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    /** Runs it to its end; little may be written to standard error. */
    Offprint run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Offprint(process.waitFor(), out, err);
    }
}
