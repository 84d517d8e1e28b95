package dev.offprint.evidence.picture;

import dev.offprint.evidence.picture.SourceSet.Candidate;
import dev.offprint.url.Address;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What says that somebody put a picture into a post to be seen, whatever its size or name. A width
 * of one pixel is what WordPress writes of a vector graphic, and a ratio in AMP; a pixel that
 * counts readers has neither words nor a place.
 */
public final class PictureSigns {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator FIGURE =
            QueryParser.parse("figure, .wp-caption, .tr-caption-container");
    private static final Evaluator CAPTION =
            QueryParser.parse("figcaption, .wp-caption-text, .wp-caption-dd, .tr-caption");
    private static final Evaluator ANCHOR = QueryParser.parse("a");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator NOSCRIPT = QueryParser.parse("noscript");
    private static final Evaluator PICTURE = QueryParser.parse("img, iframe");

    /** Classes that editors give the pictures of a post: WordPress, Ghost, Medium, Squarespace. */
    private static final Pattern EDITOR =
            Pattern.compile(
                    "(?:^|\\s)(?:wp-image-\\d+|attachment-\\S+|size-(?:full|large|medium|thumbnail)"
                            + "|align(?:none|left|right|center)|wp-post-image|kg-image|graf-image"
                            + "|thumb-image|mw-file-element|img-(?:fluid|responsive))(?:\\s|$)");

    /** Where systems keep what their authors upload. */
    private static final Pattern UPLOADS =
            Pattern.compile(
                    "/(?:wp-content/uploads|wp-content/blogs\\.dir|uploads?|sites/[^/]+/files"
                            + "|content/images|media|assets/(?:images?|img|uploads)|user-?files"
                            + "|s3fs-public)/");

    /** Where blogs keep what their authors upload, apart from the blog itself. */
    private static final Pattern UPLOAD_HOST =
            Pattern.compile(
                    "^(?:livedoor\\.(?:2\\.)?blogimg\\.jp|[\\w-]+\\.blogimg\\.jp"
                            + "|blog-imgs-\\d+(?:-\\w+)?\\.fc2\\.com|stat\\.ameba\\.jp|cdn-ak\\.f\\.st-hatena\\.com"
                            + "|blogimg\\.goo\\.ne\\.jp|(?:userdisk|image)\\.(?:webry\\.biglobe\\.ne|space\\.rakuten\\.co)\\.jp"
                            + "|[\\w-]+\\.up\\.seesaa\\.net|assets\\.st-note\\.com|(?:\\w+\\.)?bp\\.blogspot\\.com"
                            + "|blogger\\.googleusercontent\\.com|[\\w-]+\\.files\\.wordpress\\.com"
                            + "|(?:post|blog)files\\.(?:pstatic|naver)\\.net|img\\d*\\.daumcdn\\.net"
                            + "|(?:farm\\d+|live)\\.static\\.?flickr\\.com|pic\\.pimg\\.tw)$");

    /** Photographs and vector graphics; what only counts is a GIF or PNG, or has no ending. */
    private static final Pattern PICTURE_ONLY =
            Pattern.compile("(?i)\\.(?:svgz?|jpe?g|webp|avif|heic|bmp|tiff?)$");

    private static final Pattern VECTOR = Pattern.compile("(?i)\\.svgz?$");

    /**
     * What image servers are asked for: WordPress (developer.wordpress.com/docs/photon/api), imgix
     * (docs.imgix.com/en-US/apis/rendering), Sanity, Drupal, and the version of a file.
     */
    private static final Set<String> FORM =
            Set.of(
                    "w", "h", "width", "height", "fit", "resize", "crop", "zoom", "size", "dpr",
                    "quality", "q", "auto", "format", "fm", "strip", "ssl", "v", "ver", "version",
                    "itok", "rect", "max-w", "max-h");

    /** What files are called that advertise; sizes are those of the trade (IAB). */
    private static final Pattern ADVERT =
            Pattern.compile(
                    "(?i)(?:^|[^a-z])(?:ad|ads|advert\\w*|banner\\w*|bnr|abo|abonn\\w*|subs|subscri\\w*"
                            + "|suscri\\w*|assin\\w*|paywall\\w*|promo\\w*|offers?|donat\\w*|button|btn|logo"
                            + "|premium|affiliate\\w*|sponsor\\w*)(?:[^a-z]|$)|\\b(?:728x90|468x60|300x250"
                            + "|336x280|160x600|120x600|300x600|320x50|234x60|125x125|970x250|88x31)\\b");

    private static final Pattern SIZE =
            Pattern.compile(
                    "(?:^|;)(?:max-)?width:(?:auto|\\d+(?:\\.\\d+)?(?:%|r?em|v[wh])|\\d{2,}(?:px|;|$))");

    private static final Pattern CAPTION_BEFORE =
            Pattern.compile("\\[(?:wp_)?caption\\b[^\\[]*\\]\\s*$");

    /** A density never goes so far; a width does. */
    private static final double LEAST_WIDTH = 16;

    private PictureSigns() {}

    /** Whether nothing speaks for an image or frame that is one pixel large, or of no size. */
    public static boolean isPixel(Element element) {
        if (waits(element) || hasCaption(element) || hasWidths(element) || hasLayout(element)) {
            return false;
        }
        if (isHiddenByStyle(element)) {
            return true;
        }
        return !isOfEditor(element)
                && !isSized(element)
                && !isLinkedAlone(element)
                && !PictureWords.describe(element)
                && !isPictureAddress(element.attr("src").strip());
    }

