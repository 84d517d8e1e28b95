package dev.offprint.input.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The media library in an export of WordPress: what posts name by numbers, and galleries show. */
final class WordPressLibrary {
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|avif|heic|bmp|svg)(?:\\?.*)?");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(ids|include|exclude|id)=[\"']?([\\d,\\s]+)");

    /**
     * Something that was uploaded.
     *
     * @param post to which it was, by number
     * @param order among those of the post
     */
    private record Upload(String address, String caption, String alt, String post, int order) {}

    private final Map<String, Upload> uploads = new HashMap<>();
    private final Map<String, List<String>> ofPosts = new HashMap<>();

    /** Takes what an item says, if it was uploaded. */
    void add(XmlElement item) {
        String address = item.first("wp:attachment_url");
        if (address.isEmpty()) {
            return;
        }
        String order = item.first("wp:menu_order");
        Upload upload =
                new Upload(
                        address,
                        item.first("excerpt:encoded"),
                        WordPressExport.meta(item, "_wp_attachment_image_alt"),
                        item.first("wp:post_parent"),
                        order.matches("\\d{1,6}") ? Integer.parseInt(order) : 0);
        String id = item.first("wp:post_id");
        uploads.put(id, upload);
        if (PICTURE.matcher(address).matches()) {
            ofPosts.computeIfAbsent(upload.post(), post -> new ArrayList<>()).add(id);
        }
    }

    /** Where what has a number lies; empty when that is not known. */
    String address(String id) {
        Upload upload = uploads.get(id);
        return upload == null ? "" : upload.address();
    }

    /**
     * What {@code [gallery]} shows in a post: the pictures that it numbers, else all that were
     * uploaded to the post. Those of which nothing is known stay behind in a gallery of their own.
     */
    String gallery(String shortcode, String post) {
        Map<String, String> said = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(shortcode);
        while (attribute.find()) {
            said.put(attribute.group(1), attribute.group(2));
        }
        List<String> ids = numbers(said.getOrDefault("ids", said.getOrDefault("include", "")));
        if (ids.isEmpty()) {
            ids = uploadedTo(said.getOrDefault("id", post).strip());
            ids.removeAll(numbers(said.getOrDefault("exclude", "")));
        }
        StringBuilder html = new StringBuilder();
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            Upload upload = uploads.get(id);
            if (upload == null) {
                unknown.add(id);
            } else {
                html.append(figure(upload));
            }
        }
        if (html.length() == 0) {
            return shortcode;
        }
        return unknown.isEmpty()
                ? html.toString()
                : html + "[gallery ids=\"" + String.join(",", unknown) + "\"]\n";
    }

    private List<String> uploadedTo(String post) {
        List<String> ids = new ArrayList<>(ofPosts.getOrDefault(post, List.of()));
        ids.sort(Comparator.comparingInt(this::order));
        return ids;
    }

    private int order(String id) {
        Upload upload = uploads.get(id);
        return upload == null ? Integer.MAX_VALUE : upload.order();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(""));
        for (String number : Arrays.asList(text.split("[,\\s]+", -1))) {
            if (seen.add(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String figure(Upload upload) {
        String caption = upload.caption();
        return "<figure><img src=\""
                + PlainText.escaped(upload.address())
                + "\" alt=\""
                + PlainText.escaped(upload.alt())
                + "\">"
                + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>")
                + "</figure>\n";
    }
}
