package dev.offprint.input.container;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed: RSS 0.9 to 2.0 with the modules Content and Dublin Core, Atom (RFC 4287), and the exports
 * of Blogger, which are Atom with settings, comments and templates among the posts.
 */
final class Feed {
    /** Blogger says in a category, and later in an element, what an entry is. */
    private static final String KIND = "http://schemas.google.com/g/2005#kind";

    private static final Pattern XHTML =
            Pattern.compile("<(?:[\\w-]+:)?(content|summary)\\b[^<>]*\\bxhtml\\b[^<>]*>");

    private final FilePieces file;
    private final Charset charset;
    private final List<XmlRecords.Found> records;

    private Feed(FilePieces file) throws IOException {
        this.file = file;
        this.records = XmlRecords.of(file);
        this.charset = XmlRecords.charset(XmlRecords.head(file, records));
    }

    static Container open(FilePieces file) throws IOException {
        return new Feed(file).container();
    }

    /** What an entry says, whatever it is written in. */
    private record Entry(
            String title,
            String date,
            List<String> authors,
            String address,
            List<String> tags,
            String summary,
            boolean isDraft,
            String html) {}

    private Container container() {
        PostNaming naming = new PostNaming(".html");
        List<Contained> posts = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        XmlRecords.each(
                file,
                records,
                charset,
                new XmlRecords.Reader() {
                    @Override
                    public void record(XmlRecords.Found record, String xml, XmlElement element) {
                        String kind = ofBlogger(element);
                        if (kind.equals("post")) {
                            Entry entry = entry(element, xml);
                            posts.add(new Contained(name(entry, naming), () -> text(record)));
                        } else {
                            others.merge(kind, 1, Integer::sum);
                        }
                    }

                    @Override
                    public void broken(int number, IOException problem) {
                        posts.add(Contained.broken("entry-" + number + ".html", problem));
                    }
                });
        boolean isOfBlogger = !others.isEmpty();
        String label = isOfBlogger ? "the export of a blog" : "a feed";
        return new Container(label, posts, others);
    }

    private static String name(Entry entry, PostNaming naming) {
        String words = entry.title().isEmpty() ? PlainText.of(entry.html()) : "";
        return naming.next(entry.date(), List.of(entry.address(), entry.title(), words));
    }

    private Contained.Text text(XmlRecords.Found record) throws IOException {
        String xml = XmlRecords.text(file, record, charset);
        Entry entry = entry(XmlElement.parse(xml), xml);
        return new FrontMatterText()
                .field("title", entry.title())
                .field("date", entry.date())
                .names("author", entry.authors())
                .field("from", entry.address())
                .list("tags", entry.tags())
                .field("description", entry.summary())
                .flag("draft", entry.isDraft())
                .before(entry.html());
    }

