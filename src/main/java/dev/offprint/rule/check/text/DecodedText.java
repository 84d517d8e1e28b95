package dev.offprint.rule.check.text;

import dev.offprint.text.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Prose with its entities of characters above ASCII read, and where each character was written. */
final class DecodedText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,7});");

    private final String text;
    private final int[] starts;

    private DecodedText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static DecodedText of(String source) {
        int[] starts = new int[source.length() + 1];
        StringBuilder text = new StringBuilder(source.length());
        Matcher entities = ENTITY.matcher(source);
        int at = 0;
        while (entities.find()) {
            String character = Parser.unescapeEntities(entities.group(), false);
            if (character.length() == 1 && character.charAt(0) >= 0x80) {
                copy(source, at, entities.start(), text, starts);
                starts[text.length()] = entities.start();
                text.append(character);
                at = entities.end();
            }
        }
        copy(source, at, source.length(), text, starts);
        starts[text.length()] = source.length();
        return new DecodedText(text.toString(), Arrays.copyOf(starts, text.length() + 1));
    }

    private static void copy(String source, int from, int to, StringBuilder text, int[] starts) {
        for (int i = from; i < to; i++) {
            starts[text.length()] = i;
            text.append(source.charAt(i));
        }
    }

    /** The prose; entities of ASCII characters stay, as a pair of brackets is no markup. */
    String text() {
        return text;
    }

    /** Where the characters of {@code span} were written. */
    Span source(Span span) {
        return new Span(starts[span.start()], starts[span.end()]);
    }
}
