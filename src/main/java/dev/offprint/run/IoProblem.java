package dev.offprint.run;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.zip.ZipException;

/** Says what an {@link IOException} means to the person who named the file. */
public final class IoProblem {
    /** By what the C library says where nothing is translated; else its words must do. */
    private static final Map<String, String> REMEDIES =
            Map.of(
                    "No space left on device", "make room and run again",
                    "Disk quota exceeded", "make room and run again",
                    "File too large", "a limit (ulimit -f) or the file system takes no larger file",
                    "Read-only file system", "it is mounted so; write to another place");

    private IoProblem() {}

    /** A few words without the file's name. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "something is there already";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return withRemedy(system.getReason());
        }
        if (e instanceof MalformedInputException) {
            return "not encoded as UTF-8";
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return "cut off or damaged; save or download it again";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : withRemedy(message);
    }

    /** The system's own words, which somebody may look for, and what can be done. */
    private static String withRemedy(String words) {
        String remedy = REMEDIES.get(words);
        return remedy == null ? words : words + "; " + remedy;
    }
}
