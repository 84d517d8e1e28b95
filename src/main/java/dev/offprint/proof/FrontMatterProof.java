package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves that the words of each field of front matter are in another block, whatever the fields are
 * called there. No parser of YAML is asked: a line that begins with a key begins a field, and its
 * words are those of all lines up to the next.
 */
public final class FrontMatterProof {
    private static final Set<String> FLAGS = Set.of("true", "false", "yes", "no", "on", "off");

    /** An item that several lists have is in one of them afterwards. */
    private static final Pattern LIST = Pattern.compile("(?s)\\s*[\\[-].*|.*[,，、].*");

    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");

    private final Map<String, Integer> left = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<String> quoted = new ArrayList<>();
    private final List<Unaccounted> lost = new ArrayList<>();

    private FrontMatterProof() {}

    /**
     * Words that one block has and the other has not.
     *
     * @param start where the block before begins in its file
     * @param said what repairs said of what they did to it, which quotes what they took
     */
    public static List<Unaccounted> compare(
            String before, int start, String after, List<String> said) {
        FrontMatterProof proof = new FrontMatterProof();
        said.forEach(proof::hear);
        for (FieldText field : FieldText.in(after)) {
            proof.keys.add(field.key());
            for (String word : field.words()) {
                proof.left.merge(word, 1, Integer::sum);
                proof.there.add(word);
            }
        }
        for (FieldText field : FieldText.in(before)) {
            proof.take(field, start);
        }
        return List.copyOf(proof.lost);
    }

    private void hear(String message) {
        said.addAll(WordReader.TEXT.read(message, 0).texts());
        Matcher quote = QUOTE.matcher(message);
        while (quote.find()) {
            quoted.add(quote.group(1));
        }
    }

    /** The words of a text around what a repair says that it held, which have other letters now. */
    private Set<String> repaired(String text) {
        Set<String> words = new HashSet<>();
        for (String part : quoted) {
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
                int from = at;
                int to = at + part.length();
                while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
                    from--;
                }
                while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                    to++;
                }
                words.addAll(WordReader.HTML.read(text.substring(from, to), 0).texts());
            }
        }
        return words;
    }

    private void take(FieldText field, int start) {
        boolean isGone = !keys.contains(field.key());
        List<String> words = field.words();
        boolean isFlag = words.size() == 1 && FLAGS.contains(words.get(0).toLowerCase(Locale.ROOT));
        if (isFlag || (isGone && !field.key().isEmpty() && said.containsAll(field.keyWords()))) {
            return;
        }
        boolean mayBeShared = isGone || LIST.matcher(field.text()).matches();
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            boolean isThere =
                    left.merge(word, -1, Integer::sum) >= 0
                            || (mayBeShared && there.contains(word))
                            || said.contains(word);
            if (!isThere) {
                missing.add(word);
            }
        }
        if (!missing.isEmpty()) {
            missing.removeAll(repaired(field.plain()));
        }
        if (!missing.isEmpty()) {
            lost.add(
                    new Unaccounted(
                            Unaccounted.Kind.LOST,
                            String.join(" ", missing),
                            missing.size(),
                            new Span(start + field.start(), start + field.end())));
        }
    }
}
