package dev.offprint.rule.check.link;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.picture.PictureName;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown whose address has a space in it, so that CommonMark shows its brackets instead of a link
 * or a picture. Words after the address may be a title that lost its quotes; so the part after the
 * last space must end as a file does.
 */
final class SpacedAddress implements EvidenceCheck {
    private static final String FILE_END = "\\.[A-Za-z][A-Za-z0-9]{1,4}";
    private static final Pattern LINK =
            Pattern.compile(
                    "(!?)\\[[^\\[\\]\\n]{0,400}\\]\\("
                            + "((?:https?://|\\.{0,2}/|(?=[^()\\n]{1,400}"
                            + FILE_END
                            + "\\)))"
                            + "[^\\s()<>\"']{0,400}(?: [^\\s()<>\"']{1,400}){1,12}(?<="
                            + FILE_END
                            + "))\\)");

    private final boolean ofPictures;

    SpacedAddress(boolean ofPictures) {
        this.ofPictures = ofPictures;
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        String text = post.text();
        int last = lastSpaced(text);
        if (last < 0) {
            return;
        }
        for (Span prose : evidence.prose()) {
            if (prose.start() > last) {
                return;
            }
            Matcher matcher = LINK.matcher(text).region(prose.start(), prose.end());
            while (matcher.find()) {
                String address = matcher.group(2);
                boolean isPicture = !matcher.group(1).isEmpty();
                if (isPicture == ofPictures
                        && isAddress(address, isPicture)
                        && post.body().isMarkdown(matcher.start())) {
                    found.accept(match(matcher, isPicture));
                }
            }
        }
    }

    /**
     * Where the last address in brackets stands that has a space in it and no title; -1 if none.
     */
    private static int lastSpaced(String text) {
        int open = text.lastIndexOf("](");
        while (open >= 0) {
            boolean hasSpace = false;
            int at = open + 2;
            while (at < text.length() && !ends(text.charAt(at))) {
                hasSpace |= text.charAt(at) == ' ';
                at++;
            }
            if (hasSpace && at < text.length() && text.charAt(at) == ')') {
                return open;
            }
            open = text.lastIndexOf("](", open - 1);
        }
        return -1;
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '(', ')', '<', '>', '"', '\'', '\n' -> true;
            default -> false;
        };
    }

    /** A relative address is believed of a picture; a link's brackets may hold any remark. */
    private static boolean isAddress(String address, boolean isPicture) {
        boolean isWeb = address.startsWith("http");
        return isPicture ? isWeb || PictureName.isFile(address) : isWeb;
    }

    private static Match match(Matcher matcher, boolean isPicture) {
        int addressAt = matcher.start(2) - matcher.start();
        String whole = matcher.group();
        String repaired =
                whole.substring(0, addressAt) + whole.substring(addressAt).replace(" ", "%20");
        Span span = new Span(matcher.start(), matcher.end());
        return Match.of(
                span,
                (isPicture ? "picture" : "link")
                        + " is shown as brackets, for its address has a space in it: "
                        + Excerpt.of(matcher.group(2)),
                Fix.recasting(Safety.SAFE, List.of(new Edit(span, repaired))));
    }
}
