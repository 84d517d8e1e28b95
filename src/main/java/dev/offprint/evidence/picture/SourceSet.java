package dev.offprint.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a {@code srcset} that show something, read as in the HTML standard, section
 * 4.8.4.3.5.
 */
public record SourceSet(List<Candidate> candidates) {

    /** One address and the width or density that is said of it; 1 when nothing is. */
    public record Candidate(String address, double size) {}

    public SourceSet {
        candidates = List.copyOf(candidates);
    }

    /** Reads the value of a {@code srcset}; what cannot be read is left out. */
    public static SourceSet of(String value) {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            while (at < value.length() && isSeparator(value.charAt(at))) {
                at++;
            }
            int stop = at;
            while (stop < value.length() && !Character.isWhitespace(value.charAt(stop))) {
                stop++;
            }
            int last = stop;
            while (last > at && value.charAt(last - 1) == ',') {
                last--;
            }
            int comma = last < stop ? stop : value.indexOf(',', stop);
            int end = comma < 0 ? value.length() : comma;
            String address = value.substring(at, last);
            if (!address.isEmpty() && !Placeholders.isNothing(address)) {
                candidates.add(new Candidate(address, size(value.substring(stop, end))));
            }
            at = end;
        }
        return new SourceSet(candidates);
    }

    public Optional<Candidate> largest() {
        @Nullable Candidate best = null;
        for (Candidate candidate : candidates) {
            if (best == null || candidate.size() > best.size()) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double size(String descriptor) {
        String stripped = descriptor.strip();
        try {
            return stripped.isEmpty()
                    ? 1
                    : Double.parseDouble(stripped.substring(0, stripped.length() - 1));
        } catch (NumberFormatException noSize) {
            return 1;
        }
    }

    private static boolean isSeparator(char c) {
        return c == ',' || Character.isWhitespace(c);
    }
}
