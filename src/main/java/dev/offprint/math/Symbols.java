package dev.offprint.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The characters that TeX has commands for, read from {@code symbols.txt}. */
final class Symbols {
    /** What a character is in a formula. */
    enum Kind {
        IDENTIFIER,
        UPRIGHT,
        OPERATOR,
        LARGE,
        INTEGRAL,
        OPEN,
        CLOSE,
        FENCE
    }

    /** A character with its kind. */
    record Symbol(String character, Kind kind) {}

    private static final Map<String, Symbol> BY_COMMAND = new HashMap<>();
    private static final Map<Integer, String> COMMANDS = new HashMap<>();
    private static final Map<Integer, Kind> KINDS = new HashMap<>();
    private static final Map<Integer, Integer> VARIANTS = new HashMap<>();

    static {
        read();
    }

    private Symbols() {}

    /** The character that {@code command}, without its backslash, stands for. */
    static @Nullable Symbol named(String command) {
        return BY_COMMAND.get(command);
    }

    /** The command that is written for {@code character}, with its backslash. */
    static @Nullable String command(int character) {
        return COMMANDS.get(character);
    }

    static @Nullable Kind kind(int character) {
        return KINDS.get(character);
    }

    /** The character that is written for {@code character}, most often itself. */
    static int plain(int character) {
        return VARIANTS.getOrDefault(character, character);
    }

    static boolean isArrow(int character) {
        return (character >= 0x2190 && character <= 0x21FF)
                || (character >= 0x27F0 && character <= 0x27FF)
                || (character >= 0x2900 && character <= 0x297F);
    }

    private static void read() {
        try (InputStream file =
                        Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() > 2 && line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("// ")) {
                    add(section, List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String section, List<String> words) {
        int character = words.get(0).codePointAt(0);
        if (section.equals("variant")) {
            VARIANTS.put(character, words.get(1).codePointAt(0));
            return;
        }
        Kind kind = Kind.valueOf(section.toUpperCase(Locale.ROOT));
        if (kind == Kind.FENCE) {
            // What opens and closes is no longer what only opens.
            KINDS.remove(character);
            COMMANDS.remove(character);
        }
        KINDS.putIfAbsent(character, kind);
        for (String word : words.subList(1, words.size())) {
            boolean isOnlyRead = word.length() > 1 && word.startsWith("!");
            String name = isOnlyRead ? word.substring(1) : word;
            BY_COMMAND.putIfAbsent(name, new Symbol(words.get(0), kind));
            if (!isOnlyRead) {
                COMMANDS.putIfAbsent(character, "\\" + name);
            }
        }
    }
}
