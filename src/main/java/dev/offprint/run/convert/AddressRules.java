package dev.offprint.run.convert;

import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;

/**
 * What is the same for the addresses of all posts of a run.
 *
 * @param readsTemplates whether tags of generators become the pictures that they stand for; in
 *     Markdown, which a generator may read again, they stay
 * @param keepsVault whether what is written is for a vault
 */
record AddressRules(
        KnownPosts known,
        LinkChoice links,
        FragmentNames fragments,
        boolean readsTemplates,
        boolean keepsVault) {
    static AddressRules of(
            ConvertOptions options,
            LinkChoice links,
            ProfileConverters converters,
            KnownPosts known) {
        Format format = options.format();
        Flavour flavour = options.flavour();
        return new AddressRules(
                known,
                links,
                new FragmentNames(converters, known, format, flavour),
                format != Format.MARKDOWN,
                format == Format.MARKDOWN && flavour == Flavour.OBSIDIAN);
    }
}
