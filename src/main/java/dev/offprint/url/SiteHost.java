package dev.offprint.url;

/** Hosts as people tell sites apart by them. */
public final class SiteHost {
    private static final String PREFIX = "www.";

    private SiteHost() {}

    /** The name of a site: its host without {@code www.}, under which most answer alike. */
    public static String of(String host) {
        return host.startsWith(PREFIX) ? host.substring(PREFIX.length()) : host;
    }

    /** Whether one of two names is the other, or stands below it. */
    public static boolean areSame(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    /** Whether two hosts end in the same two labels, as servers of one owner mostly do. */
    public static boolean areRelated(String one, String other) {
        return !one.isEmpty() && domain(one).equals(domain(other));
    }

    private static String domain(String host) {
        int last = host.lastIndexOf('.');
        int before = last <= 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(before + 1);
    }
}
