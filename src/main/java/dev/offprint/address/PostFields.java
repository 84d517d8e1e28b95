package dev.offprint.address;

import dev.offprint.post.FrontMatter;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a post says of itself that its address is made of.
 *
 * @param stem the name of its file without the extension
 */
record PostFields(FrontMatter frontMatter, String stem) {
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(.*)");

    Optional<String> text(String key) {
        return frontMatter.text(key);
    }

    /** The texts of a list, or one; empty when there is nothing of it. */
    List<String> texts(String key) {
        return frontMatter.stated().flatMap(all -> all.get(key)).map(YamlNode::scalars).stream()
                .flatMap(List::stream)
                .filter(scalar -> !scalar.isNull())
                .map(Scalar::value)
                .toList();
    }

    /**
     * What it is filed under, as a part of an address.
     *
     * @param more what it is filed under besides, before its own words
     */
    String categories(List<String> more) {
        List<String> categories = new ArrayList<>(more);
        categories.addAll(texts("categories"));
        categories.addAll(texts("category"));
        return String.join("/", categories).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * Its date as it says, and as its name says, each of which may be meant; null alone where it
     * has none, as not every pattern asks for one.
     */
    Set<@Nullable LocalDate> dates() {
        Set<@Nullable LocalDate> dates = new LinkedHashSet<>();
        text("date").flatMap(PostFields::date).ifPresent(dates::add);
        date(stem).ifPresent(dates::add);
        if (dates.isEmpty()) {
            dates.add(null);
        }
        return dates;
    }

    /** The name without a date before it. */
    String name() {
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(4).replaceFirst("^[-_ ]", "") : stem;
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATED.matcher(text);
        try {
            return matcher.lookingAt()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2)),
                                    Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
