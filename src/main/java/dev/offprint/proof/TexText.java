package dev.offprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts within formulas, which are no names of signs. */
final class TexText {
    private static final Pattern TEXT =
            Pattern.compile("\\\\(?:text(?:rm|bf|it|sf|tt|normal)?|[mhf]box)\\s*\\{([^{}\\\\$]*)}");

    private TexText() {}

    static List<String> words(String tex) {
        List<String> words = new ArrayList<>();
        Matcher text = TEXT.matcher(tex);
        while (text.find()) {
            words.addAll(WordReader.TEXT.read(text.group(1), 0).texts());
        }
        return words;
    }
}
