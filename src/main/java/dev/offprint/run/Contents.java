package dev.offprint.run;

import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of a post come from. */
@FunctionalInterface
public interface Contents {
    /** Posts as they are in their files. */
    Contents FILES = FileText::bytes;

    /** The bytes of {@code path}; several threads may ask. */
    byte[] of(Path path) throws IOException;
}
