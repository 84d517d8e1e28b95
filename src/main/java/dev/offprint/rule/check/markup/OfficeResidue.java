package dev.offprint.rule.check.markup;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.Unwrapping;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** What a word processor leaves when text is pasted from it: names and styles of its own. */
final class OfficeResidue implements PostCheck {
    private static final Pattern COMMENT =
            Pattern.compile(
                    "\\[if [^\\]]*(?:mso|vml|support|ppt)[^\\]]*\\]|\\[endif\\]|(?:Start|End)Fragment",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile("Mso\\w+(?:\\s+Mso\\w+)*");

    @Override
    public void check(Post post, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element) {
                                element(post, element, occurrences);
                            } else if (node instanceof Comment comment) {
                                comment(post, comment, occurrences);
                            }
                        });
        occurrences.tell(found);
    }

    private static void comment(Post post, Comment comment, Occurrences occurrences) {
        Optional<Span> span = post.places().node(comment);
        String data = comment.getData().strip();
        if (span.isPresent() && COMMENT.matcher(data).lookingAt()) {
            occurrences.add(
                    Match.of(
                            span.get(),
                            "comment of a word processor",
                            Fix.removingBlank(Safety.SAFE, Removal.of(post, span.get()))));
        }
    }

    private static void element(Post post, Element element, Occurrences occurrences) {
        Optional<Span> tag = post.places().startTag(element);
        if (tag.isEmpty()) {
            return;
        }
        String name = element.tagName().toLowerCase(Locale.ROOT);
        if (name.equals("o:p") || name.startsWith("st1:")) {
            tag(post, element, tag.get(), occurrences);
        } else if (element.id().startsWith("docs-internal-guid")) {
            guid(post, element, tag.get(), occurrences);
        }
        attribute(post.places(), element, "class", tag.get(), occurrences);
        style(post, element, tag.get(), occurrences);
    }

    /** A tag of Word's own: gone with its blank, or around text that stays. */
    private static void tag(Post post, Element element, Span tag, Occurrences occurrences) {
        String message = "<" + element.tagName() + "> is a tag of Word's own";
        Optional<Span> whole = post.places().element(element);
        Optional<Span> end = post.places().endTag(element);
        boolean isBlank = element.text().replace('\u00A0', ' ').isBlank();
        boolean isEmpty = isBlank && element.childrenSize() == 0;
        if (isEmpty && whole.isPresent()) {
            Edit edit = Edit.delete(whole.get());
            occurrences.add(Match.of(tag, message, Fix.removingBlank(Safety.SAFE, edit)));
        } else if (end.isPresent()) {
            occurrences.add(
                    Match.of(tag, message, Unwrapping.of(post, Safety.SAFE, tag, end.get())));
        } else {
            occurrences.add(Match.of(tag, message));
        }
    }

    /** Google Docs wraps what is copied in a bold element that is not bold. */
    private static void guid(Post post, Element element, Span tag, Occurrences occurrences) {
        String message = "id of a copied Google document";
        boolean isWrapper =
                element.normalName().equals("b")
                        && InlineStyle.parse(element.attr("style")).saysNothing()
                        && element.attr("style").contains("normal");
        Optional<Span> end = post.places().endTag(element);
        Optional<Span> id = post.places().attribute(element, "id");
        if (isWrapper && end.isPresent()) {
            occurrences.add(
                    Match.of(tag, message, Unwrapping.of(post, Safety.SAFE, tag, end.get())));
        } else if (id.isPresent()) {
            Fix fix = Fix.rewriting(Safety.SAFE, List.of(Edit.delete(id.get())));
            occurrences.add(Match.of(id.get(), message, fix));
        }
    }

    private static void attribute(
            Places places, Element element, String name, Span tag, Occurrences occurrences) {
        String value = element.attr(name).strip();
        if (NAMES.matcher(value).matches()) {
            String message = "class \"" + value + "\" is a name of Word's own";
            places.attribute(element, name)
                    .ifPresent(
                            span ->
                                    occurrences.add(
                                            Match.of(
                                                    tag,
                                                    message,
                                                    Fix.rewriting(
                                                            Safety.SAFE,
                                                            List.of(Edit.delete(span))))));
        }
    }

    private static void style(Post post, Element element, Span tag, Occurrences occurrences) {
        String style = element.attr("style");
        Optional<Span> whole = post.places().attribute(element, "style");
        Optional<Span> value = post.places().attributeValue(element, "style");
        if (!style.toLowerCase(Locale.ROOT).contains("mso-") || value.isEmpty()) {
            return;
        }
        String message = "style of Word's own (mso-…)";
        String raw = value.get().of(post.text());
        if (raw.indexOf('&') >= 0 || whole.isEmpty()) {
            // An entity's semicolon is no end of a declaration.
            occurrences.add(Match.of(tag, message));
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (String declaration : raw.split(";", -1)) {
            String property = declaration.strip().toLowerCase(Locale.ROOT);
            boolean isWords = property.isEmpty() || property.startsWith("mso-");
            kept.append(isWords ? "" : (kept.length() == 0 ? "" : "; ") + declaration.strip());
        }
        Edit edit =
                kept.length() == 0
                        ? Edit.delete(whole.get())
                        : new Edit(value.get(), kept.toString());
        occurrences.add(Match.of(tag, message, Fix.rewriting(Safety.SAFE, List.of(edit))));
    }
}
