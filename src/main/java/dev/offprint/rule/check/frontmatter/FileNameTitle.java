package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Titles that are the name of an uploaded file, as services write where nobody gave a title. */
final class FileNameTitle implements PostCheck {
    private static final List<String> FIELDS = List.of("title", "Title");

    /** One word with a number in it; names of programs and of their files are titles. */
    private static final Pattern FILE =
            Pattern.compile(
                    "(?=\\D{0,200}\\d)[^\\s/]{1,200}\\.(?:mp4|m4v|mov|avi|mkv|wmv|flv|webm|3gp|mp3|m4a"
                            + "|wav|jpe?g|png|gif|heic|bmp|tiff?|docx?|pptx?|xlsx?|pdf)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Post post, Consumer<Match> found) {
        for (String field : FIELDS) {
            Optional<Scalar> title = post.frontMatter().scalar(field);
            if (title.isPresent() && FILE.matcher(title.get().value().strip()).matches()) {
                found.accept(
                        Match.of(
                                title.get().span(),
                                field
                                        + " is the name of a file, \""
                                        + title.get().value().strip()
                                        + "\", expected what the post is about"));
            }
        }
    }
}
