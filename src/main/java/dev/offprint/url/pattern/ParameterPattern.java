package dev.offprint.url.pattern;

import dev.offprint.url.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters a rule is about: {@code fbclid} by name, {@code utm_*} by the start of the name,
 * {@code source=rss-*} by name and value. Names match in any case, values as written; both are
 * compared decoded.
 */
public final class ParameterPattern {
    private final String text;
    private final String name;
    private final boolean isPrefix;
    private final @Nullable Glob value;

    private ParameterPattern(String text, String name, boolean isPrefix, @Nullable Glob value) {
        this.text = text;
        this.name = name;
        this.isPrefix = isPrefix;
        this.value = value;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when the name is empty, is only a star, or has a star before
     *     its end
     */
    public static ParameterPattern parse(String text) {
        int equals = text.indexOf('=');
        String written = equals < 0 ? text : text.substring(0, equals);
        boolean isPrefix = written.endsWith("*");
        String name = isPrefix ? written.substring(0, written.length() - 1) : written;
        if (name.isEmpty() || name.indexOf('*') >= 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no parameter pattern, as name, utm_* or source=rss-*");
        }
        Glob value = equals < 0 ? null : Glob.parse(text.substring(equals + 1));
        return new ParameterPattern(text, name, isPrefix, value);
    }

    /** Says whether {@code parameter} is one of these. */
    public boolean matches(Parameter parameter) {
        String other = parameter.name();
        boolean isNamed =
                (isPrefix ? other.length() >= name.length() : other.length() == name.length())
                        && other.regionMatches(true, 0, name, 0, name.length());
        if (!isNamed || value == null) {
            return isNamed;
        }
        return value.matches(parameter.value(), 0, parameter.value().length());
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
