package dev.offprint.write.epub;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The few words that a book says besides its posts, in its own language where that is known, else
 * in English.
 *
 * @param posts with a place for their number
 */
record Words(
        String language,
        String contents,
        String cover,
        String undated,
        String other,
        String landmarks,
        String posts,
        String missingPicture) {
    private static final Words ENGLISH =
            new Words(
                    "en",
                    "Contents",
                    "Cover",
                    "Undated",
                    "Other",
                    "Landmarks",
                    "Posts: %d",
                    "Picture not in this book");

    private static final List<Words> KNOWN =
            List.of(
                    ENGLISH,
                    new Words("zh-Hans", "目录", "封面", "未注明日期", "其他", "导览", "共 %d 篇", "本书未收入的图片"),
                    new Words("zh-Hant", "目錄", "封面", "未註明日期", "其他", "導覽", "共 %d 篇", "本書未收入的圖片"),
                    new Words("ja", "目次", "表紙", "日付なし", "その他", "案内", "全 %d 編", "この本にない画像"),
                    new Words("ko", "차례", "표지", "날짜 없음", "기타", "안내", "글 %d편", "이 책에 없는 그림"),
                    new Words(
                            "de",
                            "Inhalt",
                            "Umschlag",
                            "Ohne Datum",
                            "Sonstiges",
                            "Wegweiser",
                            "Beiträge: %d",
                            "Bild nicht in diesem Buch"),
                    new Words(
                            "fr",
                            "Sommaire",
                            "Couverture",
                            "Sans date",
                            "Autres",
                            "Repères",
                            "Articles : %d",
                            "Image absente de ce livre"),
                    new Words(
                            "es",
                            "Índice",
                            "Portada",
                            "Sin fecha",
                            "Otros",
                            "Puntos de referencia",
                            "Artículos: %d",
                            "Imagen que no está en este libro"),
                    new Words(
                            "it",
                            "Indice",
                            "Copertina",
                            "Senza data",
                            "Altri",
                            "Punti di riferimento",
                            "Articoli: %d",
                            "Immagine assente da questo libro"),
                    new Words(
                            "pt",
                            "Índice",
                            "Capa",
                            "Sem data",
                            "Outros",
                            "Pontos de referência",
                            "Artigos: %d",
                            "Imagem ausente deste livro"),
                    new Words(
                            "nl",
                            "Inhoud",
                            "Omslag",
                            "Zonder datum",
                            "Overige",
                            "Oriëntatiepunten",
                            "Berichten: %d",
                            "Afbeelding niet in dit boek"));

    /** Returns the words for a BCP 47 tag. */
    static Words of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String wanted = locale.getLanguage();
        if (wanted.equals("zh")) {
            boolean isTraditional =
                    locale.getScript().equals("Hant")
                            || (locale.getScript().isEmpty()
                                    && List.of("TW", "HK", "MO").contains(locale.getCountry()));
            wanted = isTraditional ? "zh-Hant" : "zh-Hans";
        }
        for (Words words : KNOWN) {
            if (words.language().equals(wanted)) {
                return words;
            }
        }
        return ENGLISH;
    }

    /** What a book may say in the place of a picture, in every language. */
    static List<String> ofMissingPictures() {
        return KNOWN.stream().map(Words::missingPicture).toList();
    }

    /** Returns the heading of a part. */
    String label(Part part) {
        return switch (part.kind()) {
            case NAME -> part.value();
            case YEAR -> isSinographic() ? part.value() + "年" : year(part.value());
            case MONTH -> month(Integer.parseInt(part.value().substring(5)));
            case UNDATED -> undated;
            case OTHER -> other;
        };
    }

    /** Returns how many posts there are. */
    String posts(int count) {
        return String.format(Locale.ROOT, posts, count);
    }

    private String year(String year) {
        return language.equals("ko") ? year + "년" : year;
    }

    private String month(int month) {
        if (isSinographic()) {
            return month + "月";
        }
        return Month.of(month)
                .getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language));
    }

    private boolean isSinographic() {
        return language.startsWith("zh") || language.equals("ja");
    }
}
