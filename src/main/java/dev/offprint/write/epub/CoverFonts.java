package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fonts of this machine, those first that a cover looks best in. */
final class CoverFonts {
    /** What systems come with; of an East Asian family the book's language decides which goes. */
    private static final List<String> PREFERRED =
            List.of(
                    "Noto Serif",
                    "Source Serif 4",
                    "Georgia",
                    "Liberation Serif",
                    "Times New Roman",
                    "DejaVu Serif",
                    "Noto Naskh Arabic",
                    "Noto Serif Hebrew",
                    "Noto Serif Devanagari",
                    "Noto Serif Bengali",
                    "Noto Serif Tamil",
                    "Noto Serif Thai",
                    "Noto Serif Georgian",
                    "Noto Serif Armenian",
                    "Noto Serif Ethiopic",
                    "Noto Serif Khmer",
                    "Noto Serif Myanmar",
                    "Noto Serif Tibetan");

    private static final List<String> JAPANESE =
            List.of(
                    "Noto Serif CJK JP",
                    "Noto Serif JP",
                    "Source Han Serif",
                    "Hiragino Mincho ProN",
                    "Yu Mincho",
                    "MS Mincho",
                    "IPAexMincho",
                    "Noto Sans CJK JP");

    private static final List<String> KOREAN =
            List.of(
                    "Noto Serif CJK KR",
                    "Noto Serif KR",
                    "Source Han Serif K",
                    "AppleMyungjo",
                    "Batang",
                    "NanumMyeongjo",
                    "Noto Sans CJK KR");

    private static final List<String> SIMPLIFIED =
            List.of(
                    "Noto Serif CJK SC",
                    "Noto Serif SC",
                    "Source Han Serif SC",
                    "Songti SC",
                    "SimSun",
                    "Noto Sans CJK SC",
                    "Microsoft YaHei",
                    "WenQuanYi Micro Hei");

    private static final List<String> TRADITIONAL =
            List.of(
                    "Noto Serif CJK TC",
                    "Noto Serif TC",
                    "Source Han Serif TC",
                    "Songti TC",
                    "PMingLiU",
                    "Noto Sans CJK TC",
                    "Microsoft JhengHei");

    /** Fonts that have a box, or nothing, for every letter. */
    private static final Set<String> WITHOUT_LETTERS =
            Set.of("LastResort", ".LastResort", "Last Resort", "Adobe Blank", "Adobe NotDef");

    private final List<Font> fonts;

    private CoverFonts(List<Font> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /**
     * The fonts for a book.
     *
     * @throws Error what Java throws where the libraries that draw letters are missing
     */
    static CoverFonts of(String language) {
        // Names that do not change with the user's language, so that the order does not.
        List<String> installed =
                Arrays.asList(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(Locale.ROOT));
        Set<String> names = new LinkedHashSet<>(PREFERRED);
        names.addAll(eastAsian(language));
        for (List<String> others : List.of(SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN)) {
            names.addAll(others);
        }
        names.retainAll(new LinkedHashSet<>(installed));
        List<String> others = new ArrayList<>(installed);
        // One that holds all of Unicode as a bitmap is for when there is nothing else.
        others.sort((a, b) -> Boolean.compare(a.startsWith("Unifont"), b.startsWith("Unifont")));
        names.addAll(others);
        List<Font> fonts = new ArrayList<>();
        for (String name : names) {
            // Of the fonts with colours Java draws nothing.
            if (!WITHOUT_LETTERS.contains(name) && !name.contains("Emoji")) {
                fonts.add(new Font(name, Font.PLAIN, 1));
            }
        }
        return new CoverFonts(fonts);
    }

    private static List<String> eastAsian(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "zh" -> LanguageGuess.isTraditional(language) ? TRADITIONAL : SIMPLIFIED;
            default -> List.of();
        };
    }

    boolean isEmpty() {
        return fonts.isEmpty();
    }

    /**
     * Returns the first font that has all of {@code text}, or null.
     *
     * @param before is taken if it has them, so that a line does not change more than it must
     */
    @Nullable Font of(String text, @Nullable Font before) {
        if (before != null && has(before, text)) {
            return before;
        }
        for (Font font : fonts) {
            if (has(font, text)) {
                return font;
            }
        }
        return null;
    }

    private static boolean has(Font font, String text) {
        return text.codePoints().allMatch(c -> isUnseen(c) || font.canDisplay(c));
    }

    /** What only says how its neighbours are drawn. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || Character.isWhitespace(c)
                || c == 0xa0;
    }
}
