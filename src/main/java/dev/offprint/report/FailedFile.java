package dev.offprint.report;

import dev.offprint.text.Position;
import java.util.Optional;

/**
 * A file that could not be looked at, or a path that leads to none.
 *
 * @param name as the user gave it, or as it was found
 * @param problem what is wrong, without the name
 * @param place where in the file, when the trouble is there
 */
public record FailedFile(String name, String problem, Optional<Position> place) {

    /** A line that formats which want one can name: where the trouble is, else the first. */
    public int line() {
        return place.map(Position::line).orElse(1);
    }
}
