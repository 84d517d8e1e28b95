package dev.offprint.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Texts to start with. */
final class Seeds {
    /** What is tried first takes time from what is tried then. */
    private static final int MOST_EXAMPLES = 120;

    private static final int A_FEW = 5;

    private Seeds() {}

    /** Posts, each with so many first choices before it, which differ from post to post. */
    static List<byte[]> posts(int choices) {
        List<String> texts = new ArrayList<>(Examples.posts());
        texts.addAll(broken());
        texts.addAll(some(Examples.ofRules()));
        return inputs(texts, choices);
    }

    /** Every piece that posts are made of, a few in each. */
    private static List<String> broken() {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < Pieces.ALL.size(); i += A_FEW) {
            StringBuilder post = new StringBuilder("<p>One.</p>\n\n");
            for (int k = i; k < Math.min(Pieces.ALL.size(), i + A_FEW); k++) {
                post.append(Pieces.ALL.get(k)).append(" Two. ");
            }
            posts.add(post.toString());
        }
        return posts;
    }

    /** The same of whole pages. */
    static List<byte[]> pages(int choices) {
        List<String> texts = new ArrayList<>(some(Examples.ofPages()));
        for (String post : Examples.posts()) {
            if (post.contains("<html")) {
                texts.add(post);
            }
        }
        return inputs(texts, choices);
    }

    /** These texts. */
    static List<byte[]> inputs(List<String> texts, int choices) {
        List<byte[]> inputs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] chosen = new int[choices];
            for (int k = 0; k < choices; k++) {
                chosen[k] = i >> k;
            }
            inputs.add(Input.of(texts.get(i), chosen));
        }
        return inputs;
    }

    private static List<String> some(List<String> all) {
        int step = Math.max(1, all.size() / MOST_EXAMPLES);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
