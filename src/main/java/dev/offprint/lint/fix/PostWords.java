package dev.offprint.lint.fix;

import dev.offprint.post.Post;
import dev.offprint.post.markdown.Template;
import dev.offprint.proof.OnRecord;
import dev.offprint.proof.Proof;
import dev.offprint.proof.Unaccounted;
import dev.offprint.proof.WordReader;
import dev.offprint.proof.Words;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jsoup.nodes.Document;

/**
 * The words of posts, as a reader sees them who shares nothing with the one that made the posts.
 */
public final class PostWords {
    /** Every proof that a post is in asks for the same words, and nothing in a post changes. */
    private static final Map<Document, Words> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private PostWords() {}

    /**
     * The words of the body, or of the whole page. Templates are run before Markdown is read, so
     * that no sign in them means anything to it.
     */
    public static Words of(Post post) {
        Document document = post.body().document();
        Words known = KNOWN.get(document);
        if (known == null) {
            known = read(post);
            KNOWN.put(document, known);
        }
        return known;
    }

    private static Words read(Post post) {
        OnRecord templates = new OnRecord();
        for (Template template : post.body().templates()) {
            templates.asWritten(template.span(), template.span().of(post.text()));
        }
        return templates.written(of(post, templates.readAs()));
    }

    /** The same as if its text were edited; places are those of the edited text. */
    public static Words of(Post post, List<Edit> edits) {
        WordReader reader =
                !post.isWholePage() && post.body().holdsMarkdown()
                        ? WordReader.MARKDOWN
                        : WordReader.HTML;
        return reader.read(Edit.apply(post.text(), edits), post.body().span().start());
    }

    /** What differs outside of {@code changes}, by place in the post before. */
    static List<Unaccounted> unaccounted(Post before, Changes changes, Post after) {
        return Proof.compare(of(before), changes.taken(), of(after), changes.given());
    }
}
