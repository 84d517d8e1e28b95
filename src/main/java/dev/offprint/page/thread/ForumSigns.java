package dev.offprint.page.thread;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Names;
import dev.offprint.url.Address;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells whether a page says of itself that it is of a forum: to search engines (schema.org), by the
 * system that made it, or by its address.
 */
final class ForumSigns {
    private static final String FORUM = "DiscussionForumPosting";
    private static final String QUESTIONS = "QAPage";

    /** Words of an address or of a name, without numbers. */
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private static final Pattern SAID =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:" + FORUM + "|" + QUESTIONS + ")\"");

    private ForumSigns() {}

    /** Whether {@code page} says so. */
    static boolean isForum(Document page, PageMetadata metadata, Knowledge knowledge) {
        return isSaid(page)
                || isMadeBy(page, knowledge.texts(Vocabulary.FORUM_SYSTEM))
                || metadata.address()
                        .or(metadata::base)
                        .filter(it -> isOf(it, knowledge))
                        .isPresent();
    }

    private static boolean isSaid(Document page) {
        for (Element typed : page.select("[itemtype]")) {
            String type = typed.attr("itemtype");
            if (type.endsWith(FORUM) || type.endsWith(QUESTIONS)) {
                return true;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (SAID.matcher(script.data()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeBy(Document page, Set<String> systems) {
        for (Element generator : page.select("meta[name=generator], meta[name=application-name]")) {
            if (holds(generator.attr("content"), systems)) {
                return true;
            }
        }
        for (Element root : page.select("html, body, body > *")) {
            for (String name : Names.of(root)) {
                if (holds(name, systems)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(String address, Knowledge knowledge) {
        Address parsed = Address.parse(address);
        return holds(parsed.path(), knowledge.texts(Vocabulary.FORUM_ADDRESS));
    }

    private static boolean holds(String text, Set<String> words) {
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
