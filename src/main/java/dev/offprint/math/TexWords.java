package dev.offprint.math;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads words that stand in a formula, and the formulas in them. */
final class TexWords {
    private static final int DEEPEST = 20;

    private static final Map<String, String> VARIANTS =
            Map.ofEntries(
                    Map.entry("text", ""),
                    Map.entry("textrm", ""),
                    Map.entry("textnormal", ""),
                    Map.entry("textup", ""),
                    Map.entry("textmd", ""),
                    Map.entry("mbox", ""),
                    Map.entry("hbox", ""),
                    Map.entry("textbf", "bold"),
                    Map.entry("textit", "italic"),
                    Map.entry("emph", "italic"),
                    Map.entry("textsf", "sans-serif"),
                    Map.entry("texttt", "monospace"));

    private static final Map<String, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry("textbackslash", "\\"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textasciicircum", "^"),
                    Map.entry("textellipsis", "…"),
                    Map.entry("ldots", "…"),
                    Map.entry("dots", "…"),
                    Map.entry("textdegree", "°"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("quad", "\u2003"),
                    Map.entry(",", "\u2009"),
                    Map.entry(" ", " "),
                    Map.entry("ss", "ß"),
                    Map.entry("ae", "æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("o", "ø"),
                    Map.entry("aa", "å"),
                    Map.entry("l", "ł"),
                    Map.entry("i", "ı"),
                    Map.entry("S", "§"),
                    Map.entry("P", "¶"),
                    Map.entry("pounds", "£"),
                    Map.entry("copyright", "©"));

    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry("u", "\u0306"),
                    Map.entry(".", "\u0307"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("r", "\u030A"),
                    Map.entry("H", "\u030B"),
                    Map.entry("v", "\u030C"),
                    Map.entry("c", "\u0327"));

    private final TexParser parser;
    private final TexSource source;
    private final List<MathNode> nodes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int depth;

    TexWords(TexParser parser) {
        this.parser = parser;
        this.source = parser.source;
    }

    static boolean isCommand(String name) {
        return VARIANTS.containsKey(name);
    }

    /** Reads what the command {@code name} takes. */
    MathNode read(String name) throws TexException {
        readIn(VARIANTS.getOrDefault(name, ""));
        return MathNode.group(nodes);
    }

    private void readIn(String variant) throws TexException {
        if (++depth > DEEPEST) {
            throw new TexException("too deep");
        }
        source.skipSpaces();
        if (!source.take("{")) {
            words.appendCodePoint(source.next());
            if ("\\}&$#^_%".indexOf(words.charAt(words.length() - 1)) >= 0) {
                throw new TexException("no words");
            }
        } else {
            braced(variant);
        }
        flush(variant);
        depth--;
    }

    private void braced(String variant) throws TexException {
        int open = 1;
        while (open > 0) {
            int character = source.next();
            switch (character) {
                case '{' -> open++;
                case '}' -> open--;
                case '~' -> words.append('\u00A0');
                case '%' -> {
                    boolean isRemark = true;
                    while (isRemark && !source.isAtEnd()) {
                        isRemark = source.next() != '\n';
                    }
                }
                case '$' -> {
                    flush(variant);
                    nodes.addAll(parser.row(TexParser.Place.WORDS));
                    source.expect("$");
                }
                case '&', '#', '^', '_' -> throw new TexException("misplaced in words");
                case '\\' -> command(variant);
                case '-' -> words.append(source.take("--") ? "—" : source.take("-") ? "–" : "-");
                case '`' -> words.append(source.take("`") ? '“' : '‘');
                case '\'' -> words.append(source.take("'") ? '”' : '’');
                default -> words.appendCodePoint(character);
            }
        }
    }

    private void command(String variant) throws TexException {
        int first = source.next();
        StringBuilder letters = new StringBuilder().appendCodePoint(first);
        while (TexSource.isLetter(first) && TexSource.isLetter(source.peek())) {
            letters.appendCodePoint(source.next());
        }
        String name = letters.toString();
        if ("%$#&_{}".contains(name)) {
            words.append(name);
        } else if (VARIANTS.containsKey(name)) {
            flush(variant);
            readIn(VARIANTS.getOrDefault(name, ""));
        } else if (ACCENTS.containsKey(name)) {
            accent(ACCENTS.getOrDefault(name, ""));
        } else if (CHARACTERS.containsKey(name)) {
            words.append(CHARACTERS.get(name));
            if (TexSource.isLetter(first)) {
                source.skipSpaces();
            }
        } else {
            throw new TexException("unknown in words: " + name);
        }
    }

    private void accent(String mark) throws TexException {
        source.skipSpaces();
        boolean isBraced = source.take("{");
        source.take("\\");
        int letter = source.next();
        if (!Character.isLetter(letter)) {
            throw new TexException("no letter under an accent");
        }
        if (isBraced) {
            source.expect("}");
        }
        words.append(Normalizer.normalize(Character.toString(letter) + mark, Normalizer.Form.NFC));
    }

    private void flush(String variant) {
        String text = words.toString().replaceAll("[ \t\r\n]+", " ");
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        boolean isPlain = variant.isEmpty();
        nodes.add(
                MathNode.leaf(
                        "mtext",
                        text.replaceAll("^ | $", "\u00A0"),
                        isPlain ? "" : " mathvariant=\"" + variant + "\""));
    }
}
