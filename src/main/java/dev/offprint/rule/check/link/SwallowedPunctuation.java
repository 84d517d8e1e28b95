package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address written out in Chinese, Japanese or Korean text that ends in the full-width sign after
 * it: programs that make links of addresses look for a space, and there is none. Two signs: the
 * link shows its own address, and the wide sign stands right behind a narrow one.
 */
final class SwallowedPunctuation implements ReferenceCheck {
    private static final String WIDE = "、。，；：！？）］〉》」』】〕”’…";
    private static final int ENCODED_LENGTH = 9;
    private static final Pattern ENCODED =
            Pattern.compile(
                    "%E3%80%(?:81|82|89|8B|8D|8F|91|95)"
                            + "|%EF%BC%(?:81|89|8C|9A|9B|9F|BD)|%E2%80%(?:99|9D|A6)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE_END =
            Pattern.compile("(?:[^\\x00-\\x7F]|%[89A-Fa-f][0-9A-Fa-f])$");
    private static final Pattern OPENING =
            Pattern.compile(
                    "[（【「『《〈〔“‘]|%EF%BC%88|%E3%80%(?:88|8A|8C|8E|90|94)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("^\\s*(?:https?://|www\\.)", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        String raw = reference.raw();
        if (!address.isWeb() || raw.length() > 4_000 || reference.whole().isEmpty()) {
            return Optional.empty();
        }
        int end = end(raw);
        if (end == raw.length() || end < address.host().length() + "http://".length()) {
            return Optional.empty();
        }
        String rest = raw.substring(0, end);
        boolean isSwallowed =
                !WIDE_END.matcher(rest).find()
                        && !OPENING.matcher(rest).find()
                        && WRITTEN_OUT.matcher(shown(post, reference)).find();
        if (!isSwallowed) {
            return Optional.empty();
        }
        return Optional.of(
                Match.of(
                        reference.address(),
                        "address holds the punctuation after it: " + Excerpt.of(raw),
                        Fix.rewriting(Safety.SAFE, List.of(new Edit(reference.address(), rest)))));
    }

    /** Where {@code raw} ends without the wide signs behind it, as they are or percent-encoded. */
    private static int end(String raw) {
        int end = raw.length();
        while (end > 0) {
            int before = end - ENCODED_LENGTH;
            if (WIDE.indexOf(raw.charAt(end - 1)) >= 0) {
                end--;
            } else if (before > 0 && ENCODED.matcher(raw.substring(before, end)).matches()) {
                end = before;
            } else {
                return end;
            }
        }
        return end;
    }

    /** What the link shows; empty where that is the address itself, which then cannot change. */
    private static String shown(Post post, Reference reference) {
        if (reference.syntax() == Syntax.HTML) {
            return reference.element().map(element -> element.text()).orElse("");
        }
        String whole = reference.whole().orElseThrow().of(post.text());
        return whole.startsWith("[") ? whole.substring(1) : "";
    }
}
