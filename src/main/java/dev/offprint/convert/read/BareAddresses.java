package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Emphasis;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Strikethrough;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import dev.offprint.url.BareAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes links of the addresses that stand in a text as text, as GitHub does (GFM, section 6.9);
 * where a text does not tell the end of one, it stays text.
 */
final class BareAddresses {
    private static final Pattern START =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}@/._-])(?<web>https?://|ftp://|(?=www\\.))"
                            + "|(?<![A-Za-z0-9@/._-])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}+"
                            + "@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");
    private static final Pattern HOST =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}-]++(?:\\.[\\p{L}\\p{M}\\p{N}-]++)*"
                            + "\\.(?:[\\p{L}\\p{M}]{2,24}|xn--[A-Za-z0-9-]{2,59})");

    private final AddressResolver addresses;
    private final Linked linked = new Linked();

    BareAddresses(AddressResolver addresses) {
        this.addresses = addresses;
    }

    /**
     * The same inlines, every address in a text outside of links a link; texts stay as they are.
     */
    List<Inline> link(List<Inline> content) {
        List<Inline> linked = new ArrayList<>(content.size());
        for (Inline inline : content) {
            linked.addAll(inline.accept(this.linked));
        }
        return linked;
    }

    private void add(String text, List<Inline> linked) {
        int from = 0;
        if (text.indexOf("://") >= 0 || text.indexOf('@') >= 0 || text.contains("www.")) {
            Matcher matcher = START.matcher(text);
            int at = 0;
            while (matcher.find(at)) {
                OptionalInt end = end(matcher, text);
                String found = end.isEmpty() ? "" : text.substring(matcher.start(), end.getAsInt());
                String address = address(found);
                if (!address.isEmpty()) {
                    if (matcher.start() > from) {
                        linked.add(new Text(text.substring(from, matcher.start())));
                    }
                    linked.add(new Link(address, Optional.empty(), List.of(new Text(found))));
                    from = end.getAsInt();
                }
                at = Math.max(matcher.start() + 1, from);
            }
        }
        if (from < text.length()) {
            linked.add(new Text(text.substring(from)));
        }
    }

    private static OptionalInt end(Matcher start, String text) {
        return start.group("web") == null
                ? OptionalInt.of(start.end())
                : BareAddress.end(text, start.end("web"), text.length());
    }

    private String address(String found) {
        boolean hasScheme = found.startsWith("http") || found.startsWith("ftp:");
        if (hasScheme && found.contains("://")) {
            String rest = found.substring(found.indexOf("://") + 3);
            return isHost(rest.split("[/?#:]", 2)[0]) ? addresses.resolve(found) : "";
        }
        if (found.startsWith("www.")) {
            return isHost(found.split("[/?#]", 2)[0]) ? addresses.resolve("http://" + found) : "";
        }
        String host = found.substring(found.indexOf('@') + 1);
        return isHost(host) ? addresses.resolve("mailto:" + found) : "";
    }

    private static boolean isHost(String host) {
        return HOST.matcher(host).matches();
    }

    private final class Linked implements Inline.Visitor<List<Inline>> {
        @Override
        public List<Inline> visit(Text text) {
            List<Inline> parts = new ArrayList<>();
            add(text.text(), parts);
            return parts;
        }

        @Override
        public List<Inline> visit(Emphasis emphasis) {
            return List.of(new Emphasis(link(emphasis.content())));
        }

        @Override
        public List<Inline> visit(Strong strong) {
            return List.of(new Strong(link(strong.content())));
        }

        @Override
        public List<Inline> visit(Strikethrough struck) {
            return List.of(new Strikethrough(link(struck.content())));
        }

        @Override
        public List<Inline> visit(Inline.Inserted inserted) {
            return List.of(new Inline.Inserted(link(inserted.content())));
        }

        @Override
        public List<Inline> visit(Inline.Passage passage) {
            return List.of(new Inline.Passage(passage.setting(), link(passage.content())));
        }

        @Override
        public List<Inline> visit(Inline.Abbreviation abbreviation) {
            return List.of(abbreviation);
        }

        @Override
        public List<Inline> visit(Inline.Formula formula) {
            return List.of(formula);
        }

        @Override
        public List<Inline> visit(Inline.Highlight highlight) {
            return List.of(highlight);
        }

        @Override
        public List<Inline> visit(Inline.Superscript raised) {
            return List.of(raised);
        }

        @Override
        public List<Inline> visit(Inline.Subscript lowered) {
            return List.of(lowered);
        }

        @Override
        public List<Inline> visit(Inline.Code code) {
            return List.of(code);
        }

        @Override
        public List<Inline> visit(Link link) {
            return List.of(link);
        }

        @Override
        public List<Inline> visit(Inline.Image image) {
            return List.of(image);
        }

        @Override
        public List<Inline> visit(Inline.LineBreak lineBreak) {
            return List.of(lineBreak);
        }

        @Override
        public List<Inline> visit(Inline.FootnoteReference reference) {
            return List.of(reference);
        }

        @Override
        public List<Inline> visit(Inline.Ruby ruby) {
            return List.of(ruby);
        }

        @Override
        public List<Inline> visit(Inline.Anchor anchor) {
            return List.of(anchor);
        }

        @Override
        public List<Inline> visit(Inline.Verbatim verbatim) {
            return List.of(verbatim);
        }
    }
}
