package dev.offprint.run.online;

import dev.offprint.post.Post;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.rule.site.web.RemotePicture;
import dev.offprint.rule.site.web.WebReference;
import dev.offprint.run.lint.Network;
import java.util.Optional;

/** The network as a lint run uses it: to check links, to bring pictures home, or both. */
public final class LintNetwork implements Network {
    private final WebSession session;
    private final Optional<CheckedLinks> links;
    private final Optional<HomeImages> images;

    private LintNetwork(
            WebSession session, Optional<CheckedLinks> links, Optional<HomeImages> images) {
        this.session = session;
        this.links = links;
        this.images = images;
    }

    /**
     * A network.
     *
     * @param checksLinks whether links are asked for
     * @param fetchesImages whether pictures are fetched
     * @param writes whether pictures are stored
     */
    public static LintNetwork of(
            WebSession session, boolean checksLinks, boolean fetchesImages, boolean writes) {
        return new LintNetwork(
                session,
                checksLinks ? Optional.of(new CheckedLinks(session.links())) : Optional.empty(),
                fetchesImages
                        ? Optional.of(new HomeImages(session.images(), writes))
                        : Optional.empty());
    }

    @Override
    public void prepare(Post post) {
        links.ifPresent(checked -> checked.ask(WebReference.of(post)));
        images.ifPresent(home -> home.ask(RemotePicture.of(post)));
    }

    @Override
    public Surroundings around(Site site) {
        return new Surroundings(site, links.orElse(null), images.orElse(null));
    }

    @Override
    public boolean hasTrouble() {
        return images.filter(HomeImages::hasTrouble).isPresent();
    }

    @Override
    public void close() {
        session.close();
    }
}
