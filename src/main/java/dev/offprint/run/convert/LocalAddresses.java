package dev.offprint.run.convert;

import dev.offprint.address.KnownPost;
import dev.offprint.address.Paths;
import dev.offprint.address.PostAddresses;
import dev.offprint.address.PostLocation;
import dev.offprint.address.Target;
import dev.offprint.address.Target.LocalFile;
import dev.offprint.address.Target.RunPost;
import dev.offprint.address.WikiLink;
import dev.offprint.convert.Addressing;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.input.PostNames;
import dev.offprint.url.Address;
import dev.offprint.url.PercentEncoding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of one post, written so that they mean the same where its article goes. Remembers which
 * of them lead to files and posts. For one thread at a time.
 */
final class LocalAddresses implements Addressing {
    /** Words that can stand in a link of a vault. */
    private static final Pattern NO_SIGN = Pattern.compile("[^\\[\\]|#^\\\\\\n]+");

    private final PostLocation location;
    private final AddressRules rules;
    private final Destinations destinations;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, RunPost> posts = new HashMap<>();

    LocalAddresses(PostLocation location, AddressRules rules, Destinations destinations) {
        this.location = location;
        this.rules = rules;
        this.destinations = destinations;
    }

    @Override
    public AddressResolver of(AddressResolver web, @Nullable Address base) {
        return new Resolver(web, base, new PostAddresses(location, rules.known().posts(), base));
    }

    /** The file that an address of the article leads to, as files have paths. */
    Optional<String> file(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The post that an address of the article leads to. */
    Optional<RunPost> post(String address) {
        return Optional.ofNullable(posts.get(address));
    }

    private final class Resolver implements AddressResolver {
        private final AddressResolver web;
        private final @Nullable Address base;
        private final PostAddresses addresses;

        Resolver(AddressResolver web, @Nullable Address base, PostAddresses addresses) {
            this.web = web;
            this.base = base;
            this.addresses = addresses;
        }

        @Override
        public String resolve(String written) {
            return resolve(written, false);
        }

        @Override
        public String image(String written) {
            return resolve(written, true);
        }

        private String resolve(String written, boolean isImage) {
            Target target = addresses.of(written, isImage);
            if (target instanceof RunPost post) {
                return post(post).orElseGet(() -> web.resolve(written));
            }
            if (target instanceof LocalFile file) {
                return file(file, written, isImage).orElseGet(() -> web.resolve(written));
            }
            return web.resolve(written);
        }

        private Optional<String> post(RunPost target) {
            KnownPost post = target.post();
            Optional<String> onWeb =
                    post.addresses().stream().findFirst().map(address -> onWeb(address, target));
            if (rules.links() == LinkChoice.WEB && onWeb.isPresent()) {
                return onWeb;
            }
            Optional<String> local = destinations.toPost(post.path());
            if (local.isEmpty()) {
                return onWeb;
            }
            Optional<String> fragment =
                    target.fragment().flatMap(place -> rules.fragments().of(post.path(), place));
            String address = local.get() + fragment.map(place -> "#" + place).orElse("");
            posts.put(address, target);
            return Optional.of(address);
        }

        private static String onWeb(String address, RunPost target) {
            boolean isWhole = target.fragment().isEmpty() || address.indexOf('#') >= 0;
            return Address.parse(isWhole ? address : address + "#" + target.fragment().get())
                    .toWritable();
        }

        private Optional<String> file(LocalFile target, String written, boolean isImage) {
            // What only a generator's rules lead to is nothing for a reader of this article.
            boolean isMeant = isImage || target.isNamed() || base == null;
            if (!isMeant) {
                return Optional.empty();
            }
            if (target.isRooted() && isInSameSite()) {
                return Optional.of(written);
            }
            Optional<String> address = destinations.toFile(target.path(), isImage);
            if (address.isEmpty()) {
                // It was never on the web.
                return Optional.of(written);
            }
            files.put(address.get(), target.path());
            return address.map(
                    known ->
                            target.fragment()
                                    .map(place -> Address.parse(known + "#" + place).toWritable())
                                    .orElse(known));
        }

        /** Whether the article is written into the site, where such an address means the same. */
        private boolean isInSameSite() {
            String root = location.layout().root() + "/";
            return location.layout().isCertain()
                    && destinations.folder().filter(at -> (at + "/").startsWith(root)).isPresent();
        }

        @Override
        public Sign sign(String source, boolean isImage) {
            boolean isNote = source.startsWith("[[");
            if (keepsVault() && isNote) {
                return isRenamed(source) ? Sign.READ : Sign.KEPT;
            }
            boolean isAsked = isNote || rules.readsTemplates();
            Target target = isAsked ? addresses.of(source, isImage) : new Target.Elsewhere();
            boolean isFile = target instanceof LocalFile file && !PostNames.isPost(file.path());
            boolean isKnown = isFile || (!isImage && !(target instanceof Target.Elsewhere));
            return isKnown ? Sign.READ : isNote ? Sign.TEXT : Sign.KEPT;
        }

        /** Whether a note is called otherwise in the output than the link calls it. */
        private boolean isRenamed(String link) {
            if (!(addresses.of(link, false) instanceof RunPost target)) {
                return false;
            }
            Optional<String> name = destinations.name(target.post().path());
            String written = WikiLink.of(link).map(WikiLink::target).orElse("");
            return name.isPresent()
                    && !written.isEmpty()
                    && !Paths.name(written).replaceFirst("\\.md$", "").equalsIgnoreCase(name.get());
        }

        @Override
        public Optional<String> note(String written, String words) {
            // An address that is shown is one to a reader of the vault, wherever it leads.
            boolean canBe =
                    keepsVault() && NO_SIGN.matcher(words).matches() && !words.contains("://");
            if (!canBe || !(addresses.of(written, false) instanceof RunPost target)) {
                return Optional.empty();
            }
            String path = target.post().path();
            Optional<String> name = destinations.name(path).filter(NO_SIGN.asMatchPredicate());
            Optional<String> place =
                    target.fragment()
                            .flatMap(fragment -> rules.fragments().of(path, fragment))
                            .map(PercentEncoding::decode);
            return name.map(
                    note -> {
                        String to = note + place.map(heading -> "#" + heading).orElse("");
                        return "[[" + to + (to.equals(words) ? "" : "|" + words) + "]]";
                    });
        }

        @Override
        public boolean keepsVault() {
            return rules.keepsVault();
        }

        @Override
        public Set<String> wanted() {
            return rules.known().wanted(location.post());
        }
    }
}
