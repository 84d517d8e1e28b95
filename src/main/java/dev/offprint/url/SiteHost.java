package dev.offprint.url;

import java.util.Arrays;
import java.util.Set;

/** Hosts as people tell sites apart by them. */
public final class SiteHost {
    private static final String PREFIX = "www.";

    /** Second labels under which countries register names, as in {@code example.co.uk}. */
    private static final Set<String> REGISTRIES =
            Set.of("ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org");

    private SiteHost() {}

    /** The name of a site: its host without {@code www.}, under which most answer alike. */
    public static String of(String host) {
        return host.startsWith(PREFIX) ? host.substring(PREFIX.length()) : host;
    }

    /** Whether one of two names is the other, or stands below it. */
    public static boolean areSame(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    /** Whether two hosts are below one registered name, as servers of one owner mostly are. */
    public static boolean areRelated(String one, String other) {
        return !one.isEmpty() && registered(one).equals(registered(other));
    }

    /** The last two labels, or three where a country keeps the second for registrations. */
    public static String registered(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        boolean isShared =
                last > 0 && labels[last].length() == 2 && REGISTRIES.contains(labels[last - 1]);
        int first = Math.max(0, last - (isShared ? 2 : 1));
        return String.join(".", Arrays.asList(labels).subList(first, last + 1));
    }
}
