package dev.offprint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The process that a temporary file belongs to, as the file's name says: {@code
 * .offprint-SYSTEM-PID-CHECK-RANDOM.tmp}. The check is what nobody writes by accident.
 *
 * @param system what counts processes: a machine since it was started, or a container on it
 */
record WritingProcess(String system, long pid) {
    static final String SUFFIX = ".tmp";

    private static final Pattern NAME =
            Pattern.compile(
                    "\\.offprint-([0-9a-z]{1,13})-([0-9]{1,18})-([0-9a-z]{1,7})-[0-9]{1,20}\\.tmp");

    private static final int DIGITS = 36;

    /** This process. */
    static final WritingProcess SELF =
            new WritingProcess(hereOrUnique(), ProcessHandle.current().pid());

    /** The process that a file belongs to; empty when the file is no temporary of this program. */
    static Optional<WritingProcess> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        WritingProcess process = new WritingProcess(name.group(1), Long.parseLong(name.group(2)));
        return name.group(3).equals(process.check()) ? Optional.of(process) : Optional.empty();
    }

    /** How the names of its files begin. */
    String prefix() {
        return ".offprint-" + system + "-" + pid + "-" + check() + "-";
    }

    private String check() {
        CRC32 crc = new CRC32();
        crc.update((system + " " + pid).getBytes(StandardCharsets.UTF_8));
        return Long.toString(crc.getValue(), DIGITS);
    }

    /** Whether it would be known here if it lived. */
    boolean isOfThisSystem() {
        return system.equals(SELF.system);
    }

    /** Whether there is such a process, be it this one or another that got its number. */
    boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** Linux alone says what the numbers of processes are good for; elsewhere none is known. */
    private static String hereOrUnique() {
        try {
            String start = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            String space = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
            // The first process is always there; where it is hidden, so are those of other users.
            if (ProcessHandle.of(1).isPresent()) {
                byte[] name = (start + " " + space).getBytes(StandardCharsets.UTF_8);
                return shortened(UUID.nameUUIDFromBytes(name));
            }
        } catch (IOException | UnsupportedOperationException unknown) {
            // As below.
        }
        return shortened(UUID.randomUUID());
    }

    private static String shortened(UUID id) {
        return Long.toUnsignedString(id.getMostSignificantBits(), DIGITS);
    }
}
