package dev.offprint.convert.read;

import dev.offprint.url.PercentEncoding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Scripts that an author put in for what they show, a listing or slides, and the page on which a
 * person can see it.
 */
final class ScriptEmbeds {
    private record Service(Pattern script, String page) {}

    private static final List<Service> SERVICES =
            List.of(
                    service(
                            "gist\\.github\\.com/((?:[\\w-]{1,60}/)?[0-9a-f]{1,40})\\.js.*",
                            "https://gist.github.com/$1"),
                    service("asciinema\\.org/a/(\\w+)\\.js.*", "https://asciinema.org/a/$1"),
                    service("jsfiddle\\.net/((?:\\w+/){1,3})embed/.*", "https://jsfiddle.net/$1"),
                    service("pastie\\.org/(\\d+)\\.js.*", "http://pastie.org/$1"),
                    service("pastebin\\.com/embed_js/(\\w+).*", "https://pastebin.com/$1"),
                    service(
                            "gitlab\\.com/(?:-/)?snippets/(\\d+)\\.js.*",
                            "https://gitlab.com/-/snippets/$1"));

    /** Shows a file of a repository, whose address it takes as a parameter. */
    private static final Pattern CARRIER =
            Pattern.compile(
                    "(?:https?:)?//(?:www\\.)?emgithub\\.com/embed[^?]*\\?(?:[^#]*&)?"
                            + "target=(https?[^&#]+).*");

    private ScriptEmbeds() {}

    /** The address of the page; empty when the script shows nothing of its author's. */
    static Optional<String> page(Element script) {
        if (script.hasClass("speakerdeck-embed") && !script.attr("data-id").isEmpty()) {
            return Optional.of("https://speakerdeck.com/player/" + script.attr("data-id"));
        }
        String address = script.attr("src").strip();
        Matcher carrier = CARRIER.matcher(address);
        if (carrier.matches()) {
            return Optional.of(PercentEncoding.decode(carrier.group(1)));
        }
        for (Service service : SERVICES) {
            Matcher matcher = service.script.matcher(address);
            if (matcher.matches()) {
                return Optional.of(matcher.replaceFirst(service.page));
            }
        }
        return Optional.empty();
    }

    private static Service service(String address, String page) {
        return new Service(Pattern.compile("(?:https?:)?//(?:www\\.)?" + address), page);
    }
}
