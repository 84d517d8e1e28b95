package dev.offprint.input.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.input.Identification;
import dev.offprint.input.container.MimeParts.Message;
import dev.offprint.input.container.MimeParts.Part;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A page that a browser saved with all that it shows (MHTML, RFC 2557), or a letter: one post, and
 * its pictures under the addresses by which it names them.
 */
final class SavedMessage implements Pictures {
    /** So browsers call what they save beside a page; such addresses are not resolved. */
    private static final String FOLDER = "message_files/";

    /** How a part is named within the message (RFC 2392). */
    private static final Pattern BY_ID = Pattern.compile("\\bcid:([^\"'\\s()<>]+)");

    /** A frame whose page is a part of the message. */
    private static final Pattern FRAME =
            Pattern.compile(
                    "(?i)<iframe\\b[^<>]*\\bsrc=[\"']?cid:([^\"'\\s()<>]+)[^<>]*>(?:[^<>]*</iframe\\s*>)?");

    private static final Pattern BODY =
            Pattern.compile("(?i)<body\\b[^<>]*>|</body\\s*>|</html\\s*>");

    private final FilePieces file;
    private final Message message;
    private final Map<String, Part> byAddress = new HashMap<>();
    private final Map<String, String> addressesById = new HashMap<>();

    private SavedMessage(FilePieces file) throws IOException {
        this.file = file;
        this.message = MimeParts.of(file);
        int number = 0;
        for (Part part : message.parts()) {
            number++;
            String location = part.header().field("content-location").replaceAll("\\s+", "");
            String id = part.header().id();
            boolean isOnWeb = location.startsWith("http:") || location.startsWith("https:");
            String name = isOnWeb || id.isEmpty() ? location : name(part, number);
            if (!name.isEmpty()) {
                byAddress.putIfAbsent(key(name), part);
            }
            if (!id.isEmpty()) {
                addressesById.putIfAbsent(id, name);
            }
        }
    }

    static Container open(FilePieces file) throws IOException {
        SavedMessage message = new SavedMessage(file);
        return message.isLetter()
                ? message.container("a mail", message::letter)
                : message.container("an MHTML file", message::page);
    }

    /** Pages are saved in the form of letters; but nobody has sent them. */
    private boolean isLetter() {
        MimeHeader top = message.top();
        for (String sent : List.of("to", "received", "message-id", "delivered-to", "list-id")) {
            if (!top.field(sent).isEmpty()) {
                return true;
            }
        }
        return !top.mediaType().equals("multipart/related");
    }

