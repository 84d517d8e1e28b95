package dev.offprint.run.cache;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Sorted digests with the day that each was last of use, in twenty bytes each. The first eight
 * bytes name the format, the last eight are a CRC-32 of all before them.
 */
public final class DigestSet {
    /** "Offprnt" and the version of the format. */
    private static final long MAGIC = 0x4F66667072_6E7401L;

    private static final int RECORD = 20;
    private static final int FRAME = 16;

    /** Five megabytes; beyond it, what was of no use for longest goes. */
    static final int MAX_RECORDS = 250_000;

    /** Days after which a digest that was of no use goes. */
    private static final int MAX_AGE = 60;

    private final ByteBuffer records;

    private DigestSet(ByteBuffer records) {
        this.records = records;
    }

    static DigestSet empty() {
        return new DigestSet(ByteBuffer.allocate(0));
    }

    /** Reads what {@link #bytes} wrote; anything else is an empty set. */
    static DigestSet read(byte[] file) {
        boolean isWhole =
                file.length >= FRAME
                        && (file.length - FRAME) % RECORD == 0
                        && ByteBuffer.wrap(file).getLong() == MAGIC
                        && ByteBuffer.wrap(file).getLong(file.length - 8) == checksum(file);
        if (!isWhole) {
            return empty();
        }
        return new DigestSet(ByteBuffer.wrap(file, 8, file.length - FRAME).slice());
    }

    /** The day that {@code digest} was last noted to be of use; negative when it is unknown. */
    int lastUse(Digest digest) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = at(middle).compareTo(digest);
            if (order == 0) {
                return records.getInt(middle * RECORD + 16);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    int size() {
        return records.capacity() / RECORD;
    }

    /**
     * These digests and others that were of use today, in the form of a file.
     *
     * @param today days since 1970
     */
    byte[] bytes(Collection<Digest> used, int today) {
        Map<Digest, Integer> days = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            int day = records.getInt(i * RECORD + 16);
            if (today - day <= MAX_AGE) {
                days.put(at(i), day);
            }
        }
        for (Digest digest : used) {
            days.put(digest, today);
        }
        if (days.size() > MAX_RECORDS) {
            List<Map.Entry<Digest, Integer>> byAge = new ArrayList<>(days.entrySet());
            byAge.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
            for (int i = 0; i < byAge.size() - MAX_RECORDS; i++) {
                days.remove(byAge.get(i).getKey());
            }
        }
        ByteBuffer file = ByteBuffer.allocate(FRAME + days.size() * RECORD);
        file.putLong(MAGIC);
        days.forEach(
                (digest, day) -> file.putLong(digest.high()).putLong(digest.low()).putInt(day));
        file.putLong(checksum(file.array()));
        return file.array();
    }

    private Digest at(int index) {
        return new Digest(records.getLong(index * RECORD), records.getLong(index * RECORD + 8));
    }

    private static long checksum(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file, 0, file.length - 8);
        return crc.getValue();
    }
}
