package dev.offprint.run.cache;

import dev.offprint.run.cache.Blocks.Place;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Results by digest, with the day that each was last of use. A file begins with eight bytes that
 * name the format and sixteen that name the program, and ends with a CRC-32 of all before it in
 * eight.
 */
final class ResultFile {
    /** "Offprnt" and the version of the format. */
    private static final long MAGIC = 0x4F66667072_6E7402L;

    private static final int RECORD = 2 * Long.BYTES + 4 * Integer.BYTES;
    private static final int FRAME = 4 * Long.BYTES + Integer.BYTES;

    /** Beyond it, what was of no use for longest goes: fifty megabytes, or a little more. */
    private static final int MAX_RECORDS = 150_000;

    /** Days after which a result that was of no use goes. */
    private static final int MAX_AGE = 60;

    /**
     * A result.
     *
     * @param day that it was last of use, since 1970
     */
    private record Entry(int day, Place place) {}

    private final Digest program;
    private final Map<Digest, Entry> entries;
    private final Blocks blocks;

    private ResultFile(Digest program, Map<Digest, Entry> entries, Blocks blocks) {
        this.program = program;
        this.entries = entries;
        this.blocks = blocks;
    }

    /** Of no results of {@code program}. */
    static ResultFile empty(Digest program) {
        return new ResultFile(program, new HashMap<>(), new Blocks());
    }

    /**
     * Reads what {@link #bytes} wrote; anything else holds nothing, and neither does what another
     * program found.
     */
    static ResultFile read(Digest program, byte[] file) {
        boolean isWhole =
                file.length >= FRAME
                        && ByteBuffer.wrap(file).getLong() == MAGIC
                        && ByteBuffer.wrap(file).getLong(file.length - 8) == checksum(file);
        if (!isWhole) {
            return empty(program);
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(file, 8, file.length - 16);
            if (!new Digest(in.getLong(), in.getLong()).equals(program)) {
                return empty(program);
            }
            int count = in.getInt();
            Map<Digest, Entry> entries = new HashMap<>(count * 4 / 3 + 1);
            for (int i = 0; i < count; i++) {
                Digest digest = new Digest(in.getLong(), in.getLong());
                int day = in.getInt();
                entries.put(
                        digest, new Entry(day, new Place(in.getInt(), in.getInt(), in.getInt())));
            }
            return new ResultFile(program, entries, Blocks.read(in));
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            return empty(program);
        }
    }

    /** The program whose results these are. */
    Digest program() {
        return program;
    }

    /** The day that a result was last noted to be of use; negative when there is none. */
    int lastUse(Digest digest) {
        Entry entry = entries.get(digest);
        return entry == null ? -1 : entry.day;
    }

    /** The result of a post; null when there is none. */
    @Nullable ByteBuffer get(Digest digest) {
        Entry entry = entries.get(digest);
        return entry == null ? null : blocks.get(entry.place);
    }

    /** What a run learned. */
    static final class Learned {
        private final Set<Digest> used = new HashSet<>();
        private final Map<Digest, Place> found = new HashMap<>();
        private final Blocks blocks = new Blocks();

        /** Notes that a known result was of use. */
        synchronized void use(Digest digest) {
            used.add(digest);
        }

        /** Adds a result. */
        synchronized void add(Digest digest, byte[] result) {
            found.put(digest, blocks.add(result));
        }
    }

    /**
     * These results and what was learned today, in the form of a file.
     *
     * @param today days since 1970
     */
    byte[] bytes(Learned learned, int today) {
        List<Kept> old = new ArrayList<>();
        entries.forEach(
                (digest, entry) -> {
                    boolean isUsed = learned.used.contains(digest);
                    if (!learned.found.containsKey(digest)
                            && (isUsed || today - entry.day <= MAX_AGE)) {
                        old.add(new Kept(digest, isUsed ? today : entry.day, entry.place));
                    }
                });
        int tooMany = old.size() + learned.found.size() - MAX_RECORDS;
        if (tooMany > 0) {
            old.sort(Comparator.comparingInt(Kept::day));
            old.subList(0, Math.min(tooMany, old.size())).clear();
        }
        Map<Digest, Entry> kept = new TreeMap<>();
        Blocks all = new Blocks();
        copy(old, all, kept);
        Map<Integer, Integer> added = new HashMap<>();
        learned.found.forEach(
                (digest, place) -> {
                    int block =
                            added.computeIfAbsent(
                                    place.block(), from -> all.add(learned.blocks, from));
                    Place moved = new Place(block, place.start(), place.length());
                    kept.put(digest, new Entry(today, moved));
                });
        return bytes(kept, all);
    }

    /** An entry that stays. */
    private record Kept(Digest digest, int day, Place place) {}

    /** A block of which half is of use stays as it is; of others, what is of use is copied. */
    private void copy(List<Kept> old, Blocks all, Map<Digest, Entry> kept) {
        Map<Integer, List<Kept>> byBlock = new TreeMap<>();
        for (Kept each : old) {
            byBlock.computeIfAbsent(each.place.block(), key -> new ArrayList<>()).add(each);
        }
        byBlock.forEach(
                (block, pieces) -> {
                    int used = 0;
                    for (Kept piece : pieces) {
                        used += piece.place.length();
                    }
                    int whole = used * 2 >= blocks.length(block) ? all.add(blocks, block) : -1;
                    for (Kept piece : pieces) {
                        Place was = piece.place;
                        Place place =
                                whole >= 0
                                        ? new Place(whole, was.start(), was.length())
                                        : all.add(array(blocks.get(was)));
                        kept.put(piece.digest, new Entry(piece.day, place));
                    }
                });
    }

    private static byte[] array(ByteBuffer piece) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        return bytes;
    }

    private byte[] bytes(Map<Digest, Entry> entries, Blocks blocks) {
        ByteBuffer file = ByteBuffer.allocate(FRAME + entries.size() * RECORD + blocks.size());
        file.putLong(MAGIC).putLong(program.high()).putLong(program.low());
        file.putInt(entries.size());
        entries.forEach(
                (digest, entry) -> {
                    file.putLong(digest.high()).putLong(digest.low()).putInt(entry.day);
                    Place place = entry.place;
                    file.putInt(place.block()).putInt(place.start()).putInt(place.length());
                });
        blocks.write(file);
        file.putLong(checksum(file.array()));
        return file.array();
    }

    private static long checksum(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file, 0, file.length - 8);
        return crc.getValue();
    }
}
