package dev.offprint.rule.check.image;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Match;
import dev.offprint.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An image whose text is the name of its file, which tells nobody what it shows. */
final class AltIsFileName implements ElementCheck {
    private static final Pattern FILE =
            Pattern.compile(
                    "\\S+\\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg)", Pattern.CASE_INSENSITIVE);

    /** What cameras, telephones and chat programs call their files. */
    private static final Pattern CAMERA =
            Pattern.compile(
                    "(?:IMG|DSCN?|DSCF|P|PICT|MVIMG|PXL|WP|VID|SAM|GOPR|DJI|CIMG|HPIM|SDC|KIF|STA)"
                            + "[-_ ]?\\d{4,}(?:[-_ ]\\d+)*|\\d{6,}(?:[-_]\\w+)*"
                            + "|wp-image-\\d+|mmexport\\d+|FullSizeRender|image\\d{3}|WechatIMG\\d+"
                            + "|[0-9a-f]{16,}|Screen ?shot[-_ ]\\d{4}-\\d\\d-\\d\\d.*"
                            + "|微信(?:图片|圖片|截图)_?\\d+|QQ(?:图片|截图)\\d+",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Match> check(Post post, Element image) {
        String alt = image.attr("alt").strip();
        Optional<Span> value = post.places().attributeValue(image, "alt");
        boolean isName =
                value.isPresent()
                        && alt.length() <= 120
                        && (FILE.matcher(alt).matches() || isStem(alt, image.attr("src")));
        return isName
                ? Optional.of(
                        Match.of(value.get(), "image text \"" + alt + "\" is the name of a file"))
                : Optional.empty();
    }

    private static boolean isStem(String alt, String source) {
        if (!CAMERA.matcher(alt).matches()) {
            return false;
        }
        // A year in a text is a number too, so the file must have the very name.
        int slash = source.lastIndexOf('/');
        return source.substring(slash + 1).contains(alt) || alt.length() > 12;
    }
}
