package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields that should hold an address and do not. In those of the option {@code fields} nothing else
 * belongs; those of {@code mixed} may as well hold a name or a path, and only a broken address is
 * objected to.
 */
final class FieldAddress implements PostCheck {
    private static final Pattern OTHER_SCHEME =
            Pattern.compile("(?i)(?!https?:|htt?tps?:|htps?:)[a-z][a-z0-9+.-]{1,20}:\\S+");
    private static final Pattern ATTEMPT =
            Pattern.compile("(?i)(?:<|\\[|\\()?\\s?(?:h+t+ps?\\b|http|www\\.|//)\\S*.*");
    private static final Pattern WRAPPED = Pattern.compile("<(https?://[^\\s<>]+)>");
    private static final Pattern LINKED =
            Pattern.compile("\\[(https?://[^\\s\\[\\]]+)]\\((https?://[^\\s()]+)\\)");
    private static final Pattern TWICE = Pattern.compile("(?i)https?:/{1,2}(?=https?://)");
    private static final Pattern ONE_SLASH = Pattern.compile("(?i)(https?):/(?!/)");

    private final List<String> fields;
    private final List<String> mixed;

    FieldAddress(Options options) {
        fields = options.list("fields");
        mixed = options.list("mixed");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (FieldScalar field :
                FieldScalar.of(post, name -> fields.contains(name) || mixed.contains(name))) {
            String value = field.scalar().value().strip();
            boolean isFault =
                    !value.isEmpty()
                            && !field.isTemplate()
                            && !isAddress(value)
                            && (fields.contains(field.field()) || ATTEMPT.matcher(value).matches());
            if (isFault) {
                found.accept(match(post, field, value));
            }
        }
    }

    /** A web address, one of another scheme, or a path on the post's own site. */
    private static boolean isAddress(String value) {
        if (value.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        Address address = Address.parse(value);
        if (address.isWeb()) {
            String host = address.host();
            boolean isNamed = host.indexOf('.') > 0 || host.equals("localhost");
            // Two addresses glued together leave the colon of the second one as an empty port.
            boolean isGlued = address.authority().orElse("").endsWith(":");
            return address.hasValidHost() && !isGlued && (isNamed || host.startsWith("["));
        }
        boolean isPath = value.startsWith("/") && !value.startsWith("//");
        return isPath || OTHER_SCHEME.matcher(value).matches();
    }

    private static Match match(Post post, FieldScalar field, String value) {
        String message = field.field() + " is \"" + value + "\", expected a web address";
        Optional<String> meant = meant(value).filter(FieldAddress::isAddress);
        return new Match(
                field.scalar().span(),
                message,
                meant.flatMap(address -> field.fix(post, Safety.SAFE, old -> address))
                        .orElse(null));
    }

    /** The address that can only have been meant. */
    private static Optional<String> meant(String value) {
        Matcher wrapped = WRAPPED.matcher(value);
        if (wrapped.matches()) {
            return Optional.of(wrapped.group(1));
        }
        Matcher linked = LINKED.matcher(value);
        if (linked.matches()) {
            boolean isSame = linked.group(1).equals(linked.group(2));
            return isSame ? Optional.of(linked.group(2)) : Optional.empty();
        }
        Matcher twice = TWICE.matcher(value);
        if (twice.lookingAt()) {
            return Optional.of(value.substring(twice.end()));
        }
        Matcher slash = ONE_SLASH.matcher(value);
        return slash.lookingAt()
                ? Optional.of(slash.group(1) + "://" + value.substring(slash.end()))
                : Optional.empty();
    }
}