    /** Whether somebody placed this image, whatever its file is called. */
    public static boolean isPlaced(Element image) {
        return hasCaption(image)
                || hasWidths(image)
                || isOfEditor(image)
                || PictureWords.describe(image);
    }

    /**
     * Whether a linked picture is one of the post and no banner: it leads to itself in large, has a
     * caption, was placed by an editor, or lies beside the post under a name that sells nothing.
     */
    public static boolean isOwn(Element image) {
        @Nullable Element link = image.closest(LINK);
        String address = image.attr("src").strip();
        return (link != null && PictureName.isFile(link.attr("href").strip()))
                || hasCaption(image)
                || hasWidths(image)
                || (isOfEditor(image) && !sells(address))
                || ((isBeside(address) || isUploaded(address)) && !sells(address));
    }

    /** Whether the author of a blog uploaded it, whatever the link around it earns. */
    private static boolean isUploaded(String source) {
        return UPLOAD_HOST.matcher(Address.parse(source).asciiHost()).matches();
    }

    /** Whether two images say different things, so that neither is a copy of the other. */
    public static boolean sayDifferent(Element one, Element other) {
        String first = letters(one.attr("alt"));
        String second = letters(other.attr("alt"));
        return !first.isEmpty()
                && !second.isEmpty()
                && !first.contains(second)
                && !second.contains(first);
    }

    /** Pages escape one text twice and the other once, or not at all. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Parser.unescapeEntities(text, false)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether a script, gone now, was to fetch a picture for it. */
    private static boolean waits(Element element) {
        if (!element.normalName().equals("img")) {
            return false;
        }
        for (ImageSources.Deferred deferred : ImageSources.of(element).deferred()) {
            if (PictureName.isFile(deferred.address())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words beside it are about this image. */
    public static boolean hasCaption(Element element) {
        @Nullable Element figure = element.closest(FIGURE);
        if (figure != null) {
            @Nullable Element words = figure.selectFirst(CAPTION);
            return words != null && words.hasText() && isOnlyPicture(figure, element);
        }
        @Nullable Element link = element.closest(ANCHOR);
        return isInShortcode(element) || (link != null && isInShortcode(link));
    }

    /** Whether the words of a figure are about this picture; its copy in a noscript is no other. */
    private static boolean isOnlyPicture(Element figure, Element element) {
        for (Element other : figure.select(IMAGE)) {
            boolean isCopy = other.closest(NOSCRIPT) != null || element.closest(NOSCRIPT) != null;
            if (!other.equals(element) && !isCopy) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInShortcode(Node node) {
        return node.previousSibling() instanceof TextNode before
                && before.getWholeText().contains("caption")
                && CAPTION_BEFORE.matcher(before.getWholeText()).find();
    }

    private static boolean hasWidths(Element element) {
        for (Candidate candidate : SourceSet.of(element.attr("srcset")).candidates()) {
            if (candidate.size() >= LEAST_WIDTH) {
                return true;
            }
        }
        return false;
    }

    /** AMP: width and height are a ratio then. */
    private static boolean hasLayout(Element element) {
        return element.hasAttr("layout") || style(element).contains("aspect-ratio:");
    }

    /** Hidden by style is said on purpose; a size of one pixel may be a system's mistake. */
    private static boolean isHiddenByStyle(Element element) {
        String style = style(element);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** Whether its style gives it a size that the attributes do not say. */
    private static boolean isSized(Element element) {
        return SIZE.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static boolean isOfEditor(Element element) {
        return EDITOR.matcher(element.className()).find()
                || element.hasAttr("data-attachment-id")
                || element.hasAttr("data-orig-file")
                || element.hasAttr("data-image-meta");
    }

    /** A picture that is the whole of a link; a pixel of a shop stands behind the words. */
    private static boolean isLinkedAlone(Element element) {
        @Nullable Element link = element.closest(LINK);
        return link != null
                && !link.hasText()
                && link.select(PICTURE).size() == 1
                && PictureName.isFile(element.attr("src").strip())
                && element.attr("src").indexOf('?') < 0;
    }

    /**
     * Whether an address is one of a picture. What only counts carries whom it counts in its query;
     * the query of a picture says its size, its form or its version, and of a vector graphic or of
     * a file of the same site nobody is told anything.
     */
    private static boolean isPictureAddress(String source) {
        if (Placeholders.isNothing(source)) {
            return false;
        }
        Address address = Address.parse(source);
        String path = address.path();
        boolean isPictureOnly = PICTURE_ONLY.matcher(path).find();
        if (isPictureOnly && (isBeside(source) || VECTOR.matcher(path).find())) {
            return true;
        }
        boolean isSent = address.query().isPresent() && isSentAsAsked(address);
        boolean isFile = PictureName.isFile(path);
        return (address.query().isEmpty() || isSent)
                && (UPLOADS.matcher(path).find()
                        || isPictureOnly
                        || (isFile && (isSent || isBeside(source))));
    }

    /** Whether every parameter says in which form a picture is wanted. */
    private static boolean isSentAsAsked(Address address) {
        for (String parameter : address.query().orElse("").split("&(?:amp;)?", -1)) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!FORM.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address is that of a file of the post or its site. */
    private static boolean isBeside(String source) {
        return !source.isEmpty() && Address.parse(source).host().isEmpty();
    }

    private static boolean sells(String source) {
        return ADVERT.matcher(source).find();
    }
}
