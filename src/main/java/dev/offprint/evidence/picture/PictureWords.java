package dev.offprint.evidence.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells words about a picture from those that measuring services write beside their pixels. */
final class PictureWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Two letters say nothing; a sign of a script without spaces may. */
    private static final int SHORTEST = 3;

    /** All that the texts of such pixels consist of, in the languages in which they were seen. */
    private static final Set<String> MEASURING =
            Set.of(
                    ("pixel pixels tracking tracker track trk counter count counts stat stats"
                                    + " statistics statistik statistiche estadísticas statistiques"
                                    + " статистика beacon analytics metrics metrica metrika метрика"
                                    + " яндекс рейтинг spacer blank empty image img picture bild gif png"
                                    + " transparent zählpixel zaehlpixel zählmarke vgwort wort vg"
                                    + " impression impressions hit hits bug web site website blog free"
                                    + " visitor visitors visits view views page pageview pageviews open"
                                    + " email mail newsletter the by of for de and me null undefined"
                                    + " none facebook twitter linkedin google yahoo bing pinterest fb"
                                    + " ivw ioam comscore scorecard research quantcast nielsen adobe"
                                    + " omniture matomo piwik statcounter sitemeter clicky histats"
                                    + " webtrekk doubleclick feedburner amazon affiliate zanox awin"
                                    + " tradedoubler ad ads advert advertisement werbung publicité"
                                    + " noscript script logo icon dot line com net org www")
                            .split(" ", -1));

    private PictureWords() {}

    /** Whether a text of {@code element} says what is to be seen. */
    static boolean describe(Element element) {
        return describes(element.attr("alt"))
                || describes(element.attr("title"))
                || describes(element.attr("aria-label"));
    }

    private static boolean describes(String text) {
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
            boolean isWord = word.length() >= SHORTEST || isIdeographic(word);
            if (isWord && !MEASURING.contains(word) && !isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Also sizes such as 1x1. */
    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || c == 'x');
    }
}
