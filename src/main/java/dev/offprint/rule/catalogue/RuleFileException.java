package dev.offprint.rule.catalogue;

import dev.offprint.text.Position;
import java.io.Serial;
import java.nio.file.Path;

/** A rule file cannot be used; the message says which, where and why, as {@code file:1:2: why}. */
public final class RuleFileException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    RuleFileException(Path file, Position position, String problem) {
        super(file + ":" + position + ": " + problem);
    }
}
