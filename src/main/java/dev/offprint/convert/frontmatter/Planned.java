package dev.offprint.convert.frontmatter;

import dev.offprint.yaml.YamlNode.Entry;

/** A field of a block and what becomes of it, while that is being decided. */
final class Planned {
    final Entry entry;
    String name;

    /** Whether a field of the system has been found for it. */
    boolean isTaken;

    /** Whether its value stands in another field. */
    boolean isMerged;

    /** The text of its new value, or empty when the old one stays. */
    String value = "";

    /** Its value, see {@link YamlText#canonical}. */
    String canonical;

    Planned(Entry entry) {
        this.entry = entry;
        this.name = entry.name();
        this.canonical = YamlText.canonical(entry.value());
    }

    boolean isNamed(String other) {
        return !isMerged && name.equalsIgnoreCase(other);
    }
}