    /** What an entry of Blogger is; of any other feed, a post. */
    private static String ofBlogger(XmlElement entry) {
        String kind = entry.first("blogger:type");
        for (XmlElement category : entry.all("category")) {
            if (category.attribute("scheme").equals(KIND)) {
                kind = category.attribute("term").replaceFirst(".*#", "");
            }
        }
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "", "post", "page" -> "post";
            case "comment" -> "comment";
            case "template" -> "template";
            default -> "setting";
        };
    }

    private static Entry entry(XmlElement element, String xml) {
        return element.name().equals("entry") ? ofAtom(element, xml) : ofRss(element);
    }

    private static Entry ofRss(XmlElement item) {
        String content = item.first("content:encoded");
        String description = item.first("description");
        String html = content.isEmpty() ? description : content;
        String date = item.first("pubDate");
        String guid =
                item.all("guid").stream()
                        .filter(id -> !id.attribute("isPermaLink").equals("false"))
                        .map(id -> id.text().strip())
                        .filter(id -> id.startsWith("http"))
                        .findFirst()
                        .orElse("");
        String link = item.first("link");
        String author = item.firstOf("dc:creator", "itunes:author", "author");
        return new Entry(
                PlainText.title(item.first("title")),
                date.isEmpty() ? item.first("dc:date") : PostDate.ofMail(date),
                author.isEmpty() ? List.of() : List.of(PlainText.title(author)),
                link.isEmpty() ? guid : link,
                item.all("category").stream().map(tag -> PlainText.title(tag.text())).toList(),
                content.isEmpty() ? "" : unsaid(description, content),
                false,
                html + enclosures(item, html));
    }

    /** The sound and pictures that come with an item and that its text does not show. */
    private static String enclosures(XmlElement item, String html) {
        StringBuilder all = new StringBuilder();
        for (XmlElement enclosure : item.all("enclosure")) {
            String address = enclosure.attribute("url");
            if (address.startsWith("http") && !html.contains(address)) {
                String shown = PlainText.escaped(address);
                boolean isPicture = enclosure.attribute("type").startsWith("image/");
                all.append("\n<p>")
                        .append(
                                isPicture
                                        ? "<img src=\"" + shown + "\">"
                                        : "<a href=\"" + shown + "\">" + shown + "</a>")
                        .append("</p>");
            }
        }
        return all.toString();
    }

    private static Entry ofAtom(XmlElement entry, String xml) {
        String content = construct(entry, "content", xml);
        String summary = construct(entry, "summary", xml);
        String address = "";
        for (XmlElement link : entry.all("link")) {
            String relation = link.attribute("rel");
            if (address.isEmpty() && (relation.isEmpty() || relation.equals("alternate"))) {
                address = link.attribute("href");
            }
        }
        boolean isDraft =
                entry.all("app:control").stream()
                                .anyMatch(it -> it.first("app:draft").equals("yes"))
                        || entry.first("blogger:status").equals("DRAFT");
        return new Entry(
                title(entry),
                PostDate.ofSql(entry.firstOf("published", "issued", "updated", "modified")),
                entry.all("author").stream()
                        .map(author -> PlainText.title(author.first("name")))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                address,
                entry.all("category").stream()
                        .filter(tag -> !tag.attribute("scheme").equals(KIND))
                        .map(Feed::label)
                        .toList(),
                content.isEmpty() ? "" : unsaid(summary, content),
                isDraft,
                content.isEmpty() ? summary : content);
    }

    private static String title(XmlElement entry) {
        String title = entry.first("title");
        boolean isText =
                entry.all("title").stream()
                        .anyMatch(it -> it.attribute("type").matches("(?:text)?"));
        return isText ? title.replaceAll("\\s+", " ") : PlainText.title(title);
    }

    private static String label(XmlElement category) {
        String label = category.attribute("label");
        return PlainText.title(label.isEmpty() ? category.attribute("term") : label);
    }

    /** Text of Atom as HTML (RFC 4287, section 3.1); XHTML is taken as it is written. */
    private static String construct(XmlElement entry, String name, String xml) {
        for (XmlElement element : entry.all(name)) {
            String type = element.attribute("type");
            if (type.contains("xhtml")) {
                return xhtml(name, xml);
            }
            boolean isText = type.isEmpty() || type.equals("text") || type.equals("text/plain");
            return isText ? PlainText.asHtml(element.text()) : element.text().strip();
        }
        return "";
    }

    private static String xhtml(String name, String xml) {
        Matcher open = XHTML.matcher(xml);
        while (open.find()) {
            int end = xml.lastIndexOf("</" + name);
            if (open.group(1).equals(name) && end > open.end()) {
                return xml.substring(open.end(), end).strip();
            }
        }
        return "";
    }

    /** A summary; nothing where the text begins with it, as those that programs make. */
    private static String unsaid(String summary, String content) {
        String said = PlainText.of(summary).replaceFirst("\\s*(?:\\[?(?:…|\\.\\.\\.)]?).*$", "");
        String start = said.substring(0, Math.min(said.length(), 80));
        return PlainText.of(content).contains(start) ? "" : PlainText.of(summary);
    }
}
