package dev.offprint.rule;

import dev.offprint.text.Labels;
import java.util.Locale;
import java.util.Optional;

/** What the rest of the program must know of a rule, which its file says as {@code about}. */
public enum Subject {
    /** Nothing besides what it finds. */
    ANY,
    /** Front matter, which conversion leaves as it is unless it is asked to write it anew. */
    FRONT_MATTER,
    /** The title said once more, which every conversion takes out by itself. */
    REPEATED_TITLE,
    /** The fields that a preset or a schema requires. */
    REQUIRED_FIELDS,
    /** What a preset or a schema lets fields hold. */
    FIELD_VALUES,
    /** What relative addresses mean, which conversion decides by itself, knowing more. */
    ADDRESSES,
    /** The end of what was saved, where the article itself goes on. */
    CUT_OFF,
    /** Markup of an article, which that of a whole page around it is not. */
    MARKUP,
    /** Places that links lead to, which may go when something else is repaired. */
    LINK_TARGET,
    /** That something shown belongs to a page, which says less than what it is. */
    PAGE,
    /** Pictures that its fix brings home, for which it asks the network. */
    REMOTE_IMAGES,
    /** Suppressions that silenced nothing, as is known when all others were asked. */
    UNUSED_SUPPRESSIONS;

    /** Whether fixes of such a rule change front matter. */
    public boolean isOfFrontMatter() {
        return this == FRONT_MATTER
                || this == REPEATED_TITLE
                || this == REQUIRED_FIELDS
                || this == FIELD_VALUES;
    }

    /** Whether such a rule is asked only by its name, for what it finds is no fault by itself. */
    public boolean isOnRequest() {
        return this == REMOTE_IMAGES;
    }

    /** The name in rule files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The subject of that label; empty when there is none. */
    public static Optional<Subject> of(String label) {
        return Labels.find(values(), Subject::label, label);
    }
}