    private Container container(String label, Contained.Content content) {
        String name = String.valueOf(file.file().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        List<Contained> posts = List.of(new Contained(stem + ".html", content, this));
        return new Container(label, posts, Map.of());
    }

    /** An address for a part that has none on the web: no file is written under it. */
    private static String name(Part part, int number) {
        String name = part.header().fileName().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String safe = name.replaceAll("^[.-]+", "");
        return FOLDER + (safe.isEmpty() ? "part-" + number : safe);
    }

    private Contained.Text page() throws IOException {
        String location = message.top().field("snapshot-content-location");
        String start = message.top().parameter("start").replaceAll("^<|>$", "");
        Part root = null;
        for (Part part : message.parts()) {
            boolean isPage =
                    MimeParts.is(part, "text/html") || MimeParts.is(part, "application/xhtml+xml");
            boolean isNamed = !start.isEmpty() && part.header().id().equals(start);
            if (isPage && (root == null || isNamed)) {
                root = part;
            }
        }
        if (root == null) {
            throw new IOException("there is no page in it");
        }
        String address = location.isEmpty() ? root.header().field("content-location") : location;
        return new Contained.Text(
                withAddresses(withFrames(text(root))),
                Optional.of(address).filter(known -> known.startsWith("http")));
    }

    /**
     * The same with what stands in frames that were written into the page and have no address; of
     * those that the browser could not fill, nothing.
     */
    private String withFrames(String html) {
        Matcher frame = FRAME.matcher(html);
        StringBuilder all = new StringBuilder();
        while (frame.find()) {
            String name = addressesById.getOrDefault(decoded(PlainText.title(frame.group(1))), "");
            Part part = byAddress.get(key(name));
            String shown =
                    part != null && MimeParts.is(part, "text/html") && name.startsWith(FOLDER)
                            ? shown(part).orElse(frame.group())
                            : frame.group();
            frame.appendReplacement(all, Matcher.quoteReplacement(shown));
        }
        return frame.appendTail(all).toString();
    }

    private Optional<String> shown(Part frame) {
        if (frame.header().field("content-location").startsWith("chrome-error:")) {
            return Optional.of("");
        }
        try {
            return Optional.of("<div>" + body(text(frame)) + "</div>");
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Contained.Text letter() throws IOException {
        StringBuilder html = new StringBuilder();
        for (String type : List.of("text/html", "text/plain")) {
            for (Part part : message.parts()) {
                boolean isShown = MimeParts.is(part, type) && !part.header().isAttachment();
                if (isShown) {
                    String text = text(part);
                    html.append(type.equals("text/html") ? body(text) : PlainText.asHtml(text));
                }
            }
            // A letter that is sent as HTML and as plain text says the same twice.
            if (html.length() > 0) {
                break;
            }
        }
        if (html.length() == 0) {
            throw new IOException("there is no text in it");
        }
        MimeHeader top = message.top();
        String from = top.field("from");
        String name = from.replaceFirst("\\s*<[^<>]*>\\s*$", "").replaceAll("^\"|\"$", "");
        return new FrontMatterText()
                .field("title", top.field("subject"))
                .field("date", PostDate.ofMail(top.field("date")))
                .field("author", name.isEmpty() ? from : name)
                .before(withAddresses(html.toString()));
    }

    /** What stands in the body of a page, which is all that a letter shows. */
    private static String body(String html) {
        Matcher tag = BODY.matcher(html);
        int start = 0;
        while (tag.find()) {
            if (tag.group().charAt(1) == '/') {
                return html.substring(start, tag.start());
            }
            start = start == 0 ? tag.end() : start;
        }
        return html.substring(start);
    }

    /** The same with addresses for names that mean something in the message only. */
    private String withAddresses(String html) {
        if (addressesById.isEmpty()) {
            return html;
        }
        return BY_ID.matcher(html)
                .replaceAll(
                        found -> {
                            String id = decoded(PlainText.title(found.group(1)));
                            String known = addressesById.getOrDefault(id, "");
                            return Matcher.quoteReplacement(
                                    known.isEmpty() ? found.group() : PlainText.escaped(known));
                        });
    }

    private String text(Part part) throws IOException {
        if (part.isCut()) {
            throw new IOException("it is cut off in the middle of its text; save it again");
        }
        byte[] bytes = bytes(part, FilePieces.LARGEST);
        String text = decoded(bytes, part.header().parameter("charset"));
        // What is no code is left out by whoever decodes it; of text, that is never half.
        boolean isHalf = bytes.length < (part.body().end() - part.body().start()) / 4;
        if (isHalf || !Identification.of("part.html", text.getBytes(UTF_8)).isRead()) {
            throw new IOException("its text is not what its header says");
        }
        return text;
    }

    private static String decoded(byte[] bytes, String label) throws IOException {
        try {
            return Source.decode("", bytes, label).text();
        } catch (UndecodableException e) {
            throw new IOException("its text is in no encoding that it names", e);
        }
    }

    private byte[] bytes(Part part, int largest) throws IOException {
        long length = part.body().end() - part.body().start();
        try (InputStream in = file.from(part.body());
                InputStream body =
                        BoundedInputStream.builder().setInputStream(in).setMaxCount(length).get();
                InputStream decoded = part.header().decoded(body)) {
            byte[] bytes = decoded.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException("larger than " + largest / 1024 / 1024 + " MB");
            }
            return bytes;
        }
    }

    @Override
    public Optional<byte[]> at(String address) throws IOException {
        Part part = byAddress.get(key(address));
        return part == null ? Optional.empty() : Optional.of(bytes(part, LARGEST_PICTURE));
    }

    /** The same for all spellings of an address. */
    private static String key(String address) {
        int fragment = address.indexOf('#');
        return decoded(fragment < 0 ? address : address.substring(0, fragment));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return text;
        }
    }
}
