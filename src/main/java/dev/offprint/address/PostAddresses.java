package dev.offprint.address;

import dev.offprint.address.LocalAddress.Form;
import dev.offprint.address.Target.Elsewhere;
import dev.offprint.address.Target.LocalFile;
import dev.offprint.address.Target.RunPost;
import dev.offprint.url.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what each address of one post means: a file beside it, a file of its site, another post of
 * the run, or else something on the web; in that order. For one thread.
 */
public final class PostAddresses {
    private final PostLocation location;
    private final RunPosts posts;
    private final @Nullable Address base;
    private @Nullable Address site;
    private boolean isSiteAsked;

    /**
     * The addresses of a post.
     *
     * @param base where relative addresses start from on the web; null when nobody knows
     */
    public PostAddresses(PostLocation location, RunPosts posts, @Nullable Address base) {
        this.location = location;
        this.posts = posts;
        this.base = base;
    }

    /**
     * What an address leads to.
     *
     * @param written without the escapes of HTML and without white space around it
     * @param isImage whether a picture is expected there
     */
    public Target of(String written, boolean isImage) {
        Optional<LocalAddress> local = LocalAddress.of(written);
        if (local.isPresent()) {
            Target target = local(local.get(), isImage);
            if (!(target instanceof Elsewhere)) {
                return target;
            }
        }
        Address address = Address.parse(written);
        Address web = base == null ? address : Address.parse(address.resolve(base).text());
        if (!web.isWeb() || web.isTemplated()) {
            return new Elsewhere();
        }
        Optional<LocalAddress> own = ofOwnSite(address);
        if (own.isPresent()) {
            Target target = local(own.get(), isImage);
            if (!(target instanceof Elsewhere)) {
                return target;
            }
        }
        Optional<KnownPost> saved =
                isImage ? Optional.empty() : posts.savedFrom(web, location.post());
        return saved.<Target>map(post -> new RunPost(post, web.decodedFragment()))
                .orElseGet(Elsewhere::new);
    }

    private Target local(LocalAddress address, boolean isImage) {
        Optional<String> file = location.file(address, isImage).filter(this::isFile);
        if (file.isPresent()) {
            Optional<KnownPost> post = posts.at(file.get());
            boolean isNamed = isNamed(address, file.get());
            if (post.isPresent() && (isNamed || !isOfAnotherPage(address, post.get()))) {
                return post.get().path().equals(location.post()) && address.fragment().isEmpty()
                        ? new Elsewhere()
                        : new RunPost(post.get(), address.fragment());
            }
            if (post.isEmpty()) {
                return new LocalFile(
                        file.get(), address.fragment(), isNamed, address.form() == Form.ROOTED);
            }
        }
        if (address.form() == Form.ROOTED && !isImage) {
            Layout layout = location.layout();
            String path = address.path();
            String without = layout.basePath().isEmpty() ? "" : layout.basePath().substring(1);
            Optional<KnownPost> served = posts.servedAt(layout.root(), path);
            if (served.isEmpty() && !without.isEmpty() && path.startsWith(without + "/")) {
                served = posts.servedAt(layout.root(), path.substring(without.length()));
            }
            if (served.isPresent()) {
                return new RunPost(served.get(), address.fragment());
            }
        }
        return new Elsewhere();
    }

    private boolean isFile(String path) {
        return !Paths.isFolder(location.files(), path);
    }

    /** Whether the file's own name stands in the address, or a sign that means a file by name. */
    private static boolean isNamed(LocalAddress address, String file) {
        return switch (address.form()) {
            case RELATIVE, ROOTED, SOURCE ->
                    Paths.name(file).equalsIgnoreCase(Paths.name(address.path()));
            case POST, ASSET, PAGE, NOTE -> true;
        };
    }

    /**
     * Whether the web has another page under this address: a post beside this one may be called as
     * a page of the site is that this one was saved from.
     */
    private boolean isOfAnotherPage(LocalAddress address, KnownPost post) {
        if (base == null || post.addresses().isEmpty() || location.layout().isCertain()) {
            return false;
        }
        String slash = address.form() == Form.ROOTED ? "/" : "";
        Address web = Address.parse(Address.parse(slash + address.path()).resolve(base).text());
        for (String own : post.addresses()) {
            if (PageKey.of(Address.parse(own)).equals(PageKey.of(web))) {
                return false;
            }
        }
        return true;
    }

    /** The path that an absolute address has in the site which the post is written for. */
    private Optional<LocalAddress> ofOwnSite(Address address) {
        if (address.host().isEmpty()) {
            return Optional.empty();
        }
        if (!isSiteAsked) {
            site =
                    SiteSettings.address(location.layout(), location.files())
                            .map(Address::parse)
                            .orElse(null);
            isSiteAsked = true;
        }
        return Optional.ofNullable(site)
                .filter(own -> PageKey.site(own).equals(PageKey.site(address)))
                .flatMap(
                        own ->
                                LocalAddress.of(
                                        address.path()
                                                + address.fragment().map(f -> "#" + f).orElse("")));
    }
}
