package dev.offprint.engine;

import dev.offprint.convert.Ledger;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A post in another form.
 *
 * @param post the name of the post that was read, as the proof knows it
 * @param content the bytes of the new file; not to be written to
 * @param ledger what was left out
 * @param notices what a user should know, each a clause about the post; normally none
 */
public record Written(
        String post, ByteArrayOutputStream content, Ledger ledger, List<String> notices) {
    public Written {
        notices = List.copyOf(notices);
    }
}
