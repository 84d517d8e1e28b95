package dev.offprint.rule.check.site;

import dev.offprint.address.KnownPost;
import dev.offprint.address.Paths;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.WebReference;
import dev.offprint.url.Address;
import java.util.List;
import java.util.function.Consumer;

/** Links to pages of the web that other posts of the run were saved from. */
final class KnownPage implements SurroundingsCheck {

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        if (surroundings.site().isEmpty()) {
            return;
        }
        Site site = surroundings.site().get();
        for (WebReference web : WebReference.of(post)) {
            if (web.reference().kind() == Kind.LINK) {
                site.savedFrom(Address.parse(web.address()))
                        .ifPresent(
                                other -> found.accept(match(post, web.reference(), site, other)));
            }
        }
    }

    private static Match match(Post post, Reference reference, Site site, KnownPost known) {
        String file = Paths.relative(Paths.parent(site.post()), known.path());
        String place = Address.parse(reference.raw()).fragment().map(name -> "#" + name).orElse("");
        String message =
                "link "
                        + Excerpt.quoted(reference.raw())
                        + " leads to a page that is here, as "
                        + file;
        return isShown(post, reference)
                ? Match.of(reference.address(), message)
                : Match.of(
                        reference.address(),
                        message,
                        Fix.rewriting(
                                Safety.UNSAFE, List.of(Rewriting.of(reference, file + place))));
    }

    /** Whether the address is the text of the link, as in {@code <https://e.example/>}. */
    private static boolean isShown(Post post, Reference reference) {
        int start = reference.address().start();
        boolean isInBrackets = start > 0 && post.text().charAt(start - 1) == '<';
        return isInBrackets && !post.text().startsWith("](<", start - 3);
    }
}
