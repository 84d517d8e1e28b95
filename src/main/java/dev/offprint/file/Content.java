package dev.offprint.file;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file; it may be made while it is written. */
@FunctionalInterface
public interface Content {
    void writeTo(OutputStream out) throws IOException;
}
