package dev.offprint.run.convert;

import dev.offprint.article.PostDate;
import dev.offprint.config.ConfigException;
import dev.offprint.config.Profiles;
import dev.offprint.convert.TitleAndDate;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.run.FileText;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files after what posts say of themselves, such as every disk and vault can have. */
public final class OutputNames {
    /** Most file systems take 255 bytes; an extension and a number follow. */
    private static final int MOST_BYTES = 200;

    /** What no file on Windows and no note of a vault can be called, and what hides a file. */
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}]+");

    private static final Pattern AROUND = Pattern.compile("^[\\s.]+|[\\s.]+$");

    /** Names of devices (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[-_ .].*)?");

    private final Profiles profiles;
    private final NameChoice choice;

    /** Names by {@code choice}. */
    public OutputNames(Profiles profiles, NameChoice choice) {
        this.profiles = profiles;
        this.choice = choice;
    }

    /** The name for a post, without extension; empty where its own stays. */
    public Optional<String> of(Path post) {
        if (choice == NameChoice.PATH) {
            return Optional.empty();
        }
        try {
            Post read =
                    PostParser.parse(FileText.readPost(post), profiles.of(post).sourceUrlKeys());
            TitleAndDate said = TitleAndDate.of(read);
            return said.title()
                    .map(OutputNames::clean)
                    .filter(title -> !title.isEmpty())
                    .map(title -> choice == NameChoice.TITLE ? title : day(said, post) + title)
                    .map(OutputNames::shortened);
        } catch (ConfigException | IOException | UndecodableException unreadable) {
            // Whoever converts it says what is wrong with it.
            return Optional.empty();
        }
    }

    /** The day and a space; empty when nobody says it. */
    private static String day(TitleAndDate said, Path post) {
        Optional<String> day =
                said.date().flatMap(PostDate::parse).map(date -> date.date().toString());
        Matcher named = DAY.matcher(String.valueOf(post.getFileName()));
        return day.or(() -> named.matches() ? Optional.of(named.group(1)) : Optional.empty())
                .map(text -> text + " ")
                .orElse("");
    }

    private static String clean(String title) {
        String plain =
                NO_NAME.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ");
        String name = AROUND.matcher(plain.replaceAll("\\s+", " ")).replaceAll("");
        return DEVICE.matcher(name).matches() ? name + "_" : name;
    }

    private static String shortened(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return AROUND.matcher(name.substring(0, end)).replaceAll("");
    }
}
