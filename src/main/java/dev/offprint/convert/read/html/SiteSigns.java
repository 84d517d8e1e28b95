package dev.offprint.convert.read.html;

import dev.offprint.address.WikiLink;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.AddressResolver.Sign;
import dev.offprint.proof.OnRecord;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes links and pictures of the signs that generators and vaults have for them, where it is known
 * what they lead to: {@code [[note]]}, {@code ![[a.png]]}, Hexo's {@code asset_img} (hexo.io/docs/
 * tag-plugins) and Hugo's {@code figure} (gohugo.io/shortcodes/figure).
 */
final class SiteSigns {
    private static final Pattern ASSET =
            Pattern.compile("\\{%\\s*(asset_img|asset_link|post_link)\\s[^%]*%\\}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern FIGURE =
            Pattern.compile("\\{\\{[<%]\\s*figure\\s[^{}]*?/?[>%]\\}\\}");
    private static final Pattern FIELD =
            Pattern.compile("([a-z]+)=(?:\"([^\"]*)\"|[`']([^`']*)[`']|([^\\s\"`'/>%]+))");

    /** What vaults take for the width or size of a picture. */
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:x\\d{1,5})?");

    private final AddressResolver addresses;
    private final OnRecord record;

    /**
     * @param record is told of words that are signs no more
     */
    SiteSigns(AddressResolver addresses, OnRecord record) {
        this.addresses = addresses;
        this.record = record;
    }

    /** The element that a sign means; empty when it stays what it is. */
    Optional<Element> read(String source) {
        Optional<Element> element = Optional.empty();
        if (source.startsWith("[[") || source.startsWith("![[")) {
            element = note(source);
        } else if (ASSET.matcher(source).matches()) {
            element = asset(source);
        } else if (FIGURE.matcher(source).matches()) {
            element = figure(source);
        }
        if (element.isPresent()) {
            record.sign(source);
            record.added(element.get().wholeText());
        }
        return element;
    }

    private Optional<Element> note(String source) {
        boolean isShown = source.startsWith("!");
        String sign = isShown ? source.substring(1) : source;
        Optional<WikiLink> link = WikiLink.of(sign);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        if (isShown && addresses.sign(sign, true) == Sign.READ) {
            String words = link.get().wordsOrNull() == null ? "" : link.get().wordsOrNull();
            return Optional.of(image(sign, SIZE.matcher(words).matches() ? "" : words));
        }
        return addresses.sign(sign, false) == Sign.READ
                ? Optional.of(link(sign, link.get().shown()))
                : Optional.empty();
    }

    private Optional<Element> asset(String source) {
        boolean isImage = source.contains("asset_img");
        if (addresses.sign(source, isImage) != Sign.READ) {
            return Optional.empty();
        }
        Matcher quoted = QUOTED.matcher(source);
        String words = "";
        while (quoted.find()) {
            // The title comes first, then the words for who cannot see the picture.
            words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        }
        String inner = source.replaceAll("^\\{%\\s*\\w+\\s+|\\s*-?%\\}$", "");
        int space = inner.indexOf(' ');
        if (words.isEmpty() && !isImage) {
            words = space < 0 ? inner : inner.substring(space + 1).strip();
        }
        return Optional.of(isImage ? image(source, words) : link(source, words));
    }

    private Optional<Element> figure(String source) {
        Element picture = new Element("img");
        String caption = "";
        String link = "";
        Matcher field = FIELD.matcher(source);
        while (field.find()) {
            String value =
                    field.group(2) != null
                            ? field.group(2)
                            : field.group(3) != null ? field.group(3) : field.group(4);
            switch (field.group(1)) {
                case "src", "alt" -> picture.attr(field.group(1), value);
                case "title", "caption", "attr" ->
                        caption += (caption.isEmpty() ? "" : " ") + value;
                case "link" -> link = value;
                default -> {}
            }
        }
        if (addresses.sign(picture.attr("src"), true) != Sign.READ) {
            return Optional.empty();
        }
        Element shown = link.isEmpty() ? picture : new Element("a").attr("href", link);
        if (!link.isEmpty()) {
            shown.appendChild(picture);
        }
        if (caption.isBlank()) {
            return Optional.of(shown);
        }
        Element figure = new Element("figure").appendChild(shown);
        return Optional.of(figure.appendChild(new Element("figcaption").appendText(caption)));
    }

    private static Element image(String address, String words) {
        return new Element("img").attr("src", address).attr("alt", words);
    }

    private static Element link(String address, String words) {
        return new Element("a").attr("href", address).appendText(words);
    }
}
