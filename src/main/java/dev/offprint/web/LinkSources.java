package dev.offprint.web;

import org.jspecify.annotations.Nullable;

/**
 * Who can say what became of an address.
 *
 * @param client asks the server itself
 * @param cache what was learned before; null when nothing is kept
 * @param archive asked for a copy of what is gone; null when it is not to be asked
 */
public record LinkSources(
        WebClient client, @Nullable LinkCache cache, @Nullable ArchiveService archive) {}
