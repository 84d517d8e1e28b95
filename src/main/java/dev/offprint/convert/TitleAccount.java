package dev.offprint.convert;

import dev.offprint.post.Post;
import dev.offprint.proof.Unaccounted;
import dev.offprint.proof.WordReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves that a title was cut where the name of its site begins, and nowhere else: of what is not
 * printed, the address of the post or a field with the name of its site must have a word.
 */
final class TitleAccount {
    private static final int SHORTEST = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> OF_SITE =
            List.of(
                    "site",
                    "site_name",
                    "sitename",
                    "publication",
                    "publisher",
                    "website",
                    "author");

    private TitleAccount() {}

    /** The end of the title in the front matter of {@code post} that {@code printed} lacks. */
    static List<Unaccounted> lost(Post post, Optional<String> printed) {
        String title = post.frontMatter().text("title").orElse("");
        if (title.isEmpty() || printed.filter(title::equals).isPresent()) {
            return List.of();
        }
        List<String> words = words(title);
        List<String> kept = words(printed.orElse(""));
        boolean isCut = words.size() > kept.size() && words.subList(0, kept.size()).equals(kept);
        if (!isCut || kept.isEmpty()) {
            return List.of();
        }
        List<String> rest = words.subList(kept.size(), words.size());
        String site =
                folded(
                        Stream.concat(
                                        post.address().stream(),
                                        OF_SITE.stream()
                                                .flatMap(
                                                        key ->
                                                                post
                                                                        .frontMatter()
                                                                        .text(key)
                                                                        .stream()))
                                .collect(Collectors.joining(" ")));
        return isSite(rest, site)
                ? List.of()
                : List.of(
                        new Unaccounted(
                                Unaccounted.Kind.LOST,
                                String.join(" ", rest),
                                rest.size(),
                                post.frontMatter().block()));
    }

    /** Whether most of it, all of it joined, or its first letters are the name of a site. */
    private static boolean isSite(List<String> rest, String site) {
        StringBuilder joined = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        int known = 0;
        for (String word : rest) {
            String folded = folded(word);
            joined.append(folded);
            initials.append(folded, 0, Math.min(1, folded.length()));
            known += folded.length() >= SHORTEST && site.contains(folded) ? folded.length() : 0;
        }
        boolean isAcronym = initials.length() >= SHORTEST && site.contains(initials);
        return 2 * known > joined.length() || site.contains(joined) || isAcronym;
    }

    private static List<String> words(String title) {
        return WordReader.HTML.read(title, 0).texts();
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
