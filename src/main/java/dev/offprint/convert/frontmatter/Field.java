package dev.offprint.convert.frontmatter;

import java.util.ArrayList;
import java.util.List;

/**
 * A field as a system names it.
 *
 * @param others names that other systems give to it, the surest first; their case means nothing
 */
record Field(String name, Shape shape, List<String> others) {

    /** What its value is. */
    enum Shape {
        /** Anything. */
        ANY,
        /** A date, and no boolean of the same name; a time has seconds, or Hugo stops. */
        DATE,
        /** The same in the form of ISO 8601, which Obsidian needs to take it for one. */
        ISO_DATE,
        /** An address on the web. */
        ADDRESS,
        /** A place on the site, and no address on the web. */
        PATH,
        /** True or false. */
        FLAG,
        /** True where the other names say false. */
        OPPOSITE_FLAG,
        /** A list; what other names say is added. */
        LIST,
        /** A list; a single value with commas is several. */
        WORDS,
        /** Words that Obsidian takes for tags. */
        TAGS,
        /** Words each in a list of its own, for in a flat one Hexo takes each for the child. */
        CATEGORIES;

        boolean isList() {
            return compareTo(LIST) >= 0;
        }
    }

    static Field of(String name, Shape shape, String... others) {
        return new Field(name, shape, List.of(others));
    }

    /** All names, its own first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(others);
        return names;
    }
}
