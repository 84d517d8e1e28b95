package dev.offprint.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An operator of content MathML, as {@code content.txt} lists them.
 *
 * @param binding how tightly it binds: what binds less stands in parentheses beside it
 */
record Operator(Form form, int binding, String tex, String end) {
    /** Where an operator stands among what it is applied to. */
    enum Form {
        INFIX,
        PREFIX,
        POSTFIX,
        FENCE,
        FUNCTION,
        SPECIAL,
        CONSTANT
    }

    /** What names and numbers bind like. */
    static final int TIGHTEST = 100;

    static final Map<String, Operator> ALL = read();

    private static Map<String, Operator> read() {
        Map<String, Operator> operators = new LinkedHashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(Operator.class.getResourceAsStream("content.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> words = List.of(line.split(" "));
                if (!words.get(0).equals("//")) {
                    operators.put(words.get(0), operator(words));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operators;
    }

    private static Operator operator(List<String> words) {
        return new Operator(
                Form.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(words.get(2)),
                words.get(3),
                words.size() > 4 ? words.get(4) : "");
    }
}
