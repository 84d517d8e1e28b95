package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML entities in values that are plain text. Front matter is no HTML: lists, feeds and books show
 * an entity as it is written. The option {@code fields} names texts, {@code addresses} names
 * addresses, in which only the ampersand is decoded.
 */
final class FieldEntity implements PostCheck {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|#0{0,4}38|#[xX]26);");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

    /** A title about entities means them as they stand. */
    private static final Pattern ABOUT_ENTITIES =
            Pattern.compile("(?i)\\b(?:x?html|xml|entit|escap|encod|unicode)");

    private static final int MAX_ESCAPES = 3;

    private final List<String> texts;
    private final List<String> addresses;

    FieldEntity(Options options) {
        texts = options.list("fields");
        addresses = options.list("addresses");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field :
                FieldScalar.of(post, name -> texts.contains(name) || addresses.contains(name))) {
            if (field.scalar().value().indexOf('&') >= 0 && !field.isTemplate()) {
                if (texts.contains(field.field())) {
                    check(post, field, ENTITY, FieldEntity::decoded, found);
                } else {
                    check(post, field, AMPERSAND, FieldEntity::withAmpersands, found);
                }
            }
        }
    }

    private static void check(
            Post post,
            FieldScalar field,
            Pattern entities,
            UnaryOperator<String> decoder,
            Consumer<Match> found) {
        String value = field.scalar().value();
        String plain = decoder.apply(value);
        // A description may be HTML as a whole, and then entities are right in it.
        if (plain.equals(value) || TAG.matcher(value).find()) {
            return;
        }
        String message =
                field.field()
                        + " holds the entity \""
                        + firstDecoded(value, entities)
                        + "\", expected the character itself";
        Safety safety = ABOUT_ENTITIES.matcher(value).find() ? Safety.UNSAFE : Safety.SAFE;
        found.accept(
                new Match(
                        field.scalar().span(),
                        message,
                        field.fix(post, safety, decoder).orElse(null)));
    }

    private static String firstDecoded(String value, Pattern entities) {
        Matcher matcher = entities.matcher(value);
        String first = "";
        while (matcher.find()) {
            if (!character(matcher.group()).equals(matcher.group())) {
                return matcher.group();
            }
            first = first.isEmpty() ? matcher.group() : first;
        }
        return first;
    }

    private static String withAmpersands(String value) {
        return AMPERSAND.matcher(value).replaceAll("&");
    }

    /** Decodes until nothing is left to decode, as exports escape what was escaped before. */
    private static String decoded(String value) {
        String plain = value;
        for (int i = 0; i < MAX_ESCAPES; i++) {
            String next =
                    ENTITY.matcher(plain)
                            .replaceAll(
                                    match -> Matcher.quoteReplacement(character(match.group())));
            if (next.equals(plain)) {
                return plain;
            }
            plain = next;
        }
        return plain;
    }

    /** What an entity stands for; the entity itself where the character would become markup. */
    private static String character(String entity) {
        String character = Parser.unescapeEntities(entity, false);
        if (character.equals("\u00A0")) {
            return " ";
        }
        boolean isKept =
                character.equals("<")
                        || character.equals(">")
                        || character.isEmpty()
                        || character.codePoints().anyMatch(FieldEntity::isUnprintable);
        return isKept ? entity : character;
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0xFFFD
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
