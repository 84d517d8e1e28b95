package dev.offprint.rule.check.site;

import dev.offprint.address.Anchors;
import dev.offprint.address.LocalAddress.Form;
import dev.offprint.address.LocalReference;
import dev.offprint.address.LocalTarget;
import dev.offprint.address.LocalTarget.State;
import dev.offprint.address.Paths;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/** Links by name to places that a page of the same site does not have. */
final class MissingFragmentElsewhere implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.site().isEmpty()) {
            return;
        }
        Site site = surroundings.site().get();
        for (LocalTarget target : site.targets(post)) {
            Optional<String> fragment = target.reference().fragment();
            boolean isAsked =
                    target.state() == State.PRESENT
                            && !target.reference().isImage()
                            && !fragment.orElse("").isEmpty();
            if (isAsked) {
                boolean isOwn = target.path().equals(site.post());
                Optional<Anchors> anchors =
                        isOwn ? Optional.of(Anchors.of(post)) : site.anchors(target);
                boolean isMissing =
                        anchors.isPresent()
                                && !isThere(anchors.get(), target.reference())
                                && !isInTwin(site, target);
                if (isMissing) {
                    found.accept(
                            Match.of(
                                    target.reference().span(),
                                    "link "
                                            + Excerpt.quoted(target.reference().raw())
                                            + " leads to a place that "
                                            + (isOwn ? "this post" : "the other page")
                                            + " does not have"));
                }
            }
        }
    }

    /**
     * Whether the place is in the page beside the folder whose page is meant: which of the two a
     * link without a slash leads to is the server's choice.
     */
    private static boolean isInTwin(Site site, LocalTarget target) {
        String folder = Paths.parent(target.path());
        boolean isOpen = Paths.name(folder).equals(Paths.name(target.reference().path()));
        for (String ending : isOpen ? PostNames.pageEndings() : List.<String>of()) {
            LocalTarget twin = new LocalTarget(target.reference(), State.PRESENT, folder + ending);
            if (site.anchors(twin)
                    .filter(there -> isThere(there, target.reference()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Of a link of a vault only the decoded form is known. */
    private static boolean isThere(Anchors anchors, LocalReference reference) {
        String raw = Parser.unescapeEntities(reference.raw(), true);
        return anchors.has(reference.fragment().orElse(""))
                || (reference.form() != Form.NOTE && anchors.areAt(Address.parse(raw)));
    }
}
