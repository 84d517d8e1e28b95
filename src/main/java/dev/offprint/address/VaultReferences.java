package dev.offprint.address;

import dev.offprint.image.ImageKind;
import dev.offprint.post.Post;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links between notes of a vault, outside of code, comments and templates. */
final class VaultReferences {
    /** What a vault shows nobody (Obsidian's help, "Comments"). */
    private static final Pattern COMMENT = Pattern.compile("%%(?s:.{0,20000}?)%%|<!--(?s:.*?)-->");

    private VaultReferences() {}

    /** Adds those of {@code post}, by place. */
    static void of(Post post, List<LocalReference> found) {
        String text = post.text();
        List<Span> silent = null;
        for (Stretch stretch : post.body().stretches()) {
            List<WikiSign> signs =
                    stretch.isMarkdown() ? WikiSign.in(text, stretch.span()) : List.of();
            for (WikiSign sign : signs) {
                silent = silent == null ? silent(post) : silent;
                if (!Spans.meet(silent, span -> span, sign.span()) && isName(sign.link())) {
                    found.add(reference(text, sign));
                }
            }
        }
    }

    private static LocalReference reference(String text, WikiSign sign) {
        WikiLink link = sign.link();
        boolean isPicture = sign.isShown() && ImageKind.isExtension(Paths.extension(link.target()));
        return new LocalReference(
                sign.span(),
                sign.span().of(text),
                isPicture ? Kind.IMAGE : sign.isShown() ? Kind.EMBED : Kind.LINK,
                new LocalAddress(LocalAddress.Form.NOTE, link.target(), link.fragmentOrNull()));
    }

    /** Templates of notes hold links whose names are not there yet; and a web address is none. */
    private static boolean isName(WikiLink link) {
        String all = link.target() + link.fragmentOrNull();
        return !all.contains("{{") && !all.contains("<%") && !all.contains("://");
    }

    private static List<Span> silent(Post post) {
        List<Span> code = new ArrayList<>();
        for (Region region : post.body().regions()) {
            if (region.kind() == Region.Kind.CODE || region.kind() == Region.Kind.TEMPLATE) {
                code.add(region.span());
            }
        }
        List<Span> silent = new ArrayList<>(code);
        code = Spans.merged(code);
        Matcher comment = COMMENT.matcher(post.text());
        comment.region(post.body().span().start(), post.body().span().end());
        while (comment.find()) {
            Span mark = new Span(comment.start(), comment.start() + 2);
            if (!Spans.meet(code, span -> span, mark)) {
                silent.add(new Span(comment.start(), comment.end()));
            }
        }
        return Spans.merged(silent);
    }
}
