package dev.offprint.rule.check.site;

import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.text.Edit;
import dev.offprint.url.Address;

/** Writes an address into the place of another, escaped as the place asks for. */
final class Rewriting {
    private Rewriting() {}

    static Edit of(Reference reference, String address) {
        String writable = Address.parse(address).toWritable();
        if (reference.syntax() == Syntax.HTML) {
            writable = writable.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
        } else if (reference.syntax() == Syntax.MARKDOWN) {
            writable = writable.replace("(", "%28").replace(")", "%29");
        }
        return new Edit(reference.address(), writable);
    }
}
