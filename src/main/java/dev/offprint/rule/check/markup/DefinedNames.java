package dev.offprint.rule.check.markup;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What scripts in a text give a name to, as a function or by a value: looked for once, however many
 * handlers ask.
 */
final class DefinedNames {
    private static final Pattern DEFINITION =
            Pattern.compile("(?<![\\w$])(?:function\\s++([\\w$]++)|([\\w$]++)\\s*+=)");

    private final String text;
    private @Nullable Set<String> names;

    DefinedNames(String text) {
        this.text = text;
    }

    boolean contains(String name) {
        Set<String> known = names;
        if (known == null) {
            known = read(text);
            names = known;
        }
        return known.contains(name);
    }

    private static Set<String> read(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = DEFINITION.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(matcher.start(1) < 0 ? 2 : 1);
            names.add(name);
            // In other languages the sign is none of the name.
            names.add(name.substring(name.lastIndexOf('$') + 1));
        }
        return names;
    }
}
