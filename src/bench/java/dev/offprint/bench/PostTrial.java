package dev.offprint.bench;

import dev.offprint.address.PostLocation;
import dev.offprint.address.RunPosts;
import dev.offprint.config.Profiles;
import dev.offprint.engine.PostLinter;
import dev.offprint.engine.PostText;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.Outlook;
import dev.offprint.lint.match.Recollection;
import dev.offprint.lint.match.RuleIndex;
import dev.offprint.lint.match.Walk;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.run.lint.LocalFiles;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One post under all variations of the rules, parsed once. */
final class PostTrial {
    private final LabelledPost labelled;
    private final Post post;
    private final Surroundings surroundings;
    private final PostScore now;
    private final Set<String> rules;

    /**
     * What came of a post.
     *
     * @param now by the rules as they are
     * @param moved by the label of each set of rules that moves it
     */
    record Result(LabelledPost labelled, PostScore now, Map<String, PostScore> moved) {}

    private PostTrial(Path folder, LabelledPost labelled, PostLinter linter, RuleIndex index)
            throws IOException {
        this.labelled = labelled;
        Path file = folder.resolve(labelled.path()).toAbsolutePath().normalize();
        try {
            post = linter.parse(PostText.decode(file.toString(), Files.readAllBytes(file)));
        } catch (UndecodableException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        LocalFiles files = new LocalFiles();
        PostLocation location = new PostLocation(files, file.toString(), null, false);
        surroundings = Surroundings.of(new Site(files, location, () -> RunPosts.NONE));
        Outlook outlook = linter.lint(post, surroundings);
        now = PostScore.of(labelled, post, outlook.findings());
        rules = finding(index, outlook.findings());
    }

    /** Those that find something, be it covered by another; no other moves anything if off. */
    private Set<String> finding(RuleIndex index, List<Finding> findings) {
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.rule().id()));
        Walk.over(post, surroundings, index, new Recollection(), (rule, match) -> found.add(rule.id()));
        return found;
    }

    /** The posts below a folder by the rules as they are, and what each of {@code sets} moves. */
    static List<Result> all(Path folder, List<LabelledPost> posts, List<RuleSet> sets) {
        List<Rule> rules = Profiles.standard().rules();
        PostLinter linter = RuleSet.linter(rules);
        RuleIndex index = new RuleIndex(rules);
        return posts.parallelStream()
                .map(
                        post -> {
                            try {
                                return new PostTrial(folder, post, linter, index).result(sets);
                            } catch (IOException e) {
                                throw new UncheckedIOException(post.path(), e);
                            }
                        })
                .toList();
    }

    private Result result(List<RuleSet> sets) {
        Map<String, PostScore> moved = new LinkedHashMap<>();
        for (RuleSet set : sets) {
            if (set.off().isEmpty() || rules.contains(set.off())) {
                List<Finding> findings = set.linter().lint(post, surroundings).findings();
                PostScore score = PostScore.of(labelled, post, findings);
                if (!score.equals(now)) {
                    moved.put(set.label(), score);
                }
            }
        }
        return new Result(labelled, now, moved);
    }
}
