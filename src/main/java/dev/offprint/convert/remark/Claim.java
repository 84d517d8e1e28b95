package dev.offprint.convert.remark;

import dev.offprint.proof.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for words to go for a reason. Readers decide by signs of their own; this is a
 * second look, which shares none of them, so that who takes a title for a button does not put his
 * mistake on record.
 *
 * @param text what is to go
 * @param element in which it stands; null when that is not known
 * @param instead what is written for it, or says the same somewhere else
 */
record Claim(String text, @Nullable Element element, String instead) {
    /** Pixels; a larger picture is one to look at. */
    private static final int SIGN = 24;

    /** A formula is drawn in letters; so many side by side are a word of it or of no formula. */
    private static final int WORD_OF_FORMULA = 3;

    private static final Pattern NUMBERS =
            Pattern.compile("[\\s\\p{P}\\p{S}]*(?:\\p{L}?\\d+[\\s\\p{P}\\p{S}]*)*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "\\s*(?:\\{:[^{}]*}|\\{\\s*(?:[.#][^\\s{}]+|[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s{}]*)|\\s)+})\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\]\\((?:\\\\[()]|[^\\s()<>]|\\([^\\s()<>]*\\))+(?:\\s+\"[^\"\\n]*\")?\\)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)sr-only|visually-?hidden|screen-?reader");

    /** A value with a space in it is a text, and so is what is called one. */
    private static final Pattern SETTINGS =
            Pattern.compile(
                    "(?i)(?:\\[/?(?:wp_)?caption|]|\\b(?!caption|title|alt)[\\w-]+=[\"'\u201C\u201D\u2018\u2019\u2033\u2032\u00AB\u00BB]?[^\\s\"'\\]]*"
                            + "|\\b(?:caption|title|alt)=(?=[\\s\\]\"'\u201C\u201D\u2018\u2019\u2033\u2032\u00AB]|$)|[^\\p{L}\\p{N}])*");

    /** Words that only say where the way back of a note leads, in many languages. */
    private static final Set<String> BACK =
            Set.copyOf(
                    List.of(
                            ("back top return returns returned go jump up to the in of text content article"
                                            + " note notes footnote footnotes endnote reference ref refs citation"
                                            + " cite main body link paragraph anchor zurück zum zur nach oben hoch"
                                            + " fußnote anmerkung retour au à la le du texte haut revenir remonter"
                                            + " renvoi volver al texto arriba regresar nota notas voltar ao topo para"
                                            + " torna al testo su indietro ritorna terug naar tekst boven tilbage til"
                                            + " tekst tilbake teksten tillbaka till texten takaisin tekstiin powrót do"
                                            + " tekstu wróć zpět nahoru vissza vrati se назад к тексту вернуться вверх"
                                            + " наверх сноска geri dön yukarı رجوع إلى النص العودة חזרה לטקסט"
                                            + " quay lại kembali ke atas 返 回 正 文 到 上 原 文 本 戻 る に へ")
                                    .split(" ", -1)));

    Claim(String text, @Nullable Element element) {
        this(text, element, "");
    }

    /** Letters and digits in it. */
    boolean isWithin(int most) {
        return SourcePlaces.letters(text).length() <= most;
    }

    /** Whether it counts: nothing but numbers, each of them the next. */
    boolean isCount() {
        if (!NUMBERS.matcher(text).matches()) {
            return false;
        }
        long last = -1;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            long next = Long.parseLong(number.group());
            if (last >= 0 && next != last + 1) {
                return false;
            }
            last = next;
        }
        return true;
    }

    boolean isAttributes() {
        return ATTRIBUTES.matcher(text).matches();
    }

    /** Whether it is the end of a link: its address, and maybe what is shown over it. */
    boolean isAddress() {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether each word of it is said instead, as often. */
    boolean isSaidInstead() {
        return beyond().isEmpty();
    }

    boolean isWayBack() {
        return beyond().stream().allMatch(word -> word.length() == 1 || BACK.contains(word));
    }

    private List<String> beyond() {
        List<String> words = new ArrayList<>(words(text));
        words(instead).forEach(words::remove);
        return words;
    }

    private static List<String> words(String text) {
        String plain = Parser.unescapeEntities(text, false);
        return WordReader.TEXT.read(plain.toLowerCase(Locale.ROOT), 0).texts();
    }

    /** Whether the element is as small as a sign. */
    boolean isSmall() {
        return element != null && isSmall(element.attr("width")) && isSmall(element.attr("height"));
    }

    private static boolean isSmall(String length) {
        String digits = length.replaceFirst("(?:\\.\\d+)?(?:px)?$", "");
        return digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= SIGN;
    }

    /**
     * Whether the element does something, and neither opens a part of the text nor is in a line.
     */
    boolean isControl() {
        if (element == null) {
            return false;
        }
        boolean opens =
                element.hasAttr("aria-controls")
                        || element.hasAttr("data-bs-target")
                        || element.attr("role").equals("tab")
                        || text.strip().endsWith("?");
        boolean isInLine =
                element.closest("pre, code") == null
                        && isText(element.previousSibling())
                        && isText(element.nextSibling());
        return !opens && !isInLine;
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode words && LETTERS.matcher(words.text()).find();
    }

    /** Whether the element says of itself that it is read aloud only. */
    boolean isUnseen() {
        return element != null && UNSEEN.matcher(element.className()).find();
    }

    /** Whether the source of the formula, in a script behind the element, has its words. */
    boolean isOfFormula() {
        Element next = element == null ? null : element.nextElementSibling();
        while (next != null && !next.normalName().equals("script")) {
            next = next.nextElementSibling();
        }
        String source = next == null ? "" : next.data().replaceAll("\\P{L}+", "");
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            if (letters.group().length() >= WORD_OF_FORMULA && !source.contains(letters.group())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the start of a caption shortcode or a part of it, without what that says. */
    boolean isShortcode() {
        return SETTINGS.matcher(text).matches();
    }
}
