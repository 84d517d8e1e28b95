package dev.offprint.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** The version of this program and where it comes from, as its jar says. */
public final class Version {
    /** Not the usual name of it: beside other jars, another one's manifest may be found first. */
    private static final String PAGE = "Offprint-Page";

    private Version() {}

    /** The version of this build. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** The page of the project, the {@code url} of its POM; empty when the POM names none. */
    public static Optional<String> page() {
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return in == null
                    ? Optional.empty()
                    : page(new Manifest(in).getMainAttributes().getValue(PAGE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The address in a text such as {@code page: https://…}; Maven leaves what it cannot fill. */
    static Optional<String> page(@Nullable String entry) {
        String address = entry == null ? "" : entry.substring(entry.indexOf(' ') + 1).strip();
        return address.startsWith("https://") ? Optional.of(address) : Optional.empty();
    }
}
