package dev.offprint.cli.command;

/** The version of this program, as its jar says. */
public final class Version {
    private Version() {}

    /** The version of this build. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
