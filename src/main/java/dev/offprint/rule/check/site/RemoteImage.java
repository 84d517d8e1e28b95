package dev.offprint.rule.check.site;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.RemotePicture;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * Pictures on other servers; where copies can be had, each becomes the copy, and its old address
 * stays beside it: as {@code data-saved-from} in HTML, in a comment in Markdown.
 */
final class RemoteImage implements SurroundingsCheck {
    private static final String KEPT = "data-saved-from";

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        for (RemotePicture picture : RemotePicture.of(post)) {
            Optional<String> copy = copy(picture, surroundings);
            Reference reference = picture.reference();
            String message = "image is on another server: " + Excerpt.quoted(reference.raw());
            found.accept(
                    copy.isPresent()
                            ? Match.of(
                                    reference.address(),
                                    message,
                                    Fix.rewriting(Safety.SAFE, edits(post, picture, copy.get())))
                            : Match.of(
                                    reference.address(), message + problem(picture, surroundings)));
        }
    }

    private static Optional<String> copy(RemotePicture picture, Surroundings surroundings) {
        if (surroundings.copies().isEmpty() || surroundings.site().isEmpty()) {
            return Optional.empty();
        }
        for (String address : picture.addresses()) {
            Optional<String> copy =
                    surroundings.copies().get().copy(surroundings.site().get(), address);
            if (copy.isPresent()) {
                return copy;
            }
        }
        return Optional.empty();
    }

    private static String problem(RemotePicture picture, Surroundings surroundings) {
        String last = picture.addresses().get(picture.addresses().size() - 1);
        return surroundings
                .copies()
                .flatMap(copies -> copies.problem(last))
                .map(reason -> ", and could not be fetched: " + reason)
                .orElse("");
    }

    private static List<Edit> edits(Post post, RemotePicture picture, String copy) {
        Reference reference = picture.reference();
        List<Edit> edits = new ArrayList<>();
        edits.add(Rewriting.of(reference, copy));
        if (reference.syntax() == Syntax.HTML && reference.element().isPresent()) {
            Element element = reference.element().get();
            html(post, element, reference, edits);
        } else {
            markdown(post, reference, edits);
        }
        return edits;
    }

    private static void html(Post post, Element element, Reference reference, List<Edit> edits) {
        post.places()
                .startTag(element)
                .filter(tag -> !element.hasAttr(KEPT))
                .ifPresent(
                        tag ->
                                edits.add(
                                        Edit.insert(
                                                tag.start() + 1 + element.tagName().length(),
                                                " "
                                                        + KEPT
                                                        + "=\""
                                                        + quotable(reference.raw())
                                                        + "\"")));
        if (reference.attribute().equals("src") && reference.kind() == Kind.IMAGE) {
            for (String name : new String[] {"srcset", "sizes"}) {
                post.places()
                        .attribute(element, name)
                        .ifPresent(span -> edits.add(Edit.delete(span)));
            }
            Element parent = element.parent();
            if (parent != null && parent.normalName().equals("picture")) {
                for (Element source : parent.children()) {
                    if (source.normalName().equals("source")) {
                        post.places()
                                .startTag(source)
                                .ifPresent(span -> edits.add(Edit.delete(span)));
                    }
                }
            }
        }
    }

    private static String quotable(String raw) {
        return raw.replace("\"", "&quot;");
    }

    private static void markdown(Post post, Reference reference, List<Edit> edits) {
        Optional<Span> whole = reference.whole();
        if (whole.isPresent()) {
            // Two hyphens end a comment for some readers.
            String address = reference.raw().replace("--", "-%2D");
            boolean isDefinition = post.text().startsWith("]:", closing(post, whole.get()));
            String comment = "<!-- saved from " + address + " -->";
            edits.add(Edit.insert(whole.get().end(), isDefinition ? "\n" + comment : comment));
        }
    }

    private static int closing(Post post, Span whole) {
        int bracket = post.text().indexOf(']', whole.start());
        return post.text().startsWith("![", whole.start()) || bracket < 0 ? -1 : bracket;
    }
}
