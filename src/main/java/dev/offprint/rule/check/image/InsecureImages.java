package dev.offprint.rule.check.image;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Images fetched without encryption, said once of a post however many there are. */
final class InsecureImages implements PostCheck {
    private static final int SCHEME_END = 4;

    @Override
    public void check(Post post, Consumer<Match> found) {
        check(post, new PostEvidence(post), found);
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        List<Edit> edits = new ArrayList<>();
        Reference first = null;
        for (Reference reference : post.body().references()) {
            if (isInsecure(reference) && !evidence.isAroundArticle(reference.address())) {
                first = first == null ? reference : first;
                int after = reference.address().start() + SCHEME_END;
                edits.add(Edit.insert(after, "s"));
            }
        }
        if (first != null) {
            Span span = first.address();
            String more = edits.size() == 1 ? "" : " (and " + (edits.size() - 1) + " more)";
            String message =
                    "image is fetched over http, not https: " + Excerpt.of(first.raw()) + more;
            found.accept(Match.of(span, message, Fix.rewriting(Safety.UNSAFE, edits)));
        }
    }

    private static boolean isInsecure(Reference reference) {
        boolean isImage =
                reference.kind() == Kind.IMAGE || reference.kind() == Kind.IMAGE_CANDIDATE;
        if (!isImage || !reference.raw().regionMatches(true, 0, "http://", 0, 7)) {
            return false;
        }
        Address address = Address.parse(reference.raw());
        boolean isPublic = address.host().indexOf('.') > 0 && !address.isTemplated();
        return isPublic && address.hasValidHost() && !isNumeric(address.host());
    }

    private static boolean isNumeric(String host) {
        return !host.isEmpty() && Character.isDigit(host.charAt(host.length() - 1));
    }
}
