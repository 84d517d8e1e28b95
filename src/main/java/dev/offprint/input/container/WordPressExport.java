package dev.offprint.input.container;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An export of WordPress (WXR 1.0 to 1.2, as {@code wp-admin/includes/export.php} writes it): RSS
 * whose items are posts, pages, attachments and whatever else the system keeps as posts.
 */
final class WordPressExport {
    /** What the system keeps as posts and is nobody's text, with what a person calls it. */
    private static final Map<String, String> OF_SYSTEM =
            Map.ofEntries(
                    Map.entry("attachment", "attachment"),
                    Map.entry("nav_menu_item", "menu item"),
                    Map.entry("revision", "revision"),
                    Map.entry("custom_css", "style sheet"),
                    Map.entry("customize_changeset", "setting"),
                    Map.entry("wp_global_styles", "setting"),
                    Map.entry("wp_template", "template"),
                    Map.entry("wp_template_part", "template"),
                    Map.entry("wp_navigation", "menu"),
                    Map.entry("wp_block", "block"),
                    Map.entry("wp_font_family", "setting"),
                    Map.entry("wp_font_face", "setting"),
                    Map.entry("oembed_cache", "setting"),
                    Map.entry("user_request", "setting"),
                    Map.entry("acf-field", "setting"),
                    Map.entry("acf-field-group", "setting"),
                    Map.entry("feedback", "submitted form"));

    private static final Set<String> DRAFTS = Set.of("draft", "pending", "future");

    private static final Pattern AUTHOR =
            Pattern.compile("<wp:author>(.{0,5000}?)</wp:author>", Pattern.DOTALL);

    private final FilePieces file;
    private final Charset charset;
    private final Map<String, String> authors = new HashMap<>();
    private final WordPressLibrary library = new WordPressLibrary();

    private WordPressExport(FilePieces file, String head) throws IOException {
        this.file = file;
        this.charset = XmlRecords.charset(head);
        Matcher matcher = AUTHOR.matcher(head);
        while (matcher.find()) {
            try {
                XmlElement author = XmlElement.parse(matcher.group());
                String name = PlainText.title(author.first("wp:author_display_name"));
                authors.put(author.first("wp:author_login"), name);
            } catch (IOException broken) {
                // Then the posts say the login, as they do.
            }
        }
    }

    static Container open(FilePieces file) throws IOException {
        List<XmlRecords.Found> records = XmlRecords.of(file);
        return new WordPressExport(file, XmlRecords.head(file, records)).container(records);
    }

    private Container container(List<XmlRecords.Found> records) {
        PostNaming naming = new PostNaming(".html");
        List<Contained> posts = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        XmlRecords.each(
                file,
                records,
                charset,
                new XmlRecords.Reader() {
                    @Override
                    public void record(XmlRecords.Found record, String xml, XmlElement item) {
                        String left = leftOut(item);
                        if (left.isEmpty()) {
                            posts.add(new Contained(name(item, naming), () -> text(record)));
                            count("comment", item.all("wp:comment").size(), others);
                        } else {
                            count(left, 1, others);
                            library.add(item);
                        }
                    }

                    @Override
                    public void broken(int number, IOException problem) {
                        posts.add(Contained.broken("item-" + number + ".html", problem));
                    }
                });
        return new Container("a WordPress export", posts, others);
    }

    private static void count(String noun, int number, Map<String, Integer> others) {
        if (number > 0) {
            others.merge(noun, number, Integer::sum);
        }
    }

    private static String name(XmlElement item, PostNaming naming) {
        return naming.next(
                date(item),
                List.of(
                        item.first("wp:post_name"),
                        address(item),
                        PlainText.title(item.first("title")),
                        item.first("wp:post_id")));
    }

    /** What an item is that is no post; empty for a post. */
    private static String leftOut(XmlElement item) {
        String type = item.first("wp:post_type");
        String status = item.first("wp:status");
        if (status.equals("trash")) {
            return "trashed post";
        }
        if (status.equals("auto-draft")) {
            return "empty draft";
        }
        return OF_SYSTEM.getOrDefault(type, "");
    }

    private static String date(XmlElement item) {
        return PostDate.ofWordPress(item.first("wp:post_date"), item.first("wp:post_date_gmt"));
    }

    /** Of a draft WordPress says the address by number, at which nothing will ever be. */
    private static String address(XmlElement item) {
        String link = item.first("link");
        boolean isNumbered = link.contains("?p=") || link.contains("?page_id=");
        return isNumbered && DRAFTS.contains(item.first("wp:status")) ? "" : link;
    }

    private Contained.Text text(XmlRecords.Found record) throws IOException {
        XmlElement item = XmlElement.parse(XmlRecords.text(file, record, charset));
        FrontMatterText front =
                new FrontMatterText()
                        .field("title", PlainText.title(item.first("title")))
                        .field("date", date(item))
                        .names("author", new LinkedHashSet<>(authors(item)))
                        .field("from", address(item))
                        .list("categories", terms(item, "category"))
                        .list("tags", terms(item, "post_tag"))
                        .field("description", PlainText.of(item.first("excerpt:encoded")))
                        .field("image", featured(item))
                        .flag("draft", DRAFTS.contains(item.first("wp:status")));
        String html =
                WordPressText.html(
                        item.first("content:encoded"),
                        gallery -> library.gallery(gallery, item.first("wp:post_id")));
        return front.before(html + enclosure(item, html));
    }

    /** The sound of a podcast, which themes show with the text; its address is the first line. */
    private static String enclosure(XmlElement item, String html) {
        String address = meta(item, "enclosure").lines().findFirst().orElse("").strip();
        if (!address.startsWith("http") || html.contains(address)) {
            return "";
        }
        String shown = PlainText.escaped(address);
        return "\n<p><a href=\"" + shown + "\">" + shown + "</a></p>";
    }

    /** Names that Co-Authors Plus gives, else the one who wrote it. */
    private List<String> authors(XmlElement item) {
        List<String> several = terms(item, "author");
        String login = item.first("dc:creator");
        String name = authors.getOrDefault(login, login);
        return several.isEmpty() ? List.of(name.isEmpty() ? login : name) : several;
    }

    private static List<String> terms(XmlElement item, String domain) {
        return item.all("category").stream()
                .filter(term -> term.attribute("domain").equals(domain))
                .map(term -> PlainText.title(term.text()))
                .toList();
    }

    /** The picture that themes show above the post. */
    private String featured(XmlElement item) {
        return library.address(meta(item, "_thumbnail_id"));
    }

    /** What plugins and the system itself keep with a post; empty when it has none of that name. */
    static String meta(XmlElement item, String key) {
        for (XmlElement meta : item.all("wp:postmeta")) {
            if (meta.first("wp:meta_key").equals(key)) {
                return meta.first("wp:meta_value");
            }
        }
        return "";
    }
}
