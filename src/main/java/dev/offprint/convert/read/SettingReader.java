package dev.offprint.convert.read;

import dev.offprint.article.Block.Alignment;
import dev.offprint.article.TextSetting;
import dev.offprint.article.TextSetting.Direction;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How an element sets its text, as far as it differs from what is around it. */
final class SettingReader {
    private SettingReader() {}

    /** Language and direction. */
    static TextSetting ofWords(Element element) {
        Optional<String> language = language(element).filter(said -> !isAround(element, said));
        Optional<Direction> direction = direction(element).filter(said -> differs(element, said));
        return new TextSetting(language, direction, Alignment.NONE);
    }

    /** The same, and where its lines stand. */
    static TextSetting ofBlock(Element element) {
        TextSetting words = ofWords(element);
        return new TextSetting(words.language(), words.direction(), alignment(element));
    }

    private static Optional<String> language(Element element) {
        String said = element.attr("lang").strip();
        if (said.isEmpty()) {
            said = element.attr("xml:lang").strip();
        }
        // What is no tag (RFC 5646, section 2.1) would make a book invalid.
        return said.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
                ? Optional.of(said)
                : Optional.empty();
    }

    /** Whether the text around is in the same language, wherever that is spoken. */
    private static boolean isAround(Element element, String language) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            Optional<String> said = language(at);
            if (said.isPresent()) {
                return primary(said.get()).equals(primary(language));
            }
        }
        return false;
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static Optional<Direction> direction(Element element) {
        String said = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            said = Style.value(element, "direction");
        }
        return switch (said) {
            case "ltr" -> Optional.of(Direction.LTR);
            case "rtl" -> Optional.of(Direction.RTL);
            case "auto" -> Optional.of(Direction.AUTO);
            default -> Optional.empty();
        };
    }

    private static boolean differs(Element element, Direction direction) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            Optional<Direction> said = direction(at);
            if (said.isPresent()) {
                return said.get() != direction;
            }
        }
        return direction == Direction.RTL;
    }

    /** Where the lines of a block stand, as far as it says so itself. */
    static Alignment alignment(Element element) {
        @Nullable String said = null;
        String style = Style.value(element, "text-align");
        if (!style.isEmpty()) {
            said = style;
        } else if (element.hasAttr("align")) {
            said = element.attr("align").strip().toLowerCase(Locale.ROOT);
        } else if (element.normalName().equals("center")
                || element.hasClass("has-text-align-center")
                || element.hasClass("text-center")) {
            said = "center";
        } else if (element.hasClass("has-text-align-right") || element.hasClass("text-end")) {
            said = "right";
        }
        if (said == null) {
            return Alignment.NONE;
        }
        return switch (said) {
            case "center", "-webkit-center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.NONE;
        };
    }
}
