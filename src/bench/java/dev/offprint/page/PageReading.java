package dev.offprint.page;

import dev.offprint.convert.shown.ShownPost;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.post.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page that is asked for its article again and again, by other knowledge each time. What does not
 * depend on the knowledge is found once. It lies in the package of the finder, which nobody else
 * has to ask for elements. For one thread.
 */
public final class PageReading {
    private final Post page;
    private final Map<String, Shown> known = new HashMap<>();
    private final Map<List<Set<String>>, Shown> byTexts = new HashMap<>();
    private @Nullable Shown always;

    /** The page with all that is shown of it, parsed once. */
    private record Shown(Post post, PageMetadata metadata) {}

    /** A reading of {@code page}, which is not changed. */
    public PageReading(Post page) {
        this.page = page;
    }

    /** The article by {@code knowledge}. */
    public FoundArticle found(Knowledge knowledge) {
        Shown shown = shown(knowledge);
        Document document = shown.post.body().document();
        PageContent content = ContentFinder.find(document, shown.metadata, knowledge);
        return FoundArticle.of(document, content);
    }

    private Shown shown(Knowledge knowledge) {
        if (always != null) {
            return always;
        }
        List<Set<String>> texts = new ArrayList<>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            texts.add(knowledge.texts(vocabulary));
        }
        Shown shown = byTexts.get(texts);
        return shown == null ? asked(knowledge, texts) : shown;
    }

    /** What is hidden is known by names and words; no number is asked. */
    private Shown asked(Knowledge knowledge, List<Set<String>> texts) {
        AtomicBoolean isAsked = new AtomicBoolean();
        Supplier<Knowledge> supplier =
                () -> {
                    isAsked.set(true);
                    return knowledge;
                };
        Post post = ShownPost.of(page, supplier).post();
        Shown shown =
                known.computeIfAbsent(
                        post.text(), text -> new Shown(post, PageMetadataReader.read(post, null)));
        byTexts.put(texts, shown);
        if (!isAsked.get()) {
            always = shown;
        }
        return shown;
    }
}
