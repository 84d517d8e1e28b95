package dev.offprint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the scripts were told. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<Path> paths = new ArrayList<>();

    /**
     * Reads arguments.
     *
     * @param valued names of those that have a value
     * @param known names of those that have none
     * @throws IllegalArgumentException when there is another
     */
    Arguments(String[] arguments, Set<String> valued, Set<String> known) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (valued.contains(argument) && i + 1 < arguments.length) {
                i++;
                values.put(argument, arguments[i]);
            } else if (known.contains(argument)) {
                flags.add(argument);
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException(argument);
            } else {
                paths.add(Path.of(argument));
            }
        }
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : otherwise;
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }
}
