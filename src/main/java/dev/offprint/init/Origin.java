package dev.offprint.init;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the program can be fetched.
 *
 * @param address that git clones from, without a name or password
 * @param revision a commit that is there; empty when none is known
 */
public record Origin(String address, String revision) {
    private static final Pattern WEB =
            Pattern.compile("(https?://)(?:[^/@]*@)?([^/@]+/.+)", Pattern.CASE_INSENSITIVE);

    /** As ssh is written short, {@code git@host:owner/name}, or as an address. */
    private static final Pattern SSH =
            Pattern.compile("(?:ssh://)?(?:[^@/:]+@)?([^/:@]+)(?::(?!/)|(?::\\d+)?/)([^/].*)");

    private static final Pattern GITHUB =
            Pattern.compile(
                    "https://github\\.com/([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?",
                    Pattern.CASE_INSENSITIVE);

    /** Hosts that give everybody over the web what they give their users over ssh. */
    private static final Pattern PUBLIC =
            Pattern.compile("github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org");

    /**
     * The origin that a remote of the program's checkout names.
     *
     * @param remote as git has it
     * @return empty when it cannot be written into a workflow
     */
    public static Optional<Origin> of(String remote, String revision) {
        if (remote.isBlank() || remote.contains("${{") || !remote.matches("[^\\p{Cntrl}]+")) {
            return Optional.empty();
        }
        Matcher web = WEB.matcher(remote);
        if (web.matches()) {
            return Optional.of(new Origin(web.group(1) + web.group(2), revision));
        }
        Matcher ssh = SSH.matcher(remote);
        boolean isPublic =
                !remote.startsWith("/")
                        && !remote.startsWith(".")
                        && ssh.matches()
                        && PUBLIC.matcher(ssh.group(1)).matches();
        String address = isPublic ? "https://" + ssh.group(1) + "/" + ssh.group(2) : remote;
        return Optional.of(new Origin(address, revision));
    }

    /** The name of the action on GitHub; empty when it lies elsewhere. */
    Optional<String> action() {
        Matcher github = GITHUB.matcher(address);
        return github.matches() ? Optional.of(github.group(1)) : Optional.empty();
    }

    /** Whether a machine elsewhere can fetch it without a key. */
    public boolean isOnTheWeb() {
        return WEB.matcher(address).matches();
    }
}
