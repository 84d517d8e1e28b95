package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.PictureName;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Links that lead to a picture and show nothing: a converter without pictures dropped the image
 * inside and kept its link. One whose picture the post shows anyway is left alone.
 */
final class LostPicture implements PostCheck {
    private final List<HostPattern> hosts;

    LostPicture(Options options) {
        hosts = options.list("hosts").stream().map(HostPattern::parse).toList();
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        Set<String> shown = new HashSet<>();
        boolean isRead = false;
        for (Reference reference : post.body().references()) {
            if (reference.kind() != Kind.LINK) {
                continue;
            }
            Optional<Edit> edit =
                    picture(post, reference).filter(known -> isPicture(reference.raw()));
            if (edit.isPresent() && !isRead) {
                shown = shown(post);
                isRead = true;
            }
            if (edit.isPresent() && !shown.contains(PictureName.of(reference.raw()))) {
                found.accept(
                        Match.of(
                                reference.whole().orElse(reference.address()),
                                "the picture is lost and only a link to it left: "
                                        + Excerpt.of(reference.raw()),
                                Fix.rewriting(Safety.SAFE, List.of(edit.get()))));
            }
        }
    }

    private boolean isPicture(String text) {
        if (PictureName.isFile(text)) {
            return true;
        }
        Address address = Address.parse(text);
        return hosts.stream().anyMatch(pattern -> pattern.matches(address));
    }

    private static Set<String> shown(Post post) {
        Set<String> names = new HashSet<>();
        for (Reference reference : post.body().references()) {
            if (reference.kind() == Kind.IMAGE || reference.kind() == Kind.IMAGE_CANDIDATE) {
                names.add(PictureName.of(reference.raw()));
            }
        }
        return names;
    }

    /** What shows the picture again; empty when the link shows something already. */
    private static Optional<Edit> picture(Post post, Reference reference) {
        Optional<Span> whole = reference.whole();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        if (reference.syntax() == Syntax.MARKDOWN) {
            return isBlankLabel(post.text(), whole.get())
                    ? Optional.of(Edit.insert(whole.get().start(), "!"))
                    : Optional.empty();
        }
        Optional<Element> link = reference.element().filter(LostPicture::showsNothing);
        return link.flatMap(element -> post.places().endTag(element))
                .map(end -> Edit.insert(end.start(), image(reference)));
    }

    private static boolean isBlankLabel(String text, Span whole) {
        int at = whole.start() + 1;
        while (at < whole.end() && text.charAt(at) == ' ') {
            at++;
        }
        return text.charAt(whole.start()) == '[' && text.startsWith("](", at);
    }

    private static boolean showsNothing(Element link) {
        boolean isPlain =
                link.normalName().equals("a")
                        && !link.hasAttr("id")
                        && !link.hasAttr("name")
                        && link.attributes().dataset().isEmpty();
        for (Node child : link.childNodes()) {
            isPlain &= child instanceof TextNode text && text.isBlank();
        }
        return isPlain;
    }

    private static String image(Reference reference) {
        return "<img src=\"" + reference.raw().replace("\"", "&quot;") + "\" alt=\"\">";
    }
}
