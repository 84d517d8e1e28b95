package dev.offprint.config;

import dev.offprint.yaml.YamlNode.Entry;

/**
 * A setting that holds.
 *
 * @param file which file says it
 * @param entry the key and the value there
 */
record Setting(ConfigFile file, Entry entry) {
    /** Where it stands, as {@code file:1}. */
    String origin() {
        return file.line(entry.key().span());
    }
}
