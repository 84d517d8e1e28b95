package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Text;
import dev.offprint.url.PercentEncoding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes of a frame, a film or a sound a link that says what it is. */
final class Embeds {
    private static final Pattern YOUTUBE =
            Pattern.compile(
                    "^(?:https?:)?//(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/"
                            + "([A-Za-z0-9_-]{6,20})(?![A-Za-z0-9_-]).*");
    private static final Pattern VIMEO =
            Pattern.compile("^(?:https?:)?//player\\.vimeo\\.com/video/([0-9]+).*");
    private static final Pattern EMBEDLY =
            Pattern.compile(
                    "^(?:https?:)?//cdn\\.embedly\\.com/widgets/[^?]*\\?(?:[^#]*&)?url=([^&#]+).*");
    private static final Pattern MEDIA_FILE =
            Pattern.compile(
                    "^[^?#]*/([^/?#]+\\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|ogv|mov"
                            + "|avi|pdf))(?:[?#].*)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile(
                    "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+).*");

    private final AddressResolver addresses;

    Embeds(AddressResolver addresses) {
        this.addresses = addresses;
    }

    /** Whether elements of that name bring something from elsewhere. */
    static boolean isEmbed(String name) {
        return switch (name) {
            case "iframe", "frame", "video", "audio", "object", "embed" -> true;
            default -> false;
        };
    }

    /** A link to what the element shows; empty when it has no address that leads anywhere. */
    Optional<Inline> read(Element element) {
        String written = address(element);
        if (written.isEmpty() || !Addresses.leadsSomewhere(written)) {
            return Optional.empty();
        }
        String address = addresses.resolve(page(written));
        return address.isEmpty() ? Optional.empty() : Optional.of(named(element, address));
    }

    /** A link to the page of what a script shows; empty when that is nothing of the article. */
    Optional<Inline> readScript(Element script) {
        return ScriptEmbeds.page(script)
                .map(addresses::resolve)
                .filter(address -> !address.isEmpty())
                .map(address -> named(script, address));
    }

    private static Inline named(Element element, String address) {
        String title = element.attr("title").strip();
        if (title.isEmpty()) {
            title = element.attr("aria-label").strip();
        }
        String text = title.isEmpty() ? name(address) : title;
        return new Link(address, Optional.empty(), List.of(new Text(text)));
    }

    private static String address(Element element) {
        for (String attribute : new String[] {"src", "data", "data-src", "data-lazy-src"}) {
            String address = element.attr(attribute).strip();
            if (!address.isEmpty() && Addresses.leadsSomewhere(address)) {
                return address;
            }
        }
        Element source = element.selectFirst("source[src], embed[src], param[name=movie][value]");
        if (source == null) {
            return "";
        }
        return (source.hasAttr("src") ? source.attr("src") : source.attr("value")).strip();
    }

    /** The page that a person would open, for players whose own address is a bare frame. */
    private static String page(String address) {
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher embedly = EMBEDLY.matcher(address);
        if (embedly.matches()) {
            String shown = PercentEncoding.decode(embedly.group(1));
            return HOST.matcher(shown).matches() ? shown : address;
        }
        Matcher vimeo = VIMEO.matcher(address);
        return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
    }

    /** The file of a film or sound, or else the host of a page. */
    private static String name(String address) {
        Matcher file = MEDIA_FILE.matcher(address);
        return file.matches() ? PercentEncoding.decode(file.group(1)) : host(address);
    }

    private static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches() ? host.group(1) : address;
    }
}
