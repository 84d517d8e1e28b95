package dev.offprint.page.weight;

import java.util.Set;

/**
 * What a page says about elements of it that they do not say themselves.
 *
 * @param noteIds ids that references to notes point at
 */
public record PageSigns(Names names, Set<String> noteIds, SiteLinks site) {
    public PageSigns {
        noteIds = Set.copyOf(noteIds);
    }
}
