package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.proof.OnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Brings the first letter of a text, which magazines set large in a box of its own, back to the
 * word that it begins.
 */
final class InitialLetter {
    private static final Pattern LETTER = Pattern.compile("[\"'\u00AB\u2018\u201C\u201E]?\\p{Lu}");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}]*");

    /** A letter that is a word in some language may be one here: then it stays as it stands. */
    private static final String WORDS = "AEIOUY\u00C0\u00C8\u00C9\u00D3АБВЖЗИКОСУЯІЄ";

    /** A letter alone may be the name of an answer; it must be called what it is, too. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)first[-_]?letter|drop[-_]?cap|lettrine|(?:initial|big|capital)[-_]?letter"
                            + "|initiale?(?![a-z])");

    private InitialLetter() {}

    /** Whether an element is called a first letter and is one. */
    static boolean is(Element element) {
        return NAME.matcher(element.className()).find()
                && LETTER.matcher(element.text().strip()).matches();
    }

    /**
     * A paragraph with its letter; {@code content} alone when it does not go on with a word that
     * the letter can begin.
     *
     * @param before what was read before, with the letter last, which is taken off
     * @param record is told that two words become one
     */
    static List<Inline> join(List<Block> before, List<Inline> content, OnRecord record) {
        int last = before.size() - 1;
        if (last < 0 || !(before.get(last) instanceof Paragraph alone)) {
            return content;
        }
        String letter = text(alone.content());
        if (!LETTER.matcher(letter).matches()
                || WORDS.indexOf(letter.charAt(letter.length() - 1)) >= 0) {
            return content;
        }
        var rest = FIRST_WORD.matcher(text(content));
        if (!rest.lookingAt()) {
            return content;
        }
        before.remove(last);
        record.parted(letter + " " + rest.group(), letter + rest.group());
        List<Inline> whole = new ArrayList<>(alone.content());
        whole.addAll(content);
        return whole;
    }

    /** What the line says up to the first thing in it that is no text. */
    private static String text(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        for (Inline.Leaf leaf : Leaves.ofInlines(line)) {
            if (!(leaf instanceof Inline.Text words)) {
                text.append('\uFFFC');
                break;
            }
            text.append(words.text());
        }
        return text.toString().strip();
    }
}
