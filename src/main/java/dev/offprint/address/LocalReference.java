package dev.offprint.address;

import dev.offprint.address.LocalAddress.Form;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import java.util.Optional;

/**
 * An address of a post that names a file of its own site.
 *
 * @param span where it is written
 * @param raw as written
 */
public record LocalReference(Span span, String raw, Reference.Kind kind, LocalAddress address) {
    /** Where its path starts from. */
    public Form form() {
        return address.form();
    }

    /** The path that it names, decoded; empty when it is the post itself. */
    public String path() {
        return address.path();
    }

    /** Decoded, without its number sign. */
    public Optional<String> fragment() {
        return address.fragment();
    }

    /** Whether a picture is expected there. */
    public boolean isImage() {
        return kind == Reference.Kind.IMAGE || kind == Reference.Kind.IMAGE_CANDIDATE;
    }
}
