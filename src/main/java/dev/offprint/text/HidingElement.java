package dev.offprint.text;

import java.util.Set;

/**
 * Elements in whose place something else is shown than their content, which is markup. Where
 * nothing closes one, a browser takes all that follows for its content; whoever wrote the tag took
 * it for an empty one, as {@code img} is, so all who read ask here.
 */
public final class HidingElement {
    private static final Set<String> NAMES =
            Set.of(
                    "amp-img",
                    "audio",
                    "button",
                    "meter",
                    "progress",
                    "select",
                    "template",
                    "video");

    private HidingElement() {}

    /** The names, in lower case. */
    public static Set<String> names() {
        return NAMES;
    }
}
