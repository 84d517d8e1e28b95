package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Writes the elements that hold text: names, numbers, operators, words and spaces. */
final class Tokens {
    private static final Map<String, String> SIZES =
            Map.of("1.2em", "\\big", "1.8em", "\\Big", "2.4em", "\\bigg", "3em", "\\Bigg");

    private static final Map<String, String> FORMS =
            Map.of("prefix", "l", "postfix", "r", "infix", "m");

    private final Presentation formula;
    private final TexOutput out;
    private final Characters characters;
    private final Words words;

    Tokens(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
        characters = new Characters(out);
        words = new Words(out, characters);
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mi", this::identifier);
        writers.put("ci", this::identifier);
        writers.put("mn", this::number);
        writers.put("mo", this::operator);
        writers.put("mtext", this::text);
        writers.put("ms", this::string);
        writers.put("mspace", this::space);
        writers.put("mglyph", glyph -> words.write(glyph.attr("alt"), null));
        writers.put("img", image -> words.write(image.attr("alt"), null));
        for (String name : List.of("maligngroup", "malignmark", "none", "mprescripts", "msline")) {
            writers.put(name, empty -> {});
        }
    }

    void characters(String text) {
        characters.write(text, null);
    }

    void words(String text) {
        words.write(text, null);
    }

    /** How many primes a text is, or 0 where it is anything else. */
    static int primes(String text) {
        int primes = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = "'′″‴⁗".indexOf(text.charAt(i));
            if (at < 0) {
                return 0;
            }
            primes += Math.max(1, at);
        }
        return primes;
    }

    private static @Nullable Alphabet variant(Element token) {
        return Alphabet.ofVariant(token.attr("mathvariant"));
    }

    /** Writes a token that holds elements, such as glyphs, piece by piece; false for any other. */
    private boolean isMixed(Element token) {
        if (token.childrenSize() == 0) {
            return false;
        }
        for (Node child : Names.content(token)) {
            if (child instanceof Element) {
                formula.write(child);
            } else if (Names.is(token, "mtext")) {
                words.write(Names.text(child), variant(token));
            } else {
                characters.write(Names.text(child), variant(token));
            }
        }
        return true;
    }

    private void identifier(Element token) {
        if (isMixed(token)) {
            return;
        }
        String text = Names.text(token);
        String function = FunctionNames.command(text);
        Alphabet variant = variant(token);
        boolean isFunction = formula.isFunction(token);
        if (!function.isEmpty() && (variant == null || variant == Alphabet.ROMAN)) {
            out.token("\\" + function);
        } else if (text.codePointCount(0, text.length()) == 1) {
            if (isFunction && variant == Alphabet.ROMAN) {
                operatorName(text, "");
            } else {
                characters.write(text, variant);
            }
        } else if (isName(text)) {
            name(text, variant, isFunction);
        } else if (isFunction && text.matches("[A-Za-z0-9\u2009\u00A0 -]+")) {
            operatorName(text, "");
        } else if (text.indexOf(' ') >= 0) {
            words.write(text, variant);
        } else {
            characters.write(text, variant);
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(
                                c ->
                                        (Character.isLetterOrDigit(c)
                                                        && Alphabet.decoded(c) == null)
                                                || c == '-'
                                                || c == '.')
                && Character.isLetter(text.codePointAt(0));
    }

    private void name(String text, @Nullable Alphabet variant, boolean isFunction) {
        Alphabet alphabet = variant == null ? Alphabet.ROMAN : variant;
        boolean isPlain = alphabet == Alphabet.ROMAN;
        if (isPlain && (isFunction || text.contains("-") || text.contains("."))) {
            operatorName(text, "");
            return;
        }
        List<String> commands = alphabet.commands();
        commands.forEach(command -> out.raw("\\" + command + "{"));
        text.codePoints().forEach(characters::plain);
        out.raw("}".repeat(commands.size()));
    }

    private void operatorName(String text, String star) {
        out.raw("\\operatorname" + star + "{");
        for (int character : text.codePoints().toArray()) {
            if (Character.isLetterOrDigit(character) || character == '-' || character == '.') {
                out.raw(Character.toString(character));
            } else {
                characters.plain(character);
            }
        }
        out.close();
    }

    private void number(Element token) {
        if (isMixed(token)) {
            return;
        }
        String text = Names.text(token);
        if (text.matches("[0-9]*\\.?[0-9]+|[0-9]+(?:,[0-9]+)+(?:\\.[0-9]+)?")) {
            Alphabet variant = variant(token);
            if (variant == null || variant == Alphabet.ROMAN) {
                out.number(text.replace(",", "{,}"));
                return;
            }
        }
        characters.number(text, variant(token));
    }

    private void operator(Element token) {
        if (isMixed(token)) {
            return;
        }
        String text = Names.text(token);
        String size = SIZES.get(token.attr("minsize"));
        String function = FunctionNames.command(text);
        if (size != null && token.hasAttr("maxsize")) {
            out.token(size + FORMS.getOrDefault(token.attr("form"), ""));
            formula.delimiter(text);
        } else if (!function.isEmpty()) {
            out.token("\\" + function);
        } else if (text.equals("mod")) {
            out.token("\\bmod");
        } else if (text.length() > 1 && isName(text)) {
            operatorName(text, token.attr("movablelimits").equals("true") ? "*" : "");
        } else if (text.indexOf(' ') >= 0 && text.codePoints().anyMatch(Character::isLetter)) {
            words.write(text, variant(token));
        } else if (Limits.isBar(text) && token.attr("form").matches("prefix|postfix")) {
            bar(text, token.attr("form").equals("prefix"));
        } else {
            characters.write(text, variant(token));
        }
    }

    private void bar(String text, boolean isOpening) {
        String letter = text.equals("|") || text.equals("∣") ? "vert" : "Vert";
        out.token((isOpening ? "\\l" : "\\r") + letter);
    }

    private void text(Element token) {
        if (!isMixed(token)) {
            words.write(Names.text(token), variant(token));
        }
    }

    private void string(Element token) {
        String open = token.hasAttr("lquote") ? token.attr("lquote") : "\"";
        String close = token.hasAttr("rquote") ? token.attr("rquote") : "\"";
        words.write(open + Names.text(token) + close, variant(token));
    }

    private void space(Element token) {
        if (token.attr("linebreak").equals("newline")) {
            out.token("\\\\");
        } else {
            out.token(Spaces.tex(token.attr("width")));
        }
    }
}
