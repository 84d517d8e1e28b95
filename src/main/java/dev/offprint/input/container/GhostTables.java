package dev.offprint.input.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an export of Ghost says beside its posts: whose they are, and what they are about. */
final class GhostTables {
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, List<String>> tagsOfPosts = new HashMap<>();
    private final Map<String, List<String>> usersOfPosts = new HashMap<>();

    void add(String table, Map<?, ?> row) {
        switch (table) {
            case "tags" -> tags.put(said(row, "id"), said(row, "name"));
            case "users" -> users.put(said(row, "id"), said(row, "name"));
            case "posts_tags" -> relate(tagsOfPosts, row, "tag_id");
            case "posts_authors" -> relate(usersOfPosts, row, "author_id");
            default -> {
                // Settings and whom the letters go to are of no post.
            }
        }
    }

    private static void relate(Map<String, List<String>> all, Map<?, ?> row, String name) {
        all.computeIfAbsent(said(row, "post_id"), key -> new ArrayList<>()).add(said(row, name));
    }

    private static String said(Map<?, ?> row, String name) {
        Object value = row.get(name);
        return value == null ? "" : value.toString();
    }

    /** Tags of a post; those that begin with a number sign are for the theme. */
    List<String> tags(String post) {
        return tagsOfPosts.getOrDefault(post, List.of()).stream()
                .map(id -> tags.getOrDefault(id, ""))
                .filter(name -> !name.startsWith("#"))
                .toList();
    }

    List<String> authors(String post) {
        return usersOfPosts.getOrDefault(post, List.of()).stream()
                .map(id -> users.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
