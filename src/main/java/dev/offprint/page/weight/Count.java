package dev.offprint.page.weight;

/** What is counted of an element; each is said by the method of that name of {@link Weight}. */
enum Count {
    TEXT,
    LINKED,
    PROSE,
    OWN_PROSE,
    LINKS,
    LINKS_IN_PAGE,
    OWN_LINKS,
    DEAD_LINKS,
    SHARE_LINKS,
    LINKED_MEDIA,
    TOP_HEADINGS,
    HEADINGS,
    HEADING_TEXT,
    LINKED_HEADINGS,
    CONTROLS,
    FIELDS,
    MEDIA,
    FIGURES,
    COMMENTS,
    NOTES
}
