package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Emphasis;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Strikethrough;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes links of the addresses that stand in a text as text, as GitHub does (GFM, section 6.9), but
 * for an address that runs into Chinese or Japanese without a space: it ends there, or stays text
 * when it may go on.
 */
final class BareAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![A-Za-z0-9@/._-])(?:https?://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++"
                            + "(?::[0-9]{1,5})?(?:[/?#][!-;=?-~]*+)?"
                            + "|www(?:\\.[A-Za-z0-9-]++){2,}+(?:[/?#][!-;=?-~]*+)?"
                            + "|[A-Za-z0-9][A-Za-z0-9._+-]{0,63}+@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++)");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*\\.[A-Za-z]{2,24}");
    private static final String TRAILING = "?!.,:;*_~'\"`";

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
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                int end = end(text, matcher.start(), matcher.end());
                String found = text.substring(matcher.start(), end);
                String address = mayGoOn(text, end) ? "" : address(found);
                if (!address.isEmpty()) {
                    if (matcher.start() > from) {
                        linked.add(new Text(text.substring(from, matcher.start())));
                    }
                    linked.add(new Link(address, Optional.empty(), List.of(new Text(found))));
                    from = end;
                }
            }
        }
        if (from < text.length()) {
            linked.add(new Text(text.substring(from)));
        }
    }

    /** Where the address ends when punctuation of the sentence around it is taken off. */
    private static int end(String text, int start, int last) {
        int end = beforeBracket(text, start, last);
        while (end > start) {
            char c = text.charAt(end - 1);
            boolean isUnpaired =
                    c == ')' && count(text, start, end, ')') > count(text, start, end, '(');
            boolean isRule =
                    end - start > 3 && text.startsWith(String.valueOf(c).repeat(3), end - 3);
            if (TRAILING.indexOf(c) < 0
                    && !isUnpaired
                    && !(isRule && !Character.isLetterOrDigit(c))) {
                break;
            }
            end--;
        }
        return end;
    }

    /** The end, or the closing bracket before it that nothing in the address opened. */
    private static int beforeBracket(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return end;
    }

    private static int count(String text, int start, int end, char c) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }

    /** Whether the author may have meant the letters after this as a part of the address. */
    private static boolean mayGoOn(String text, int end) {
        if (end >= text.length() || text.charAt(end) < 128) {
            return false;
        }
        char last = text.charAt(end - 1);
        return Character.isLetterOrDigit(text.codePointAt(end))
                && (last == '/' || last == '=' || last == '-' || last == '#');
    }

    private String address(String found) {
        if (found.startsWith("http")) {
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
