package dev.offprint.url;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parameters of a query or a fragment in their order, with every character between them.
 *
 * @param start the offset in the address where they start
 * @param tail separators after the last parameter
 */
record ParameterList(int start, List<Parameter> parameters, String tail) {
    static final ParameterList EMPTY = new ParameterList(0, List.of(), "");

    /**
     * The parameters of a query from {@code start}, after its question mark, to {@code end}.
     *
     * @param shape {@code text} with templates masked
     */
    static ParameterList ofQuery(String text, String shape, int start, int end) {
        return split(text, shape, start, end, false);
    }

    /** The parameters of a fragment that starts at {@code start}, after its number sign. */
    static ParameterList ofFragment(String text, String shape, int start, int end) {
        if (!Parameter.startsAt(shape, start, end)) {
            int mark = shape.indexOf('?', start);
            return mark < 0 || mark >= end ? EMPTY : split(text, shape, mark + 1, end, true);
        }
        ParameterList list = split(text, shape, start, end, true);
        for (Parameter parameter : list.parameters()) {
            if (!Parameter.startsAt(parameter.raw(), 0, parameter.raw().length())) {
                return EMPTY;
            }
        }
        return list;
    }

    private static ParameterList split(
            String text, String shape, int start, int end, boolean inFragment) {
        List<Parameter> parameters = new ArrayList<>();
        int separatorStart = start;
        int rawStart = start;
        boolean mayHoldAddress = false;
        int i = start;
        while (i < end) {
            int separatorEnd = separatorEnd(shape, i, end, mayHoldAddress);
            if (separatorEnd < 0) {
                mayHoldAddress |= startsAddressPart(shape, i);
                i++;
                continue;
            }
            if (i > rawStart) {
                String separator = text.substring(separatorStart, rawStart);
                parameters.add(Parameter.parse(text.substring(rawStart, i), separator, inFragment));
                separatorStart = i;
            }
            i = separatorEnd;
            rawStart = i;
            mayHoldAddress = false;
        }
        if (rawStart == end) {
            return new ParameterList(start, parameters, text.substring(separatorStart, end));
        }
        String separator = text.substring(separatorStart, rawStart);
        parameters.add(Parameter.parse(text.substring(rawStart, end), separator, inFragment));
        return new ParameterList(start, parameters, "");
    }

    /** Those that are not of an address that one of them holds. */
    List<Parameter> own() {
        return parameters.subList(0, ownCount());
    }

    private int ownCount() {
        for (int i = 0; i < parameters.size(); i++) {
            if (InnerAddress.isIn(parameters.get(i))) {
                return i + 1;
            }
        }
        return parameters.size();
    }

    /**
     * Leaves own parameters out; the same list when none is unwanted, else as tidy as it can be.
     */
    ParameterList without(Predicate<Parameter> unwanted) {
        List<Parameter> kept = new ArrayList<>(parameters.size());
        String gap = "";
        boolean isAfterRemoved = false;
        int own = ownCount();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean isRemoved = i < own && unwanted.test(parameter);
            if (isRemoved) {
                gap = isAfterRemoved ? gap : parameter.separator();
            } else {
                kept.add(isAfterRemoved ? joined(parameter, gap, kept.isEmpty()) : parameter);
            }
            isAfterRemoved = isRemoved;
        }
        if (kept.size() == parameters.size()) {
            return this;
        }
        return new ParameterList(start, kept, isAfterRemoved ? "" : tail);
    }

    int size() {
        return parameters.size();
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    void appendTo(StringBuilder out) {
        for (Parameter parameter : parameters) {
            out.append(parameter.separator()).append(parameter.raw());
        }
        out.append(tail);
    }

    private static Parameter joined(Parameter parameter, String gap, boolean isFirst) {
        // A stray ? parts parameters only after some values, so it cannot close every gap.
        boolean isStray = parameter.separator().startsWith("?");
        String separator = isFirst ? "" : isStray ? gap : parameter.separator();
        return new Parameter(
                parameter.name(),
                parameter.value(),
                parameter.raw(),
                separator,
                parameter.inFragment());
    }

    private static int separatorEnd(String shape, int i, int end, boolean mayHoldAddress) {
        char c = shape.charAt(i);
        if (c == '&' || c == '#') {
            return Ampersand.end(shape, i, end);
        }
        // ?id=5?utm_source=x is two parameters, ?url=http://host/?id=5 is one.
        boolean isStray = c == '?' && !mayHoldAddress && Parameter.startsAt(shape, i + 1, end);
        return isStray ? i + 1 : -1;
    }

    private static boolean startsAddressPart(String shape, int i) {
        char c = shape.charAt(i);
        return c == '/'
                || c == ':'
                || shape.regionMatches(true, i, "%2F", 0, 3)
                || shape.regionMatches(true, i, "%3A", 0, 3);
    }
}
