package dev.offprint.cli;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a person does with the keys Ctrl and C. */
final class Interrupt {
    /** The bit of SIGINT in a mask of signals (Linux, proc(5)). */
    private static final long SIGINT = 1 << 1;

    private static final String IGNORED = "SigIgn:";

    private Interrupt() {}

    /** In what a script starts in the background nobody can be interrupted (POSIX.1, 2.11). */
    static void assumePossible() throws IOException {
        assumeTrue(File.separatorChar == '/', "signals are those of Unix");
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                boolean isIgnored =
                        line.startsWith(IGNORED)
                                && (Long.parseUnsignedLong(
                                                        line.substring(IGNORED.length()).strip(),
                                                        16)
                                                & SIGINT)
                                        != 0;
                assumeFalse(isIgnored, "interrupts are ignored in the background");
            }
        }
    }

    static void send(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    }
}
