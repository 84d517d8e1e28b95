package dev.offprint.run;

import dev.offprint.config.ConfigException;
import dev.offprint.engine.NoPostException;
import dev.offprint.input.FileKind;
import dev.offprint.lint.match.RuleFailure;
import dev.offprint.text.Position;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.util.Optional;

/**
 * Why nothing came of a file, said so that whoever named the file can do something about it, or
 * tell us. It never costs more than that file.
 *
 * @param problem what follows the name of the file; for a fault of ours, what follows the words
 *     {@code internal error in} and that name
 * @param place where in the file, when the trouble is there
 * @param isOurs whether the program is at fault, and neither the file nor the machine
 * @param kind what the file is, when the trouble is that it is no post
 */
public record Failure(
        String problem, Optional<Position> place, boolean isOurs, Optional<FileKind> kind) {
    private static final String OURS = "dev.offprint.";

    /** What a message quotes of a file may be as long as the file. */
    private static final int LONGEST = 300;

    /** A failure of the file as a whole. */
    public static Failure of(String problem) {
        return new Failure(problem, Optional.empty(), false, Optional.empty());
    }

    /** What {@code problem}, met while the file was worked on, means for its user. */
    public static Failure of(Throwable problem) {
        if (problem instanceof UndecodableException undecodable) {
            return new Failure(
                    undecodable.getMessage() + "; convert the file to UTF-8 first",
                    Optional.of(undecodable.position()),
                    false,
                    Optional.empty());
        }
        if (problem instanceof ConfigException config) {
            return of(config.problem());
        }
        if (problem instanceof NoPostException other) {
            FileKind kind = other.kind();
            return new Failure(kind.refusal(), Optional.empty(), false, Optional.of(kind));
        }
        if (problem instanceof IOException io) {
            return of(IoProblem.of(io));
        }
        if (problem instanceof OutOfMemoryError) {
            return of(
                    "needs more memory than Java has; give it more with OFFPRINT_JAVA_OPTS=-Xmx4g");
        }
        return ours(problem);
    }

    private static Failure ours(Throwable problem) {
        Throwable cause = problem instanceof RuleFailure failed ? failed.thrown() : problem;
        String rule = problem instanceof RuleFailure failed ? " (rule " + failed.rule() + ")" : "";
        return new Failure(
                rule
                        + ", please report it: "
                        + shortened(cause.toString())
                        + place(cause)
                        + "; the file is left as it is",
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** Where in our own code it was thrown, or went through. */
    private static String place(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " at " + frame;
            }
        }
        return "";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** The sentence about the file that is called {@code name}. */
    public String about(String name) {
        return isOurs
                ? "internal error in " + name + problem
                : name + place.map(position -> ":" + position).orElse("") + ": " + problem;
    }
}
