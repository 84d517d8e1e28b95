package dev.offprint.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of a run on their way out; what goes wrong there is kept, whoever writes. */
final class StandardOutput extends FilterOutputStream {
    /** On Linux and macOS the descriptor itself, with the mode of what it leads to. */
    private static final Path DESCRIPTOR = Path.of("/dev/fd/1");

    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private @Nullable IOException problem;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            problem = problem == null ? e : problem;
            throw e;
        }
    }

    /** Whether not all of it could be written. */
    boolean isCutOff() {
        return problem != null;
    }

    /** Why not all of it could be written; whoever closed a pipe wants no more, and no word. */
    Optional<IOException> problem() {
        return Optional.ofNullable(problem).filter(e -> !isClosedPipe(e));
    }

    private static boolean isClosedPipe(IOException e) {
        // The message is in the user's language, where the system has one.
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")
                || isPipe();
    }

    private static boolean isPipe() {
        try {
            int type = (int) Files.getAttribute(DESCRIPTOR, "unix:mode") & TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
